import type { SupportView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import styles from './nuqta.module.css';
import { Nuqta } from './nuqta.tsx';

/** How well something is backed: one nuqta a source, and the same in words. A single source is set in saffron. */
export function Evidence({ support }: { support: SupportView }) {
  const inWords = useEvidenceWords();
  return (
    <span className={`${styles.evidence} ${support.sources <= 1 ? styles.single : ''}`}>
      <Dots support={support} />
      {inWords(support)}
    </span>
  );
}

/** The marks alone, for where their words stand elsewhere. */
export function EvidenceMarks({ support }: { support: SupportView }) {
  return (
    <span className={`${styles.evidence} ${support.sources <= 1 ? styles.single : ''}`}>
      <Dots support={support} />
    </span>
  );
}

function Dots({ support }: { support: SupportView }) {
  const marks = Array.from({ length: Math.min(support.sources, 6) }, (_, place) => place);
  return (
    <span aria-hidden="true" className={`${styles.dots} ${support.oneSpeaker ? styles.tie : ''}`}>
      {marks.map((place) => (
        <Nuqta key={place} hollow={place >= support.independent} />
      ))}
    </span>
  );
}

/** Says in the reader's language how well something is backed. */
export function useEvidenceWords(): (support: SupportView) => string {
  const t = useTranslations('evidence');
  return ({ sources, independent, oneSpeaker }) => {
    if (sources === 0) return t('none');
    if (sources === 1) return independent === 0 ? t('unnamed') : t('one');
    const counted = sources === independent ? t('all', { sources }) : t('some', { sources, independent });
    return oneSpeaker ? t('oneSpeaker', { counted }) : counted;
  };
}

/** What the marks mean, for the page that shows many of them. */
export function EvidenceLegend() {
  return (
    <ul className={styles.legend}>
      <EvidenceLegendEntries />
    </ul>
  );
}

/** The same, for a list that explains more than these. */
export function EvidenceLegendEntries() {
  const t = useTranslations('evidence');
  return (
    <>
      <li>
        <Nuqta />
        {t('legend.counted')}
      </li>
      <li>
        <Nuqta hollow />
        {t('legend.notCounted')}
      </li>
      <li>
        <span aria-hidden="true" className={`${styles.dots} ${styles.tie}`}>
          <Nuqta />
          <Nuqta hollow />
        </span>
        {t('legend.oneSpeaker')}
      </li>
    </>
  );
}
