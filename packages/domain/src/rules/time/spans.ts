import { type Bounds, boundsOf, type Day, type FuzzyDate } from '../../values/fuzzy-date.ts';
import type { Interval } from '../../values/interval.ts';
import type { Answer } from '../answers.ts';

/**
 * The first and last day that something may fall on, as texts that sort by time: a side that is open or unknown sorts
 * before, or after, every day.
 */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** Sorts before every day. */
export const beforeAll = '';
/** Sorts after every day. */
export const afterAll = '~';

/** Days to look at, both included; an absent side is not limited. */
export interface DayRange {
  readonly from?: Day;
  readonly to?: Day;
}

/** The days that a date may mean; every day where there is no date. */
export function spanOf(date: FuzzyDate | undefined): Span {
  return spanWithin(date ? boundsOf(date) : { earliest: null, latest: null });
}

/** The days between bounds, both included. */
export function spanWithin({ earliest, latest }: Bounds): Span {
  return { first: earliest ?? beforeAll, last: latest ?? afterAll };
}

/** The days on which an interval may begin, and those on which it may end. */
export interface Ends {
  readonly from: Span;
  readonly to: Span;
}

/**
 * When an interval may begin and end. It ends no sooner than it begins, so each end narrows the other: "from 29 August"
 * with no end told surely had not ended on 28 August.
 */
export function endsOf({ from, to }: Interval): Ends {
  const [begins, ends] = [spanOf(from), spanOf(to)];
  return {
    from: { first: begins.first, last: lesser(begins.last, ends.last) },
    to: { first: greater(begins.first, ends.first), last: ends.last },
  };
}

/** Whether something that fell on one day of a span fell within the window. */
export function fallsWithin({ first, last }: Span, window: DayRange): Answer {
  const { from = beforeAll, to = afterAll } = window;
  if (last < from || first > to) return 'no';
  return from <= first && last <= to ? 'yes' : 'cannot tell';
}

/** Whether an interval held on at least one day of the window. */
export function touches({ from: begins, to: ends }: Ends, window: DayRange): Answer {
  const { from = beforeAll, to = afterAll } = window;
  if (begins.first > to || ends.last < from) return 'no';
  return begins.last <= to && ends.first >= from ? 'yes' : 'cannot tell';
}

/**
 * By first possible day; where that is open, by the last: what had begun by a day stands at that day, not before all time.
 * Then by the span's own ends. Whatever surely lies before stands before.
 */
export function compareSpans(one: Span, other: Span): number {
  return compareTexts(placeOf(one), placeOf(other)) || compareTexts(one.first, other.first) || compareTexts(one.last, other.last);
}

function placeOf({ first, last }: Span): string {
  return first === beforeAll ? last : first;
}

/** Compares by UTF-16 code unit, so that an order is the same on every machine. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function lesser(one: string, other: string): string {
  return one < other ? one : other;
}

function greater(one: string, other: string): string {
  return one > other ? one : other;
}
