import type { Recognition } from '../../records/recognition.ts';
import type { Day } from '../../values/fuzzy-date.ts';
import type { ActorId, EventId, StatementId } from '../../values/id.ts';
import { type Recognised, recognisedBy } from '../recognition/recognition.ts';
import { spanOf } from '../time/spans.ts';
import { isAnybodys } from './acts.ts';
import type { Parties } from './parties.ts';
import { isConsent, type PossibleStatus } from './possible-statuses.ts';
import type { DisputedProperty } from './readings.ts';
import { precedes, type StatusEvent, type Telling, type Witness } from './telling.ts';
import type { Derived } from './values.ts';

/** Why a status is not sure, from its events alone. */
export interface TimeDoubt {
  /**
   * `date`: the event may lie before or after the day asked about, or before or after another that bears on the status.
   * `undated`: no source dates it. `modality`: it was planned, announced or denied, and no source says that it happened.
   */
  readonly reason: 'date' | 'undated' | 'modality';
  readonly event: EventId;
}

/** Sources differ on a property of the event, and by another reading of it the status would be, or could be, another. */
export interface SourcesDoubt {
  readonly reason: 'sources';
  readonly event: EventId;
  readonly property: DisputedProperty;
  readonly statements: readonly StatementId[];
}

/** Nobody says which party's act the event is, and the status would be another if it were one party's rather than another's. */
export interface PartyDoubt {
  readonly reason: 'party';
  readonly event: EventId;
}

/**
 * In the event acts an authority that claims to act for a state, and others claim to act for that state too. The status
 * is what it is between those who made the agreement; whether it binds the state depends on who acts for it (Vienna
 * Convention, articles 7, 8 and 46), which the register does not decide. It names who recognised whom, as of the day.
 */
export interface AuthorityDoubt {
  readonly reason: 'contested-authority';
  readonly event: EventId;
  readonly authority: ActorId;
  readonly state: ActorId;
  readonly rivals: readonly ActorId[];
  /** Who recognised the authority, and each of its rivals (`recognition.of`), as of the day asked about. */
  readonly recognised: readonly Recognised[];
}

/** Why a status is not sure. */
export type StatusDoubt = TimeDoubt | SourcesDoubt | PartyDoubt | AuthorityDoubt;

/** Doubts about when the events happened on which rivals of the sure status rest, or that make way for what they rest on. */
export function timeDoubts({ rivals }: Derived, tellings: readonly Telling[], asOf: Day): readonly TimeDoubt[] {
  if (rivals.length === 0) return [];
  const open = tellings.filter((telling) => isOpenInTime(telling, tellings, asOf));
  const doubted = rivals.flatMap(({ witnesses }) => {
    const resting = open.filter((telling) => witnesses.some((witness) => witness.telling === telling));
    return resting.length > 0 ? resting : open.filter(({ ways: [way] }) => !isConsent(way));
  });
  const events = new Set([...new Set(doubted)].flatMap((telling) => openEvents(telling, asOf)));
  return [...events].map((event) => ({ reason: event.date ? 'date' : 'undated', event: event.id }));
}

/** Whether its dates leave open that it happened by then, that it had run out, or that it came before another. */
function isOpenInTime(telling: Telling, tellings: readonly Telling[], asOf: Day): boolean {
  const { ways } = telling;
  if (ways.some(({ last, lapsed }) => last > asOf || lapsed !== ways[0].lapsed)) return true;
  return tellings.some(
    (other) => other !== telling && ways.some((way) => other.ways.some((next) => !precedes(way, next) && !precedes(next, way))),
  );
}

/** Of events that bear on the status only together, those that themselves are open. */
function openEvents({ events }: Telling, asOf: Day): readonly StatusEvent[] {
  const open = events.filter(({ date, takesEffect }) => !date || spanOf(takesEffect ?? date).last > asOf);
  return open.length > 0 && events.length > 1 ? open : events;
}

/** Doubts about whose act an event is, where a rival status rests on its being this party's or that one's. */
export function partyDoubts({ rivals }: Derived, parties: Parties): readonly PartyDoubt[] {
  const open = rivals.flatMap(({ witnesses }) => witnesses.filter(({ telling }) => telling.why === 'party'));
  const events = open.flatMap(({ telling }) => telling.events.filter((event) => parties.authorsOf(event).length === 0));
  return [...new Set(events)].map(({ id }) => ({ reason: 'party', event: id }));
}

interface Recognising {
  readonly parties: Parties;
  readonly asOf: Day;
  readonly recognitions?: readonly Recognition[];
}

/** Doubts about who acts for a state, in the events that the values rest on. */
export function authorityDoubts(
  values: readonly PossibleStatus[],
  { parties, asOf, recognitions = [] }: Recognising,
): readonly AuthorityDoubt[] {
  const resting = new Set(values.flatMap(({ witnesses }) => witnesses.flatMap(eventsOfIts)));
  const claims = [...resting].flatMap((event) => parties.claimsIn(event).map((claim) => ({ event, claim })));
  return claims.map(({ event, claim }) => ({
    reason: 'contested-authority',
    event: event.id,
    ...claim,
    recognised: [claim.authority, ...claim.rivals].flatMap((one) => recognisedBy(one, asOf, recognitions)),
  }));
}

/** The agreement's own events, without those of a later one, and without those that are anybody's. */
function eventsOfIts({ telling }: Witness): readonly StatusEvent[] {
  return telling.by === undefined ? telling.events.filter((event) => !isAnybodys(event)) : [];
}
