import type { FuzzyDate, Modality } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { chipShape } from './chip-shape.ts';
import styles from './date-chip.module.css';
import { DateDrawing } from './date-drawing.tsx';
import { useDateWords } from './use-date-words.ts';

/** A date in words, and drawn as wide as it is unsure. */
export function DateChip({ date, modality = 'occurred' }: { date: FuzzyDate | undefined; modality?: Modality | undefined }) {
  const t = useTranslations('dates');
  const inWords = useDateWords();
  const words = date ? inWords(date) : t('none');
  return (
    <span className={styles.chip}>
      <DateDrawing shape={chipShape(date, modality)} />
      <bdi className="num">{modality === 'planned' && date ? t('planned', { date: words }) : words}</bdi>
    </span>
  );
}
