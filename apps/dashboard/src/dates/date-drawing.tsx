import type { ChipShape } from './chip-shape.ts';
import styles from './date-chip.module.css';
import { percent } from './time-scale.ts';

/** A date drawn as wide as it is unsure, on the line of one unit. Its words stand beside it. */
export function DateDrawing({ shape }: { shape: ChipShape }) {
  const place =
    shape.form === 'day'
      ? { insetInlineStart: `calc(${percent(shape.at)} - 0.22rem)` }
      : { insetInlineStart: percent(shape.start), insetInlineEnd: percent(1 - shape.end) };
  const kind = shape.form === 'day' ? styles.day : shape.soft ? styles.soft : styles.span;
  return (
    <span aria-hidden="true" className={styles.axis}>
      <i className={`${kind} ${shape.hollow ? styles.hollow : ''}`} style={place} />
    </span>
  );
}
