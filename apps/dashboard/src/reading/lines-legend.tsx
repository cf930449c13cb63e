import { useTranslations } from 'next-intl';
import type { MentionKind } from './marks.ts';
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

interface Parts {
  mentions: readonly { readonly of: MentionKind; readonly open: boolean }[];
  hasCited: boolean;
  /** It stands by itself, not at the foot of a text. */
  alone?: boolean;
}

/** What the lines under the words mean: only those that this text has. */
export function LinesLegend({ mentions, hasCited, alone = false }: Parts) {
  const t = useTranslations('reading');
  const present = new Set(mentions.map(({ of }) => of));
  if (present.size === 0 && !hasCited) return null;
  return (
    <ul className={`${styles['legend']} ${alone ? styles['alone'] : ''}`} aria-label={t('legend')}>
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
