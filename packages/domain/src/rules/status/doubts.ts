import type { Recognition } from '../../records/recognition.ts';
import type { Modality } from '../../taxonomy/event-types.ts';
import type { Day } from '../../values/fuzzy-date.ts';
import type { ActorId, EventId, StatementId } from '../../values/id.ts';
import { type Recognised, recognisedBy } from '../recognition/recognition.ts';
import { spanOf } from '../time/spans.ts';
import { isAnybodys } from './acts.ts';
import type { Parties } from './parties.ts';
import { isConsent, type PossibleStatus } from './possible-statuses.ts';
import type { DisputedProperty } from './readings.ts';
import { type ContestedClaim, precedes, type Reservation, type StatusEvent, type Telling, type Way } from './telling.ts';
import type { Derived } from './values.ts';

/** Why a status is not sure, from its events alone. */
export interface TimeDoubt {
  /**
   * `date`: the event may lie before or after the day asked about, or before or after another that bears on the status.
   * `undated`: no source dates it. `modality`: it was planned, announced or denied, and no source says that it happened.
   */
  readonly reason: 'date' | 'undated' | 'modality';
  readonly event: EventId;
  /** Of a doubt `modality`, which of the three it is. */
  readonly modality?: Modality;
}

/** Sources differ on a property of the event, and by another reading of it the status would be, or could be, another. */
export interface SourcesDoubt {
  readonly reason: 'sources';
  readonly event: EventId;
  readonly property: DisputedProperty;
  readonly statements: readonly StatementId[];
}

/**
 * It is open whose act the event is, or whom it reaches. `untold`: nobody says which party's act it is, and the status would
 * be another if it were one party's rather than another's. `outsider`: whoever acts in it is no party, so it does not count;
 * a party's would. `one-party`: one party's act, of which nobody says that the others agreed (Vienna Convention, articles 54,
 * 57 and 65). `successor`: a later agreement that not all the parties are told to have made (articles 30(4) and 59(1)).
 */
export interface PartyDoubt {
  readonly reason: 'party';
  readonly cause: 'untold' | 'outsider' | 'one-party' | 'successor';
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
    const isReserved = witnesses.some(({ telling }) => telling.why !== undefined);
    return resting.length > 0 || isReserved ? resting : open.filter(({ ways: [way] }) => !isConsent(way));
  });
  const events = new Set([...new Set(doubted)].flatMap((telling) => openEvents(telling, asOf)));
  return [...events].map((event) => ({ reason: event.date ? 'date' : 'undated', event: event.id }));
}

/** Whether its dates leave open that it happened by then, that it had run out, that it was revoked, or that it came before another. */
function isOpenInTime(telling: Telling, tellings: readonly Telling[], asOf: Day): boolean {
  const { ways, undoneBy } = telling;
  if (undoneBy || ways.some(({ last, lapsed }) => last > asOf || lapsed !== ways[0].lapsed)) return true;
  return tellings.some((other) => other !== telling && ways.some((way) => other.ways.some((next) => isInOpenOrder(way, next))));
}

/** Whether it is open which of two came first, and it matters: of consents the order does not. */
function isInOpenOrder(way: Way, next: Way): boolean {
  return !(isConsent(way) || isConsent(next) || precedes(way, next) || precedes(next, way));
}

/** Of events that bear on the status only together, those that themselves are open; and what may have undone them. */
function openEvents({ events: told, ways, undoneBy = [] }: Telling, asOf: Day): readonly StatusEvent[] {
  const events = [...told, ...ways.flatMap((way) => way.with ?? [])];
  const open = events.filter(({ date, takesEffect }) => !date || spanOf(takesEffect ?? date).last > asOf);
  if (undoneBy.length > 0) return [...open, ...undoneBy];
  return open.length > 0 && events.length > 1 ? open : events;
}

const causes: Readonly<Partial<Record<Reservation, PartyDoubt['cause']>>> = { party: 'untold', alone: 'one-party', successor: 'successor' };

/** Doubts about whose act an event is, where a rival status rests on its being this party's or that one's, or everybody's. */
export function partyDoubts({ rivals }: Derived, parties: Parties): readonly PartyDoubt[] {
  const found = rivals.flatMap(({ witnesses }) => witnesses.flatMap(({ telling }) => partyDoubtsOf(telling, parties)));
  return [...new Map(found.map((doubt) => [`${doubt.event} ${doubt.cause}`, doubt])).values()];
}

function partyDoubtsOf({ events, why }: Telling, parties: Parties): readonly PartyDoubt[] {
  const cause = why && causes[why];
  if (!cause) return [];
  const open = cause === 'untold' ? events.filter((event) => parties.authorsOf(event).length === 0) : events;
  return open.map(({ id }) => ({ reason: 'party', cause, event: id }));
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
  const tellings = new Set(values.flatMap(({ witnesses }) => witnesses.map(({ telling }) => telling)));
  const claims = new Map([...tellings].flatMap((telling) => claimsOf(telling, parties)));
  return [...claims.values()].map(({ event, claim }) => ({
    reason: 'contested-authority',
    event: event.id,
    ...claim,
    recognised: [claim.authority, ...claim.rivals].flatMap((one) => recognisedBy(one, asOf, recognitions)),
  }));
}

type Claimed = readonly [key: string, { readonly event: StatusEvent; readonly claim: ContestedClaim }];

/** In the agreement's own events, but for those that are anybody's; in those of a later one, where that is why it may not count. */
function claimsOf({ by, claims = [], events }: Telling, parties: Parties): readonly Claimed[] {
  const own = by === undefined ? events.filter((event) => !isAnybodys(event)) : [];
  const told = [
    ...own.flatMap((event) => parties.claimsIn(event).map((claim) => ({ event, claim }))),
    ...claims.map((claim) => ({ event: events[0], claim })),
  ];
  return told.map((one) => [`${one.event.id} ${one.claim.authority}`, one]);
}
