import type { CitationView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../i18n/navigation.ts';
import { addressOfPassage } from '../voice/address-of.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './passages.module.css';

/** The chain behind a passage: who speaks, who published. Ends at the passage's place in its source. */
export function Sanad({ citation }: { citation: CitationView }) {
  const t = useTranslations('passages');
  const { source, attributedTo, check } = citation;
  return (
    <p className={styles.sanad}>
      <span>{attributedTo ? <RefLink to={attributedTo} /> : t('ownVoice')}</span>
      <Link href={addressOfPassage(source, citation.start)} className={styles.publisher}>
        {source.publisher ? <Text of={source.publisher} /> : t.rich('noPublisher', { source: () => <Text of={source.label} /> })}
      </Link>
      {source.sample && <span>{t('sample')}</span>}
      {check === 'mismatch' && <span className={styles.mismatch}>{t('mismatch')}</span>}
    </p>
  );
}
