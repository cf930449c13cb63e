import * as z from 'zod';
import { type Bounds, beginsAfter, boundsOf, type Day, FuzzyDate } from './fuzzy-date.ts';

/**
 * A stretch of time between two dates, each as exact as its source. An end that nobody tells is absent: it may be any day.
 *
 * What a source shows to hold on a day, and no more, is written with open sets. `from: [..2020-12-04]`: it had begun by
 * that day. `to: [2020-12-04..]`: it was still so on that day, and ended then, later, or not at all. So an end whose latest
 * day is open is no told end (`toldEnd`), while a beginning whose earliest day is open did surely come about.
 *
 * The two stand in order as they are written, whatever their qualifiers may reach (`beginsAfter`), as the two ends of one
 * EDTF interval do: "from about 2020 to 2019" is refused, as `2020~/2019` is.
 */
export const Interval = z
  .strictObject({ from: FuzzyDate.exactOptional(), to: FuzzyDate.exactOptional() })
  .refine(({ from, to }) => !from || !to || !beginsAfter(from, to), 'expected the first date not to lie after the last');
export type Interval = z.output<typeof Interval>;

/** The end that is told of an interval; `undefined` where none is, or only that it was still so on some day. */
export function toldEnd({ to }: Interval): FuzzyDate | undefined {
  return to && boundsOf(to).latest !== null ? to : undefined;
}

/**
 * Whether a day falls within an interval: `cannot tell` where an imprecise or unknown end leaves it open. Both ends count as
 * held, and nothing ends before it begins: so what began on a day held on that day, whenever it ended, and what ended on a day
 * held on it, whenever it began.
 */
export function covers({ from, to }: Interval, day: Day): 'yes' | 'no' | 'cannot tell' {
  const [begin, end] = [boundsWhereGiven(from), boundsWhereGiven(to)];
  if (begin.earliest !== null && day < begin.earliest) return 'no';
  if (end.latest !== null && day > end.latest) return 'no';
  const hadBegunBy = (latest: Day | null): boolean => latest !== null && day >= latest;
  const lastedTo = (earliest: Day | null): boolean => earliest !== null && day <= earliest;
  const begun = hadBegunBy(begin.latest) || hadBegunBy(end.latest);
  const notEnded = lastedTo(end.earliest) || lastedTo(begin.earliest);
  return begun && notEnded ? 'yes' : 'cannot tell';
}

function boundsWhereGiven(date: FuzzyDate | undefined): Bounds {
  return date ? boundsOf(date) : { earliest: null, latest: null };
}
