import type { Status } from '../../taxonomy/statement-terms.ts';
import type { FuzzyDate } from '../../values/fuzzy-date.ts';
import type { AgreementId, EventId } from '../../values/id.ts';
import { compareTexts, spanOf } from '../time/spans.ts';
import { isConsent, type PossibleStatus, possibleStatuses } from './possible-statuses.ts';
import { inOrder, type Telling, type Way, type Witness } from './telling.ts';

/** One status that an agreement may have as of a day, since when, and the events it rests on, in the order of their dates. */
export interface StatusValue {
  readonly status: Status;
  /** In force provisionally, not wholly (Vienna Convention, article 25). */
  readonly manner?: 'provisional';
  readonly since?: FuzzyDate;
  /** The last day of what holds for a time only: a truce, a suspension, a provisional application. */
  readonly until?: FuzzyDate;
  readonly because: readonly EventId[];
  /** The later agreements through which it came to this. */
  readonly by?: readonly AgreementId[];
}

/** The status that what is sure gives, and every other that may be true. */
export interface Derived {
  readonly certain: PossibleStatus;
  readonly rivals: readonly PossibleStatus[];
}

/** Derives a status from what is told. */
export function derive(tellings: readonly Telling[]): Derived {
  const certain = certainStatus(tellings.filter((telling) => telling.sure).map(firstWay));
  if (tellings.every(isBeyondDoubt)) return { certain, rivals: [] };
  const key = keyOf(certain);
  return { certain, rivals: possibleStatuses(tellings).filter((one) => keyOf(one) !== key) };
}

/** Whether it surely happened, in one way, and its order among others does not matter. */
function isBeyondDoubt({ sure, ways }: Telling): boolean {
  return sure && ways.length === 1 && isConsent(ways[0]);
}

/** Tells one possible status from another: provisionally in force is not what wholly in force is. */
export function keyOf({ status, manner }: Pick<PossibleStatus, 'status' | 'manner'>): string {
  return manner === undefined ? status : `${status} ${manner}`;
}

/** The one status that sure tellings give when each follows those that end before it. Of consents the order does not matter. */
function certainStatus(sure: readonly Telling[]): PossibleStatus {
  const isOrdered = sure.every(({ ways: [way] }) => isConsent(way));
  const [status] = possibleStatuses(isOrdered ? sure : sure.toSorted(inOrder).map(inItsPlace));
  return status ?? { status: 'unknown', witnesses: [] };
}

function firstWay(telling: Telling): Telling {
  return telling.ways.length === 1 ? telling : { ...telling, ways: [telling.ways[0]] };
}

/** A place in a row instead of days, so that each surely precedes the next. */
function inItsPlace(telling: Telling, place: number): Telling {
  const days = String(place).padStart(6, '0');
  return { ...telling, ways: [{ ...telling.ways[0], first: days, last: days }] };
}

/** A possible status as a value to show. */
export function statusValue({ status, manner, witnesses }: PossibleStatus): StatusValue {
  const since = beginningOf(witnesses.map(({ way }) => way));
  const until = termOf(
    witnesses.map(({ way }) => way),
    manner ?? status,
  );
  const by = new Set(witnesses.flatMap(({ telling }) => telling.by ?? []));
  return {
    status,
    ...(manner ? { manner } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    because: eventsOf(witnesses),
    ...(by.size > 0 ? { by: [...by] } : {}),
  };
}

/**
 * The first of the dates on which something put the agreement where it is; no sooner than the lapse of a provisional
 * application that left it there. Of an unknown status nothing is told, nor its beginning.
 */
function beginningOf(ways: readonly Way[]): FuzzyDate | undefined {
  const steps = ways.filter((way) => !isLapsedTrial(way)).flatMap(({ since }) => since ?? []);
  const first = steps.length < 2 ? steps[0] : steps.toSorted(byTime)[0];
  const lapses = first ? ways.filter(isLapsedTrial).flatMap(({ since }) => since ?? []) : [];
  return first && lapses.length > 0 ? [first, ...lapses].toSorted(byTime).at(-1) : first;
}

function isLapsedTrial({ effect, lapsed }: Way): boolean {
  return effect === 'provisional' && lapsed;
}

function byTime(one: FuzzyDate, other: FuzzyDate): number {
  const [a, b] = [spanOf(one), spanOf(other)];
  return compareTexts(a.last, b.last) || compareTexts(a.first, b.first);
}

function eventsOf(witnesses: readonly Witness[]): readonly EventId[] {
  return [...new Set(witnesses.flatMap(({ telling }) => telling.events.map(({ id }) => id)))];
}

/** The last day of the longest of several terms; none where anything that it rests on has no term, or is of another effect. */
function termOf(ways: readonly Way[], effect: string): FuzzyDate | undefined {
  const terms = ways.flatMap((way) => (way.effect === effect && way.until ? way.until : []));
  if (terms.length < ways.length || terms.length < 2) return terms.length === ways.length ? terms[0] : undefined;
  return terms.toSorted(byTime).at(-1);
}
