import styles from './brush.module.css';
import type { Stop } from './stops.ts';

/** How many events lie in each part of time: full for those that surely do, hatched for those that may lie in another.
 * @param moment the part that is looked at by itself */
export function Histogram({ stops, moment }: { stops: readonly Stop[]; moment: string | undefined }) {
  const most = Math.max(1, ...stops.map(({ surely, possibly }) => surely + possibly));
  return (
    <div className={styles.bars} aria-hidden="true">
      {stops.map(({ first, surely, possibly, folded }) => (
        <span
          key={first}
          className={folded ? styles.fold : styles.bar}
          data-part={first.slice(0, 7)}
          data-within={(moment !== undefined && first.startsWith(moment)) || undefined}
        >
          {possibly > 0 && <i className={styles.possibly} style={{ blockSize: `${(possibly / most) * 100}%` }} />}
          {surely > 0 && <i className={styles.surely} style={{ blockSize: `${(surely / most) * 100}%` }} />}
        </span>
      ))}
    </div>
  );
}
