import { boundsOf, type FuzzyDate, type Interval } from '@mithaq/domain';
import { dayNumber } from '../dates/days.ts';

/** Days from one to another, both included, as counts of days. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** What an interval says of days. All of it agrees with `covers`: `sure` holds the days that are "yes", what lies outside `possible` is "no". */
export interface HeldDays {
  /** The days on which it surely held; absent where it held for some time and no one day of it is sure. */
  readonly sure: Days | undefined;
  /** The days on which it may have held; `null` where nobody tells a first or a last of them. */
  readonly possible: { readonly first: number | null; readonly last: number | null };
  /** From the first day that a source tells to the last; absent where no source tells any. */
  readonly told: Days | undefined;
  /** Days by themselves that sources name: an exact beginning or end, a day on which it is known to have held. */
  readonly named: readonly number[];
}

/** Reads an interval into days. */
export function heldDays({ from, to }: Interval): HeldDays {
  const [begins, ends] = [boundsInDays(from), boundsInDays(to)];
  const sure = daysBetween(leastOf(begins.last, ends.last), mostOf(ends.first, begins.first));
  const given = [begins.first, begins.last, ends.first, ends.last].filter((day) => day !== null);
  const told = daysBetween(leastOf(...given), mostOf(...given));
  return { sure, possible: { first: begins.first, last: ends.last }, told, named: namedDays({ begins, ends, sure }) };
}

interface Bounds {
  readonly first: number | null;
  readonly last: number | null;
}

function boundsInDays(date: FuzzyDate | undefined): Bounds {
  if (date === undefined) return { first: null, last: null };
  const { earliest, latest } = boundsOf(date);
  return { first: earliest === null ? null : dayNumber(earliest), last: latest === null ? null : dayNumber(latest) };
}

function namedDays({ begins, ends, sure }: { begins: Bounds; ends: Bounds; sure: Days | undefined }): readonly number[] {
  const exact = [begins, ends].flatMap(({ first, last }) => (first !== null && first === last ? [first] : []));
  const known = sure === undefined ? [] : [...(begins.first === null ? [sure.first] : []), ...(ends.last === null ? [sure.last] : [])];
  return [...new Set([...exact, ...known])].toSorted((one, other) => one - other);
}

function daysBetween(first: number | null, last: number | null): Days | undefined {
  return first === null || last === null || first > last ? undefined : { first, last };
}

function leastOf(...days: readonly (number | null)[]): number | null {
  const given = days.filter((day) => day !== null);
  return given.length === 0 ? null : Math.min(...given);
}

function mostOf(...days: readonly (number | null)[]): number | null {
  const given = days.filter((day) => day !== null);
  return given.length === 0 ? null : Math.max(...given);
}
