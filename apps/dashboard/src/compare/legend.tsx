import { useTranslations } from 'next-intl';
import { EvidenceLegendEntries, EvidenceMarks } from '../evidence/evidence.tsx';
import styles from './matrix.module.css';
import type { Matrix } from './matrix-of.ts';

/** What the marks of the matrix mean, and what its blanks do not. */
export function MatrixLegend({ of }: { of: Matrix }) {
  const t = useTranslations('compare');
  return (
    <ul className={styles.legend}>
      <EvidenceLegendEntries />
      <li>
        <span aria-hidden="true">
          <EvidenceMarks support={{ sources: 1, independent: 1, oneSpeaker: false }} />
        </span>
        {t('legend.single')}
      </li>
      <li className={styles.differ}>
        <span aria-hidden="true" className={styles.lines} />
        {t('legend.differ')}
      </li>
      {hasSeveral(of) && (
        <li>
          <span aria-hidden="true" className={`num ${styles.several}`}>
            2
          </span>
          {t('legend.several')}
        </li>
      )}
      <li>{t('legend.blank')}</li>
      <li className={styles.keys}>
        <kbd>← ↑ ↓ →</kbd>
        {t('keys.move')}
        <kbd>Enter</kbd>
        {t('keys.open')}
      </li>
    </ul>
  );
}

function hasSeveral({ rows }: Matrix): boolean {
  return rows.some(({ cells }) => cells.some((cell) => (cell?.clauses.length ?? 0) > 1));
}
