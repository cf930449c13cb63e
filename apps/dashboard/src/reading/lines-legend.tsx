import { useTranslations } from 'next-intl';
import type { Mark, MentionKind } from './marks.ts';
import styles from './reading.module.css';

const order: readonly MentionKind[] = [
  'actor',
  'office',
  'tenure',
  'recognition',
  'agreement',
  'clause',
  'event',
  'date',
  'place',
  'source',
];

/** What the lines under the words mean: only those that this text has. */
export function LinesLegend({ mentions, hasCited }: { mentions: readonly Extract<Mark, { kind: 'mention' }>[]; hasCited: boolean }) {
  const t = useTranslations('reading');
  const present = new Set(mentions.map(({ of }) => of));
  if (present.size === 0 && !hasCited) return null;
  return (
    <ul className={styles['legend']} aria-label={t('legend')}>
      {order
        .filter((kind) => present.has(kind))
        .map((kind) => (
          <li key={kind}>
            <span aria-hidden="true" className={`${styles['sample']} ${styles['mention']} ${styles[kind]} ${styles['lane1']}`}>
              {'    '}
            </span>
            {t(`kinds.${kind}`)}
          </li>
        ))}
      {hasCited && (
        <li>
          <span aria-hidden="true" className={`${styles['sample']} ${styles['cited']}`}>
            {'    '}
          </span>
          {t('cited')}
        </li>
      )}
      {mentions.some(({ open }) => open) && (
        <li>
          <span
            aria-hidden="true"
            className={`${styles['sample']} ${styles['mention']} ${styles['actor']} ${styles['lane1']} ${styles['open']}`}
          >
            {'    '}
          </span>
          {t('open')}
        </li>
      )}
    </ul>
  );
}
