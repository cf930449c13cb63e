import type { Ref, SearchAnswer } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type Query, withChanges } from '../address/query.ts';
import controls from '../controls/controls.module.css';
import { getPathname } from '../i18n/get-pathname.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { Link } from '../navigation/link.ts';
import { Text } from '../voice/text.tsx';
import type { Asked } from './asked.ts';
import styles from './choose.module.css';

interface Parts {
  asked: Asked;
  query: Query;
  /** The agreements that are shown. */
  shown: readonly Ref[];
  /** The answer to the name that was looked for. */
  found: SearchAnswer | undefined;
}

/** Which agreements to compare: picked from those shown, or found by any name. Plain forms and links, so that it works without scripts. */
export function Choose({ asked, query, shown, found }: Parts) {
  const t = useTranslations('compare.choose');
  const count = asked.agreements.length;
  return (
    <details className={styles.choose} open={found !== undefined}>
      <summary>{count > 0 ? t('chosen', { count }) : t('title')}</summary>
      <div className={styles.ways}>
        <Pick asked={asked} shown={shown} />
        <Find asked={asked} query={query} shown={shown} found={found} />
      </div>
    </details>
  );
}

function Pick({ asked, shown }: Pick<Parts, 'asked' | 'shown'>) {
  const t = useTranslations('compare.choose');
  const locale = useLocale();
  return (
    <form action={getPathname({ href: '/compare', locale })} className={styles.pick}>
      <fieldset>
        <legend>{t('which')}</legend>
        {shown.map((ref) => (
          <label key={ref.id}>
            <input type="checkbox" name="agreements" value={ref.slug} defaultChecked={asked.agreements.includes(ref.slug)} />
            <span>
              <Text of={ref.label} />
            </span>
          </label>
        ))}
      </fieldset>
      <p className={styles.act}>
        <button type="submit" className={controls.button}>
          {t('compare')}
        </button>
        {asked.agreements.length > 0 && <Link href="/compare">{t('all')}</Link>}
      </p>
    </form>
  );
}

function Find({ asked, query, shown, found }: Parts) {
  const t = useTranslations('compare.choose');
  const locale = useLocale();
  const chosen = asked.agreements.length > 0 ? asked.agreements : shown.map(({ slug }) => slug);
  return (
    <search>
      <form action={getPathname({ href: '/compare', locale })}>
        {asked.agreements.length > 0 && <input type="hidden" name="agreements" value={asked.agreements.join(',')} />}
        <div className={controls.field}>
          <label htmlFor="compare-add">{t('add')}</label>
          <span className={styles.find}>
            <input id="compare-add" type="search" name="add" defaultValue={found?.query} className={controls.input} dir="auto" />
            <button type="submit" className={controls.button}>
              {t('search')}
            </button>
          </span>
        </div>
        {found && <Hits found={found} chosen={chosen} query={query} />}
      </form>
    </search>
  );
}

function Hits({ found, chosen, query }: { found: SearchAnswer; chosen: readonly string[]; query: Query }) {
  const t = useTranslations('compare.choose');
  const refs = found.groups.flatMap(({ hits }) => hits.flatMap(({ ref }) => (ref && !chosen.includes(ref.slug) ? [ref] : [])));
  if (refs.length === 0) return <p className="small">{t('foundNone')}</p>;
  return (
    <>
      <p className="small quiet">{t('found')}</p>
      <ul className={styles.hits}>
        {refs.map((ref) => (
          <li key={ref.id}>
            <Link
              href={`/compare${withChanges(query, { add: undefined, cursor: undefined, agreements: [...new Set([...chosen, ref.slug])].join(',') })}`}
            >
              <Text of={ref.label} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
