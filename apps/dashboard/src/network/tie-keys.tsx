import { useTranslations } from 'next-intl';
import styles from './graph.module.css';
import type { Graph } from './graph-of.ts';
import { tieFamilies } from './tie-families.ts';

const sample = { straight: 'M0 6H34', zigzag: 'M0 6L3 8.5L7 3.5L11 8.5L15 3.5L19 8.5L23 3.5L27 8.5L31 3.5L34 6' } as const;

/** What the lines, marks and rings of a drawing mean: only those that are in it. */
export function TieKeys({ graph }: { graph: Graph }) {
  const t = useTranslations('network');
  const drawn = tieFamilies.filter((family) => graph.strokes.some((stroke) => stroke.family === family));
  return (
    <ul className={styles.keys}>
      {drawn.map((family) => (
        <li key={family}>
          <Line family={family} />
          {t(`families.${family}`)}
        </li>
      ))}
      {graph.strokes.some(({ sure }) => !sure) && (
        <li>
          <Line family="meeting" unsure />
          {t('drawing.unsure')}
        </li>
      )}
      <li>
        <svg viewBox="0 0 14 12" width="14" height="12" aria-hidden="true">
          <path d="M7 1L12 6L7 11L2 6Z" className={styles.mark} />
        </svg>
        {t('drawing.body')}
      </li>
      <li>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="3" className={styles.mark} />
        </svg>
        {t('drawing.person')}
      </li>
      <li>{t('drawing.rings')}</li>
    </ul>
  );
}

function Line({ family, unsure = false }: { family: (typeof tieFamilies)[number]; unsure?: boolean }) {
  const path = family === 'fighting' ? sample.zigzag : sample.straight;
  return (
    <svg viewBox="0 0 34 12" width="34" height="12" aria-hidden="true">
      <g className={`${styles.tie} ${styles[family]} ${unsure ? styles.unsure : ''}`}>
        <path d={path} />
        {family === 'help' && <path d={path} className={styles.hollowed} />}
      </g>
    </svg>
  );
}
