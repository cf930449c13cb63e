import type { Event } from '../../records/event.ts';
import { type Bounds, type Day, isOnOrBefore } from '../../values/fuzzy-date.ts';
import type { EventId } from '../../values/id.ts';
import { type Answer, either } from '../answers.ts';
import { groupedBy } from '../groups.ts';
import { clustersOf, type Link } from '../merges/clusters.ts';
import { compareSpans, compareTexts, fallsWithin, spanOf, spanWithin } from '../time/spans.ts';
import { type Due, dueOn, dueOrder } from './due.ts';

/** Of an event, what tells whether an announcement was carried out. */
export type AnnouncedEvent = Pick<Event, 'id' | 'date' | 'modality' | 'realises'>;

/** What became of something announced. `told both ways`: one event says that it happened, another that it did not. */
export type Outcome = 'open' | 'realised' | 'not-realised' | 'told both ways';

/** One thing that was announced or planned, however often it was told, and what became of it by a day. */
export interface Announcement<Told extends AnnouncedEvent> {
  /** The tellings that no later announcement renews; two or more are rival tellings, of which the dates may differ. */
  readonly tellings: readonly Told[];
  /** Announcements that a later one renewed or put off. */
  readonly earlier: readonly Told[];
  readonly outcome: Outcome;
  /** Events that surely settled it by that day. */
  readonly settledBy: readonly Told[];
  /** Events whose dates leave open whether they had settled it by that day. */
  readonly mayBeSettledBy: readonly Told[];
  /** Those of the tellings and earlier ones of which it is open whether anybody had told them by that day. */
  readonly mayBeUntold: readonly Told[];
  /** How the day stands to the date that was announced; `due` where rival tellings do not agree. */
  readonly due: Due;
}

/** When an announcement was first told, where that is known: its bounds (`firstTold` has them from a register). */
export interface AnnouncementsAsked<Told extends AnnouncedEvent> {
  readonly firstTold?: (event: Told) => Bounds;
}

/**
 * Everything announced or planned, and what became of it by a day. An announcement is settled by an event that `realises` it
 * and occurred by then, did not happen, or was denied; an announcement that realises another one only renews it, and what
 * settles either settles both. (PLOVER keeps what is only to come apart from what took place, as the contexts "future" and
 * "hypothetical"; here the modality says it.) In time n log n.
 *
 * When an announcement was made is not recorded on the event. With `firstTold`, one that was surely told after the day is no
 * announcement yet, and one that may have been stays in `mayBeUntold`; without it every one given counts as told.
 */
export function announcements<Told extends AnnouncedEvent>(
  events: readonly Told[],
  asOf: Day,
  { firstTold }: AnnouncementsAsked<Told> = {},
): readonly Announcement<Told>[] {
  const announced = events.filter(isAnnounced);
  const chainOf = chainNames(announced);
  const hadBeenTold = (event: Told): Answer => (firstTold ? fallsWithin(spanWithin(firstTold(event)), { to: asOf }) : 'yes');
  const told = announced.map((event) => ({ event, answer: hadBeenTold(event) })).filter(({ answer }) => answer !== 'no');
  const settling = groupedBy(events.filter(isSettling), ({ realises }) => chainOf(realises));
  return [...groupedBy(told, ({ event }) => chainOf(event.id))]
    .map(([name, chain]) => announcementOf(chain, settling.get(name) ?? [], asOf))
    .toSorted(byUrgency);
}

/**
 * What was announced or planned and, as of a day, is not surely settled: the most pressing first. An entry with
 * `mayBeSettledBy` may have been settled by then. See `announcements`, also for when each was told. (PLOVER's contexts keep what
 * is to come apart from what took place; which announcement an event carried out is a link of ours, `realises`.)
 */
export function announcedNotRealised<Told extends AnnouncedEvent>(
  events: readonly Told[],
  asOf: Day,
  asked: AnnouncementsAsked<Told> = {},
): readonly Announcement<Told>[] {
  return announcements(events, asOf, asked).filter(({ outcome }) => outcome === 'open');
}

/** An announcement of a chain, and whether it had been told by the day asked about. */
interface Telling<Told> {
  readonly event: Told;
  readonly answer: Answer;
}

/** What may not have been told by then renews nothing for sure: it stands beside what it would renew. */
function announcementOf<Told extends AnnouncedEvent>(
  told: readonly Telling<Told>[],
  settling: readonly Told[],
  asOf: Day,
): Announcement<Told> {
  const chain = told.map(({ event }) => event);
  const renewed = new Set<string | undefined>(told.flatMap(({ event, answer }) => (answer === 'yes' ? event.realises : [])));
  const latest = chain.filter(({ id }) => !renewed.has(id));
  const tellings = (latest.length > 0 ? latest : chain).toSorted(inOrder);
  const settledBy = settling.filter((event) => hadSettled(event, asOf) === 'yes').toSorted(inOrder);
  return {
    tellings,
    earlier: chain.filter((event) => !tellings.includes(event)).toSorted(inOrder),
    outcome: outcomeOf(settledBy),
    settledBy,
    mayBeSettledBy: settling.filter((event) => hadSettled(event, asOf) === 'cannot tell').toSorted(inOrder),
    mayBeUntold: told.flatMap(({ event, answer }) => (answer === 'yes' ? [] : [event])).toSorted(inOrder),
    due: agreedOn(tellings.map(({ date }) => dueOn(date, asOf))),
  };
}

/**
 * An event on a day had settled it from that day on. A denial is told before its day, and when is not recorded: until that
 * day it may or may not have been made.
 */
function hadSettled({ date, modality }: AnnouncedEvent, asOf: Day): Answer {
  const answer = date ? isOnOrBefore(date, asOf) : 'cannot tell';
  return modality === 'denied' ? either([answer, 'cannot tell']) : answer;
}

function outcomeOf(settledBy: readonly AnnouncedEvent[]): Outcome {
  const happened = settledBy.filter(({ modality }) => modality === 'occurred').length;
  if (settledBy.length === 0) return 'open';
  if (happened === settledBy.length) return 'realised';
  return happened === 0 ? 'not-realised' : 'told both ways';
}

function agreedOn(answers: readonly Due[]): Due {
  const [first, ...others] = new Set(answers);
  return first !== undefined && others.length === 0 ? first : 'due';
}

function isAnnounced({ modality }: AnnouncedEvent): boolean {
  return modality === 'planned' || modality === 'announced';
}

function isSettling(event: AnnouncedEvent): boolean {
  return event.realises !== undefined && !isAnnounced(event);
}

/** One name for all announcements of one thing: those that realise one another, directly or through others. */
function chainNames(announced: readonly AnnouncedEvent[]): (id: EventId | undefined) => string {
  const ids = new Set<string>(announced.map(({ id }) => id));
  const links = announced.flatMap(({ id, realises }): Link[] => (realises !== undefined && ids.has(realises) ? [[id, realises]] : []));
  const names = new Map(clustersOf(links).flatMap((cluster) => cluster.map((id) => [id, cluster[0] ?? id] as const)));
  return (id) => (id === undefined ? '' : (names.get(id) ?? id));
}

function inOrder(one: AnnouncedEvent, other: AnnouncedEvent): number {
  return compareSpans(spanOf(one.date), spanOf(other.date)) || compareTexts(one.id, other.id);
}

function byUrgency(one: Announcement<AnnouncedEvent>, other: Announcement<AnnouncedEvent>): number {
  const [first, second] = [one.tellings[0], other.tellings[0]];
  return dueOrder.indexOf(one.due) - dueOrder.indexOf(other.due) || (first && second ? inOrder(first, second) : 0);
}
