import type { CitationView, SourceRef } from '@mithaq/client';
import { standings } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { CiteLink } from '../cite/cite-link.tsx';
import { Link } from '../navigation/link.ts';
import { Giver } from '../source/giver.tsx';
import { addressOfPassage } from '../voice/address-of.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './passages.module.css';
import type { Passage } from './passages-of.ts';

interface Parts {
  citation: CitationView;
  /** How its statement stands, where that has to be told: it is no backing of what stands on the record. */
  doubt?: Passage['doubt'];
  /** The record that the passage backs. */
  of: string;
  /** The sources named beside it. */
  among: readonly SourceRef[];
  /** Whether only a draft cites it. */
  isDrafted: boolean;
}

/** The chain behind a passage: who speaks, who published, which leads to its place in the source; and the way to cite it. */
export function Sanad({ citation, doubt, of, among, isDrafted }: Parts) {
  const t = useTranslations('passages');
  const { source, attributedTo, check } = citation;
  return (
    <p className={styles.sanad}>
      {doubt && (
        <span className={styles.doubt}>
          <Text of={standings.label(doubt)} />
        </span>
      )}
      <span>{attributedTo ? <RefLink to={attributedTo} /> : t('ownVoice')}</span>
      <Link href={addressOfPassage(source, citation.start, isDrafted ? citation.end : undefined)} className={styles.publisher}>
        <Giver source={source} among={among} />
      </Link>
      {source.sample && <span>{t('sample')}</span>}
      {check === 'mismatch' && <span className={styles.mismatch}>{t('mismatch')}</span>}
      <CiteLink of={{ record: of, passage: citation }} className={styles.cite} />
    </p>
  );
}
