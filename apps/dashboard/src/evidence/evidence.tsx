import type { SupportView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import styles from './nuqta.module.css';
import { Nuqta } from './nuqta.tsx';

/** How well something is backed: one nuqta a source, and the same in words. A single source is set in saffron. */
export function Evidence({ support }: { support: SupportView }) {
  const words = useEvidenceWords(support);
  return (
    <span className={`${styles.evidence} ${support.sources <= 1 ? styles.single : ''}`}>
      <Dots support={support} />
      {words}
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

function useEvidenceWords({ sources, independent, oneSpeaker }: SupportView): string {
  const t = useTranslations('evidence');
  if (sources === 0) return t('none');
  if (sources === 1) return independent === 0 ? t('unnamed') : t('one');
  const counted = sources === independent ? t('all', { sources }) : t('some', { sources, independent });
  return oneSpeaker ? t('oneSpeaker', { counted }) : counted;
}

/** What the marks mean, for the page that shows many of them. */
export function EvidenceLegend() {
  const t = useTranslations('evidence');
  return (
    <ul className={styles.legend}>
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
    </ul>
  );
}
