import { MithaqError } from '../../errors.ts';
import type { Status } from '../../taxonomy/statement-terms.ts';
import type { FuzzyDate } from '../../values/fuzzy-date.ts';
import type { AgreementId, EventId } from '../../values/id.ts';
import { compareTexts, spanOf } from '../time/spans.ts';
import { lastWord } from './last-word.ts';
import { isConsent, type PossibleStatus, possibleStatuses } from './possible-statuses.ts';
import { inOrder, precedes, type Telling, type Way, type Witness } from './telling.ts';

/** One status that an agreement may have as of a day, since when, and the events it rests on, in the order of their dates. */
export interface StatusValue {
  readonly status: Status;
  /**
   * `provisional`: in force provisionally, not wholly (Vienna Convention, article 25). `broken`: `suspended` for no other
   * reason than that a truce was broken; no source says that anybody suspended it.
   */
  readonly manner?: 'provisional' | 'broken';
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

/**
 * How many ways in which events may have borne on whether an agreement operates are weighed against each other, where
 * they are not simply one after the other.
 */
export const mostWays = 300;

/**
 * Derives a status from what is told. What surely happened, one after the other, is read in one go.
 * @throws MithaqError `too-many-events` where more than `mostWays` may have come in another order, or not at all
 */
export function derive(tellings: readonly Telling[]): Derived {
  const certain = certainStatus(tellings.filter((telling) => telling.sure).map(firstWay));
  if (isBeyondDoubt(tellings)) return { certain, rivals: [] };
  const key = keyOf(certain);
  return { certain, rivals: weighed(tellings).filter((one) => keyOf(one) !== key) };
}

/**
 * Every status that may be, within bounds.
 * @throws MithaqError `too-many-events`
 */
export function weighed(tellings: readonly Telling[]): readonly PossibleStatus[] {
  const count = tellings.reduce((sum, { ways }) => sum + ways.filter((way) => !isConsent(way)).length, 0);
  if (count > mostWays) throw new MithaqError('too-many-events', { limit: String(mostWays) });
  return possibleStatuses(tellings);
}

/** Whether everything surely happened, in one way, and in an order that is sure or does not matter. */
function isBeyondDoubt(tellings: readonly Telling[]): boolean {
  if (!tellings.every(({ sure, ways }) => sure && ways.length === 1)) return false;
  const operating = tellings.flatMap(({ ways: [way] }) => (isConsent(way) ? [] : [way]));
  if (operating.length < 2) return true;
  const ordered = operating.toSorted((one, other) => compareTexts(one.last, other.last));
  return ordered.every((way, place) => place === 0 || precedes(ordered[place - 1] ?? way, way));
}

/** Tells one possible status from another: provisionally in force is not what wholly in force is. */
export function keyOf({ status, manner }: Pick<PossibleStatus, 'status' | 'manner'>): string {
  return manner === undefined ? status : `${status} ${manner}`;
}

/**
 * The one status that sure tellings give when each follows those that end before it. Of consents the order does not matter.
 * What has ended, or was broken, had begun: where one entry is told and its vague date leaves open which came first, it did.
 */
function certainStatus(sure: readonly Telling[]): PossibleStatus {
  const isOrdered = sure.every(({ ways: [way] }) => isConsent(way));
  return lastWord(isOrdered ? sure : beginningFirst(sure.toSorted(inOrder)));
}

function beginningFirst(ordered: readonly Telling[]): readonly Telling[] {
  const entries = ordered.filter(({ ways: [{ effect }] }) => effect === 'in-force' || effect === 'provisional');
  const [entry, another] = entries;
  if (!entry || another || entry.events.some(({ type }) => type === 'resumption')) return ordered;
  const isUndoing = ({ ways: [way] }: Telling): boolean =>
    (way.effect === 'terminated' || way.effect === 'suspended') && !precedes(way, entry.ways[0]);
  const place = ordered.findIndex(isUndoing);
  if (place < 0 || place > ordered.indexOf(entry)) return ordered;
  const others = ordered.filter((one) => one !== entry);
  return [...others.slice(0, place), entry, ...others.slice(place)];
}

function firstWay(telling: Telling): Telling {
  return telling.ways.length === 1 ? telling : { ...telling, ways: [telling.ways[0]] };
}

/** A possible status as a value to show. */
export function statusValue({ status, manner, witnesses }: PossibleStatus): StatusValue {
  const ways = ownWays(witnesses);
  const since = beginningOf(ways);
  const until = termOf(ways, manner ?? status);
  const by = new Set(witnesses.flatMap(({ telling }) => telling.by ?? []));
  return {
    status,
    ...(manner ? { manner } : {}),
    ...(status === 'suspended' && isBroken(witnesses) ? { manner: 'broken' } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    because: eventsOf(witnesses),
    ...(by.size > 0 ? { by: [...by] } : {}),
  };
}

/** Of several ways of one telling that lead to the same, the first: where sources differ on a date, the record's own comes first. */
function ownWays(witnesses: readonly Witness[]): readonly Way[] {
  const own = new Map<Telling, Way>();
  for (const { telling, way } of witnesses) if (!own.has(telling)) own.set(telling, way);
  return [...own.values()];
}

/** Whether nobody suspended it: it was broken, and nothing else. */
function isBroken(witnesses: readonly Witness[]): boolean {
  return witnesses.every(({ telling }) => telling.events.every(({ type }) => type === 'ceasefire-broken'));
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
  return [...new Set(witnesses.flatMap(({ telling, way }) => [...telling.events, ...(way.with ?? [])].map(({ id }) => id)))];
}

/** The last day of the longest of several terms; none where anything that it rests on has no term, or is of another effect. */
function termOf(ways: readonly Way[], effect: string): FuzzyDate | undefined {
  const terms = ways.flatMap((way) => (way.effect === effect && way.until ? way.until : []));
  if (terms.length < ways.length || terms.length < 2) return terms.length === ways.length ? terms[0] : undefined;
  return terms.toSorted(byTime).at(-1);
}
