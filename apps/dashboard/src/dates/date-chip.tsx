import type { FuzzyDate, Modality } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { chipShape } from './chip-shape.ts';
import styles from './date-chip.module.css';
import { percent } from './time-scale.ts';
import { useDateWords } from './use-date-words.ts';

/** A date in words, and drawn as wide as it is unsure. */
export function DateChip({ date, modality = 'occurred' }: { date: FuzzyDate | undefined; modality?: Modality | undefined }) {
  const t = useTranslations('dates');
  const inWords = useDateWords();
  const words = date ? inWords(date) : t('none');
  return (
    <span className={styles.chip}>
      <Drawing date={date} modality={modality} />
      <bdi className="num">{modality === 'planned' && date ? t('planned', { date: words }) : words}</bdi>
    </span>
  );
}

function Drawing({ date, modality }: { date: FuzzyDate | undefined; modality: Modality }) {
  const shape = chipShape(date, modality);
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
