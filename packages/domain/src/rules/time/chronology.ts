import type { AnyRecord } from '../../registry.ts';
import type { Ordering } from '../../values/fuzzy-date.ts';
import { type DatedProperty, datesOf } from './dates-of.ts';
import { beforeAll, compareSpans, compareTexts, type DayRange, fallsWithin, type Span } from './spans.ts';

/** One dated thing on a line of time: a record, and which of its dates stands here. */
export interface Moment extends DatedProperty {
  readonly record: AnyRecord;
  /** Whether it lies in the window that was asked about, or merely may. */
  readonly inside: 'surely' | 'possibly';
  /** How it lies to the moment before it; absent for the first. It is never surely before that one. */
  readonly order?: Exclude<Ordering, 'before'>;
}

/**
 * Moments that may lie in any order, because all of them may have fallen on one day. `cut` is true where everything earlier
 * on the line surely lies before everything in the group; otherwise only some of it surely does.
 */
export interface MomentGroup {
  readonly moments: readonly Moment[];
  readonly cut: boolean;
}

/** A line of time that says what it knows: groups in order, and the records that nobody dates beside it. */
export interface Chronology {
  readonly groups: readonly MomentGroup[];
  readonly undated: readonly AnyRecord[];
}

/**
 * Every date of the records on one line, in the order of `timeline`: a total order that keeps every pair whose order is sure
 * (EDTF, ISO 8601-2: an order is given only where every day of one date lies before every day of the other). The end of a
 * tenure or recognition stands on it only where it is told to have ended (see `Interval`). Records without a date stand
 * apart. What surely lies outside the window is left out. In time n log n.
 */
export function chronology(records: readonly AnyRecord[], window: DayRange = {}): Chronology {
  const dated = records.map((record) => ({ record, dates: datesOf(record) }));
  const line = dated
    .flatMap(({ record, dates }) => dates.flatMap((date) => placed({ ...date, record }, window)))
    .toSorted(inOrder)
    .map((moment, at, all) => related(moment, all[at - 1]));
  return { groups: groupsOf(line), undated: dated.filter(({ dates }) => dates.length === 0).map(({ record }) => record) };
}

function placed(moment: Omit<Moment, 'inside'>, window: DayRange): readonly Moment[] {
  const answer = fallsWithin(moment.span, window);
  return answer === 'no' ? [] : [{ ...moment, inside: answer === 'yes' ? 'surely' : 'possibly' }];
}

function inOrder(one: Moment, other: Moment): number {
  return compareSpans(one.span, other.span) || compareTexts(one.record.id, other.record.id) || compareTexts(one.property, other.property);
}

function related(moment: Moment, previous: Moment | undefined): Moment {
  return previous ? { ...moment, order: orderAfter(previous.span, moment.span) } : moment;
}

function orderAfter(previous: Span, next: Span): Exclude<Ordering, 'before'> {
  if (previous.last < next.first) return 'after';
  const isOneDay = previous.first === previous.last && next.first === next.last;
  return isOneDay && previous.first === next.first ? 'same' : 'cannot tell';
}

interface OpenGroup {
  readonly moments: Moment[];
  /** The last possible day of everything before the group. */
  readonly reach: string;
}

/** Each group is as long as it can be: a moment begins the next one if it surely lies after one of the group's. */
function groupsOf(line: readonly Moment[]): readonly MomentGroup[] {
  const groups: OpenGroup[] = [];
  let firstEnd = beforeAll;
  let reach = beforeAll;
  for (const moment of line) {
    const { first, last } = moment.span;
    const group = groups.at(-1);
    if (group && first <= firstEnd) group.moments.push(moment);
    else groups.push({ moments: [moment], reach });
    firstEnd = groups.at(-1) === group && firstEnd < last ? firstEnd : last;
    reach = reach > last ? reach : last;
  }
  return groups.map(finished);
}

/** A moment that may have been on any day up to one joins a group late, and blurs the cut before it. */
function finished({ moments, reach }: OpenGroup, at: number): MomentGroup {
  return { moments, cut: at === 0 || moments.every(({ span }) => reach < span.first) };
}
