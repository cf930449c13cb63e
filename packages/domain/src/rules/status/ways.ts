import type { EventType } from '../../taxonomy/event-types.ts';
import { type Day, type FuzzyDate, fuzzyDate } from '../../values/fuzzy-date.ts';
import { dayFollowing, dayPreceding } from '../time/neighbouring-days.ts';
import { afterAll, beforeAll, type Span, spanOf } from '../time/spans.ts';
import { type Effect, effectOf, type StatusEvent, type Way } from './telling.ts';

/** How one reading of an event may bear on the status by a day; and whether, by its dates, it surely does. */
export interface Ways {
  readonly ways: readonly Way[];
  readonly sure: boolean;
}

/** Of what has no effect, or none yet. */
export const noWays: Ways = { ways: [], sure: false };

/** The ways of an event whose type has an effect by itself; none where it lies after the day asked about. */
export function waysOf(event: StatusEvent, asOf: Day, effect: Effect | undefined = effectOf[event.type]): Ways {
  if (effect === undefined) return noWays;
  return event.until && temporary.has(event.type) ? passing(event, { effect, asOf, until: event.until }) : lasting(event, effect, asOf);
}

/** What may be made for a time; a resumption takes up what was. Where sources differ on its type, an event may have a term in vain. */
const temporary: ReadonlySet<EventType> = new Set<EventType>(['ceasefire-declared', 'suspension', 'provisional-application', 'resumption']);

/** What a notice may precede. */
export const noticed: ReadonlySet<EventType> = new Set<EventType>(['denunciation', 'withdrawal-from-agreement', 'termination']);

function lasting(event: StatusEvent, effect: Effect, asOf: Day): Ways {
  const { span, since } = effectiveSpan(event);
  if (span.first > asOf) return noWays;
  return { ways: [{ ...span, effect, lapsed: false, ...(since ? { since } : {}) }], sure: span.last <= asOf };
}

/**
 * The days on which an event may take its effect. A notice takes effect when it says that it does (Vienna Convention,
 * articles 54 to 56, 65(2) and 68), and no sooner than it was given: a day of effect that lies before that is an error
 * or a claim to undo the past (article 70(1)(b)), and is passed over. Where nobody tells of a period of notice none is
 * presumed: the twelve months of article 56(2) hold for treaties of a kind that no news report tells.
 */
export function effectiveSpan({ type, date, takesEffect }: StatusEvent): { readonly span: Span; readonly since: FuzzyDate | undefined } {
  const given = spanOf(date);
  if (!takesEffect || !noticed.has(type)) return { span: given, since: date };
  const { first, last } = spanOf(takesEffect);
  if (given.first > last) return { span: given, since: date };
  return { span: { first: greater(first, given.first), last }, since: takesEffect };
}

interface Passing {
  readonly effect: Effect;
  readonly asOf: Day;
  readonly until: FuzzyDate;
}

/**
 * What was made for a time: by the day asked about it may still hold, or may have lapsed. Its last day belongs to it. A
 * last day that lies before the first is no term that anybody can mean, and is passed over.
 */
function passing(event: StatusEvent, { effect, asOf, until }: Passing): Ways {
  const began = spanOf(event.date);
  const ends = spanOf(until);
  if (ends.last < began.first) return lasting(event, effect, asOf);
  const span = { first: began.first, last: lesser(began.last, ends.last) };
  if (span.first > asOf) return noWays;
  const gone = { first: greater(ends.first, span.first), last: ends.last };
  const live: Way = { ...span, effect, lapsed: false, until, ...(event.date ? { since: event.date } : {}) };
  const ways = [...(gone.last >= asOf ? [live] : []), ...(gone.first < asOf ? [lapsedWay({ span, gone }, effect, asOf)] : [])];
  return { ways, sure: span.last <= asOf };
}

interface Term {
  readonly span: Span;
  readonly gone: Span;
}

function lapsedWay({ span, gone }: Term, effect: Effect, asOf: Day): Way {
  const since = dayAfter(gone);
  const days = { first: span.first, last: lesser(span.last, dayPreceding(asOf)) };
  return { ...days, effect, lapsed: true, gone, ...(since ? { since } : {}) };
}

/** The day on which what held until some day held no more, as exact as that is told. `undefined` where it may be any. */
function dayAfter({ first, last }: Span): FuzzyDate | undefined {
  const days = [nextDay(first), nextDay(last)] as const;
  if (days[0] === days[1]) return days[0] === '' ? undefined : fuzzyDate(days[0]);
  return fuzzyDate(`[${days.join('..')}]`);
}

/** Empty where there is none: an open side of a span, and the last day that EDTF writes in four digits. */
function nextDay(day: string): string {
  const next = day === beforeAll ? afterAll : dayFollowing(day);
  return next === afterAll ? '' : next;
}

function lesser(one: string, other: string): string {
  return one < other ? one : other;
}

function greater(one: string, other: string): string {
  return one > other ? one : other;
}

/** The days of several things taken together: from the first that any may fall on to the last. */
export function hullOf(spans: readonly Span[]): Span {
  return spans.reduce((hull, { first, last }) => ({ first: lesser(hull.first, first), last: greater(hull.last, last) }), {
    first: afterAll,
    last: beforeAll,
  });
}
