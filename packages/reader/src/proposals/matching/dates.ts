import { boundsOf, compareDates, type FuzzyDate } from '@mithaq/domain';
import type { MatchReason } from './evidence.ts';

/** Days that lie no further apart may be two sources' telling of one; in whole days. */
const near = 31;

/**
 * What the dates of two who are perhaps one say: the same day, days that may be one, or days that are not. Vagueness is never held against
 * anybody. Of several dates on either side, those that agree most count.
 */
export function comparedDates(dates: readonly FuzzyDate[], others: readonly FuzzyDate[]): readonly MatchReason[] {
  const pairs = dates.slice(0, mostDates).flatMap((one) => others.slice(0, mostDates).map((other) => reasonFor(one, other)));
  return pairs.toSorted((one, other) => order.indexOf(one.evidence) - order.indexOf(other.evidence)).slice(0, 1);
}

const mostDates = 8;
const order: readonly MatchReason['evidence'][] = ['same-day', 'overlapping-dates', 'near-dates', 'other-dates'];

function reasonFor(one: FuzzyDate, other: FuzzyDate): MatchReason {
  const ordering = compareDates(one, other);
  const values = [one.edtf, other.edtf];
  if (ordering === 'same') return { evidence: 'same-day', values };
  if (ordering === 'cannot tell') return { evidence: 'overlapping-dates', values };
  return { evidence: daysBetween(one, other) <= near ? 'near-dates' : 'other-dates', values };
}

function daysBetween(one: FuzzyDate, other: FuzzyDate): number {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  const gaps = [
    [a.latest, b.earliest],
    [b.latest, a.earliest],
  ].flatMap(([end, begin]) => (end && begin && end < begin ? [(Date.parse(begin) - Date.parse(end)) / 86_400_000] : []));
  return Math.min(...gaps);
}
