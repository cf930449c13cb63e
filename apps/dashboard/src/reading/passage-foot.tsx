import type { PassageView, SourceRef } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { CiteLink } from '../cite/cite-link.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import styles from './excerpts.module.css';
import { passageKey } from './passage-key.ts';

interface Parts {
  passage: PassageView;
  source: SourceRef;
  /** Where the passage's own link leads: to its place in the text, or, where that is not here, to itself. */
  leads: 'text' | 'address';
}

/** Under a passage: whose words they are, its own address, and the way to cite it. */
export function PassageFoot({ passage, source, leads }: Parts) {
  const t = useTranslations('reading.passages');
  const { attributedTo, check, backs, start } = passage;
  const [first] = backs;
  return (
    <p className={styles.under}>
      {attributedTo && <span>{t.rich('attributed', { who: () => <RefLink to={attributedTo} /> })}</span>}
      {check === 'mismatch' && <span className={styles.mismatch}>{t('mismatch')}</span>}
      <a href={leads === 'text' ? `#p-${start}` : `#passage-${passageKey(passage)}`} className={styles.way}>
        {t(`leads.${leads}`)}
        <span className="heard"> {passage.exact}</span>
      </a>
      {first && <CiteLink of={{ record: first.subject.id, passage: { ...passage, source } }} className={styles.way} />}
    </p>
  );
}
