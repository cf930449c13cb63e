import { boundsOf, type FuzzyDate } from '../values/fuzzy-date.ts';

/**
 * As much of a date as is certain, as an ISO 8601 prefix: `YYYY-MM-DD` where only one day is possible, `YYYY-MM` where every
 * possible day lies in one month, `YYYY` where in one year; `undefined` where not even the year is certain. For formats that
 * know whole days, months and years and nothing in between: "early June 2020" is June 2020 there, never 1 June.
 */
export function certainPart(date: FuzzyDate): string | undefined {
  const { earliest, latest } = boundsOf(date);
  if (earliest === null || latest === null) return undefined;
  const length = [10, 7, 4].find((digits) => earliest.slice(0, digits) === latest.slice(0, digits));
  return length === undefined ? undefined : earliest.slice(0, length);
}
