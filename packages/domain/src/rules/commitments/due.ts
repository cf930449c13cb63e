import type { Day, FuzzyDate } from '../../values/fuzzy-date.ts';
import { spanOf } from '../time/spans.ts';

/**
 * How a day stands to a date by which, or on which, something is to happen. `upcoming`: before every day that the date may
 * mean; `overdue`: after every one of them; `due`: among them; `undated`: nobody gave a date.
 */
export type Due = 'upcoming' | 'due' | 'overdue' | 'undated';

/** The most pressing first. */
export const dueOrder: readonly Due[] = ['overdue', 'due', 'upcoming', 'undated'];

/** How a day stands to the date of something that is still to happen. */
export function dueOn(date: FuzzyDate | undefined, asOf: Day): Due {
  if (!date) return 'undated';
  const { first, last } = spanOf(date);
  if (asOf < first) return 'upcoming';
  return asOf > last ? 'overdue' : 'due';
}
