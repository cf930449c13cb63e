import type { Event } from '../../records/event.ts';
import type { EventType } from '../../taxonomy/event-types.ts';
import type { Status } from '../../taxonomy/statement-terms.ts';
import type { FuzzyDate } from '../../values/fuzzy-date.ts';
import type { ActorId, AgreementId } from '../../values/id.ts';
import { compareTexts, type Span } from '../time/spans.ts';

/** What a status is derived from: of an event, these fields and no more. */
export interface StatusEvent extends Pick<Event, 'id' | 'type' | 'date' | 'modality' | 'realises'> {
  /** The end of the period of notice of a denunciation, a withdrawal or a termination. */
  readonly takesEffect?: FuzzyDate;
  /** The last day of a truce, a suspension or a provisional application that was made for a time. */
  readonly until?: FuzzyDate;
  /** Read only where the agreement's parties are known: whose act the event is. */
  readonly participations?: Event['participations'];
}

/** What an event does to a status. Provisional application leads to "in force", in another manner. */
export type Effect = Exclude<Status, 'unknown'> | 'provisional';

/** The effect of each type of event that has one by itself (UN Treaty Collection, glossary of treaty actions). */
export const effectOf: Readonly<Partial<Record<EventType, Effect>>> = {
  negotiation: 'negotiated',
  meeting: 'negotiated',
  mediation: 'negotiated',
  announcement: 'announced',
  initialling: 'initialled',
  signature: 'signed',
  approval: 'approved',
  ratification: 'ratified',
  acceptance: 'ratified',
  accession: 'ratified',
  'entry-into-force': 'in-force',
  'provisional-application': 'provisional',
  'ceasefire-declared': 'in-force',
  resumption: 'in-force',
  suspension: 'suspended',
  'ceasefire-broken': 'suspended',
  termination: 'terminated',
  denunciation: 'terminated',
  annulment: 'terminated',
  rejection: 'rejected',
};

/** One way in which an event may have borne on the status: from when, and whether its term had run out by the day asked about. */
export interface Way extends Span {
  readonly effect: Effect;
  readonly lapsed: boolean;
  /** Of what has lapsed, the days that its last may have been. */
  readonly gone?: Span;
  /** When the status that this way leads to began. */
  readonly since?: FuzzyDate;
  /** What else it rests on if it went this way: what ended a provisional application. */
  readonly with?: readonly StatusEvent[];
  /** The last day of what was made for a time and has not run out. */
  readonly until?: FuzzyDate;
}

/**
 * Something told that bears on a status: an event, or several that only together do (the last party's ratification). It
 * came about in one of its ways; or perhaps, where it is not `sure`, in none. What is told of one event does not
 * depend on what is true of another.
 */
export interface Telling {
  readonly events: readonly [StatusEvent, ...StatusEvent[]];
  readonly ways: readonly [Way, ...Way[]];
  readonly sure: boolean;
  /** The later agreement through which it bears on this one. */
  readonly by?: AgreementId;
  /** Why it may not count, dates and sources aside. */
  readonly why?: Reservation;
  /** Who claims to act for a state in the later agreement, where that is why it may not count. */
  readonly claims?: readonly ContestedClaim[];
  /** What may have come in time to undo it: a revocation, or the party's return. */
  readonly undoneBy?: readonly StatusEvent[];
}

/** An authority that claims to act for a state for which others claim to act too. */
export interface ContestedClaim {
  readonly authority: ActorId;
  readonly state: ActorId;
  readonly rivals: readonly ActorId[];
}

/**
 * `authority`: a rival government's act. `party`: nobody says which party's act it is. `alone`: one party's act, and it is
 * open whether it reaches the others. `successor`: not all parties are told to have made the later agreement.
 */
export type Reservation = 'authority' | 'party' | 'alone' | 'successor';

/** One way of one telling, as the last word on a status. */
export interface Witness {
  readonly telling: Telling;
  readonly way: Way;
}

/** By last possible day, then by first, then by id, so that the order in which events are given makes no difference. */
export function inOrder(one: Telling, other: Telling): number {
  const [[way], [next]] = [one.ways, other.ways];
  return compareTexts(way.last, next.last) || compareTexts(way.first, next.first) || compareTexts(one.events[0].id, other.events[0].id);
}

/** Whether one surely lies before another. What falls on one day may have come in either order. */
export function precedes(one: Span, other: Span): boolean {
  return one.last < other.first;
}
