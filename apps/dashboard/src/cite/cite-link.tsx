import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import { type CiteWanted, citeAddress } from './cite-address.ts';

interface Parts {
  /** What is cited: `{ record: ref.id }`, a value by `statements`, or a passage by the `CitationView` itself. */
  of: CiteWanted;
  /** What the link says; "Cite" where nothing is given. */
  children?: ReactNode;
  className?: string | undefined;
  /** The page's own reference: the key Y opens it. One on each page. */
  keyed?: boolean;
}

/**
 * A link to the references for a record, a value or a passage. It leads to a page that has them as text, and works without scripts; on a page
 * that also shows `<Citing />` it opens them in a dialog. A server component: a hundred of them cost no script.
 *
 * @example <CiteLink of={{ record: actor.ref.id }} keyed className={controls.button} />
 */
export function CiteLink({ of, children, className, keyed = false }: Parts) {
  const t = useTranslations('cite');
  const locale = useLocale();
  const name = of.passage ? t('passage') : undefined;
  return (
    <a
      href={citeAddress(of, locale)}
      data-cite=""
      data-keyed={keyed || undefined}
      className={className}
      aria-label={children === undefined ? name : undefined}
      aria-keyshortcuts={keyed ? 'Y' : undefined}
      rel="nofollow"
    >
      {children ?? t('link')}
    </a>
  );
}
