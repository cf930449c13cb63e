import * as z from 'zod';
import { boundsOf, compareDates, type Day, FuzzyDate } from './fuzzy-date.ts';

/** A stretch of time between two dates, each as exact as its source. An end that nobody tells is absent: it may be any day. */
export const Interval = z
  .strictObject({ from: FuzzyDate.exactOptional(), to: FuzzyDate.exactOptional() })
  .refine(({ from, to }) => !from || !to || compareDates(from, to) !== 'after', 'expected the first date not to lie after the last');
export type Interval = z.output<typeof Interval>;

/** Whether a day falls within an interval: `cannot tell` where an imprecise or unknown end leaves it open. */
export function covers(interval: Interval, day: Day): 'yes' | 'no' | 'cannot tell' {
  const from = interval.from ? boundsOf(interval.from) : { earliest: null, latest: null };
  const to = interval.to ? boundsOf(interval.to) : { earliest: null, latest: null };
  if (from.earliest !== null && day < from.earliest) return 'no';
  if (to.latest !== null && day > to.latest) return 'no';
  const begun = from.latest !== null && day >= from.latest;
  const notEnded = to.earliest !== null && day <= to.earliest;
  return begun && notEnded ? 'yes' : 'cannot tell';
}
