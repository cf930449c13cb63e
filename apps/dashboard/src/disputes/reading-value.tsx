import type { ReadingView } from '@mithaq/client';
import { FuzzyDate } from '@mithaq/domain';
import { DateChip } from '../dates/date-chip.tsx';
import { ValueWords } from '../voice/value-words.tsx';

/** What a reading says, in words; a date also drawn, as wide as it is unsure. */
export function ReadingValue({ of: { value, display } }: { of: Pick<ReadingView, 'value' | 'display'> }) {
  const date = FuzzyDate.safeParse(value);
  return date.success ? <DateChip date={date.data} /> : <ValueWords of={{ value, display }} />;
}
