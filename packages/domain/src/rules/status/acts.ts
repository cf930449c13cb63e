import type { Day } from '../../values/fuzzy-date.ts';
import type { ActorId } from '../../values/id.ts';
import { undoneNotices } from './notices.ts';
import type { Parties } from './parties.ts';
import { type Account, readingsOf } from './readings.ts';
import { type Resumed, resumedEffects } from './resumed.ts';
import { type Effect, effectOf, type Reservation, type StatusEvent, type Way } from './telling.ts';
import { noWays, type Ways, waysOf } from './ways.ts';

/** An event that bears on a status: in which ways, whether by its dates and by every source it surely does, and whose act it is. */
export interface Act {
  readonly event: StatusEvent;
  readonly ways: readonly [Way, ...Way[]];
  readonly sure: boolean;
  /** The parties whose act it is. Empty where nobody says whose, and where it does not matter. */
  readonly of: readonly ActorId[];
  readonly why?: Reservation;
  /** What may have come in time to undo it: a revocation, or the party's return. */
  readonly undoneBy?: readonly StatusEvent[];
}

/** The day asked about, and who the agreement is between where that is known. */
export interface Frame {
  readonly asOf: Day;
  readonly parties?: Parties;
}

/**
 * The acts that events may amount to by the day asked about. Left out are notices of an ending that came to nothing or that
 * another event carries out, and what outsiders did.
 */
export function actsOf(accounts: readonly Account[], frame: Frame): readonly Act[] {
  const undone = undoneNotices(accounts, frame.asOf);
  const resumed = resumedEffects(accounts);
  return accounts.flatMap((account) => {
    if (undone.surely.has(account.event.id) || isOutsiders(account.event, frame)) return [];
    const act = actOf(account, frame, resumed);
    const undoneBy = undone.perhaps.get(account.event.id);
    return !act ? [] : [undoneBy ? { ...act, sure: false, undoneBy } : act];
  });
}

/** The act that an event which nobody says occurred would be, if it had. It is never sure. */
export function supposedAct(event: StatusEvent, frame: Frame): Act | undefined {
  if (isOutsiders(event, frame)) return undefined;
  const act = actOf({ event: { ...event, modality: 'occurred' }, disputes: [] }, frame, new Map());
  return act && { ...act, event, sure: false };
}

/** The act that an outsider's would be, if it were some party's. It is never sure. */
export function supposedlyInside(account: Account, frame: Frame): Act | undefined {
  if (account.event.type === 'accession' || !isOutsiders(account.event, frame)) return undefined;
  const act = actOf(account, frame, new Map());
  return act && { ...act, of: [], why: 'party', sure: false };
}

/** A withdrawal has an effect only where the parties are known: one of several does not end an agreement by leaving it. */
function effectIn(event: StatusEvent, { parties }: Frame): Effect | undefined {
  return isOfSeveral(parties) && event.type === 'withdrawal-from-agreement' ? 'terminated' : effectOf[event.type];
}

function actOf(account: Account, frame: Frame, resumed: ReadonlyMap<string, Resumed>): Act | undefined {
  const { event } = account;
  const { ways, sure } = account.disputes.length === 0 ? occurredWays(event, frame, resumed) : disputedWays(account, frame, resumed);
  const [first, ...rest] = ways;
  return first && { event, ways: [first, ...rest], sure, ...authorship(event, frame) };
}

/** The ways of every reading, each once; sure where each of them is. */
function disputedWays(account: Account, frame: Frame, resumed: ReadonlyMap<string, Resumed>): Ways {
  const told = readingsOf(account).map((event) => occurredWays(event, frame, resumed));
  const ways = new Map(told.flatMap((one) => one.ways).map((way) => [wayKey(way), way]));
  return { ways: [...ways.values()], sure: told.every(({ sure }) => sure) };
}

function wayKey({ effect, first, last, lapsed, gone, since, until }: Way): string {
  return JSON.stringify([effect, first, last, lapsed, gone?.first, gone?.last, since?.edtf, until?.edtf]);
}

function occurredWays(event: StatusEvent, frame: Frame, resumed: ReadonlyMap<string, Resumed>): Ways {
  return event.modality === 'occurred' ? readWays(event, frame, resumed.get(event.id)) : noWays;
}

function readWays(event: StatusEvent, frame: Frame, resumed: Resumed | undefined): Ways {
  if (!resumed || event.type !== 'resumption') return waysOf(event, frame.asOf, effectIn(event, frame));
  return waysOf({ ...event, ...(resumed.until ? { until: resumed.until } : {}) }, frame.asOf, resumed.effect);
}

/** Whose doing does not matter here: talks bind nobody, and a breach breaks a truce whoever commits it. */
const anybodys: ReadonlySet<string> = new Set(['negotiation', 'meeting', 'mediation', 'announcement', 'ceasefire-broken']);

/** Whether it does not matter whose doing an event of this type is. */
export function isAnybodys({ type }: StatusEvent): boolean {
  return anybodys.has(type);
}

/** Acts that refuse or end. Where it is open who speaks for a state, such an act does not surely do so. */
const refusing: ReadonlySet<string> = new Set([
  'rejection',
  'annulment',
  'suspension',
  'termination',
  'denunciation',
  'withdrawal-from-agreement',
]);

/** Acts that express consent, which only whoever takes part in the agreement can give. */
const consenting: ReadonlySet<string> = new Set(['initialling', 'signature', 'approval', 'ratification', 'acceptance', 'accession']);

/** The acts by which each party for itself consents to be bound, or leaves (Vienna Convention, articles 11 to 16, 54 and 56). */
const oneByOne: ReadonlySet<string> = new Set([
  'approval',
  'ratification',
  'acceptance',
  'accession',
  'denunciation',
  'withdrawal-from-agreement',
]);

/** The acts that are all parties' together where nobody is named, and one party's own where that party is. */
const ownWhereNamed: ReadonlySet<string> = new Set(['rejection', 'annulment', 'termination', 'suspension', 'resumption']);

/** Whether an act is that of some parties for themselves, not of all together. */
export function isForItself({ event, of }: Act, parties: Parties): boolean {
  return oneByOne.has(event.type) || (ownWhereNamed.has(event.type) && of.length > 0 && of.length < parties.ids.length);
}

/** Whether parties are known, and are more than one, so that what one does can be told from what all do. */
export function isOfSeveral(parties: Parties | undefined): parties is Parties {
  return parties !== undefined && parties.ids.length > 1;
}

/** Whether it takes a party to do this, and it was done by others, as far as everybody named is known. */
export function isOutsiders(event: StatusEvent, { parties }: Frame): boolean {
  return isOfSeveral(parties) && (refusing.has(event.type) || consenting.has(event.type)) && parties.isOutsiders(event);
}

function authorship(event: StatusEvent, { parties }: Frame): Pick<Act, 'of' | 'why'> {
  if (!parties || isAnybodys(event)) return { of: [] };
  const authors = parties.authorsOf(event);
  const own = authors.filter(({ standing }) => standing === 'own' || (standing === 'contested' && !refusing.has(event.type)));
  if (own.length > 0) return { of: own.map(({ party }) => party) };
  if (authors.length > 0) return { of: authors.map(({ party }) => party), why: 'authority' };
  return { of: [], ...(oneByOne.has(event.type) && isOfSeveral(parties) ? { why: 'party' } : {}) };
}
