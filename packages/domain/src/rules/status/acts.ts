import type { Day } from '../../values/fuzzy-date.ts';
import type { ActorId } from '../../values/id.ts';
import { compareTexts, spanOf } from '../time/spans.ts';
import type { Parties } from './parties.ts';
import { type Account, readingsOf } from './readings.ts';
import { type Effect, effectOf, type Reservation, type StatusEvent, type Way } from './telling.ts';
import { noWays, type Ways, waysOf } from './ways.ts';

/** An event that bears on a status: in which ways, whether by its dates and by every source it surely does, and whose act it is. */
export interface Act {
  readonly event: StatusEvent;
  readonly ways: readonly [Way, ...Way[]];
  readonly sure: boolean;
  readonly of: readonly ActorId[];
  readonly why?: Reservation;
}

/** The day asked about, and who the agreement is between where that is known. */
export interface Frame {
  readonly asOf: Day;
  readonly parties?: Parties;
}

/**
 * The acts that events may amount to by the day asked about. Left out are notices of an ending that came to nothing, or
 * that another event carries out (`realises`): a notice can be revoked until it takes effect (Vienna Convention, article 68).
 */
export function actsOf(accounts: readonly Account[], frame: Frame): readonly Act[] {
  const outdone = outdoneNotices(accounts);
  const effects = resumedEffects(accounts);
  return accounts.flatMap((account) => (outdone.has(account.event.id) ? [] : (actOf(account, frame, effects) ?? [])));
}

/** The act that an event which nobody says occurred would be, if it had. It is never sure. */
export function supposedAct(event: StatusEvent, frame: Frame): Act | undefined {
  const act = actOf({ event: { ...event, modality: 'occurred' }, disputes: [] }, frame, new Map());
  return act && { ...act, event, sure: false };
}

const notices: ReadonlySet<string> = new Set(['denunciation', 'withdrawal-from-agreement', 'termination']);

/** Whether an event can be the notice of an ending that comes later. */
export function isNotice({ type, modality }: StatusEvent): boolean {
  return modality === 'occurred' && notices.has(type);
}

/** The notices that came to nothing, or that another event carries out. */
export function outdoneNotices(accounts: readonly Account[]): ReadonlySet<string> {
  const events = accounts.map(({ event }) => event);
  if (!events.some(({ realises }) => realises !== undefined)) return new Set();
  const given = new Set<string>(events.filter(isNotice).map(({ id }) => id));
  const outdoing = events.filter((event) => event.modality === 'did-not-happen' || isNotice(event));
  return new Set(outdoing.flatMap(({ realises }) => (realises !== undefined && given.has(realises) ? [realises] : [])));
}

/** What a resumption takes up: the manner and the term of the last entry before it, unless its term had surely run out by then. */
interface Resumed {
  readonly effect: Effect;
  readonly until?: StatusEvent['until'];
}

function resumedEffects(accounts: readonly Account[]): ReadonlyMap<string, Resumed> {
  const occurred = accounts.map(({ event }) => event).filter(({ modality }) => modality === 'occurred');
  const resumptions = occurred.filter(({ type }) => type === 'resumption');
  const entries = resumptions.length === 0 ? [] : occurred.filter((event) => isEntry(event)).toSorted(byTime);
  const taken = resumptions.flatMap((resumption) => {
    const [effect, until] = takenUp(resumption, entries);
    return effect === undefined ? [] : [[resumption.id, until ? { effect, until } : { effect }] as const];
  });
  return new Map<string, Resumed>(taken);
}

function isEntry({ type }: StatusEvent): boolean {
  return type === 'entry-into-force' || type === 'ceasefire-declared' || type === 'provisional-application';
}

function byTime(one: StatusEvent, other: StatusEvent): number {
  const [a, b] = [spanOf(one.date), spanOf(other.date)];
  return compareTexts(a.last, b.last) || compareTexts(a.first, b.first) || compareTexts(one.id, other.id);
}

function takenUp(
  resumption: StatusEvent,
  entries: readonly StatusEvent[],
): readonly [effect?: Effect | undefined, until?: StatusEvent['until']] {
  const last = entries.findLast((entry) => byTime(entry, resumption) < 0);
  if (!last || (last.until && spanOf(last.until).last < spanOf(resumption.date).first)) return [];
  return [effectOf[last.type], last.until];
}

/** A withdrawal has an effect only where the parties are known: one of several does not end an agreement by leaving it. */
function effectIn(event: StatusEvent, { parties }: Frame): Effect | undefined {
  return isOfSeveral(parties) && event.type === 'withdrawal-from-agreement' ? 'terminated' : effectOf[event.type];
}

function actOf(account: Account, frame: Frame, resumed: ReadonlyMap<string, Resumed>): Act | undefined {
  const { event } = account;
  if (isOutsiders(event, frame)) return undefined;
  const { ways, sure } = account.disputes.length === 0 ? occurredWays(event, frame, resumed) : disputedWays(account, frame, resumed);
  const [first, ...rest] = ways;
  return first && { event, ways: [first, ...rest], sure, ...authorship(event, frame) };
}

/** The ways of every reading; sure where each of them is. */
function disputedWays(account: Account, frame: Frame, resumed: ReadonlyMap<string, Resumed>): Ways {
  const told = readingsOf(account).map((event) => occurredWays(event, frame, resumed));
  return { ways: told.flatMap(({ ways }) => ways), sure: told.every(({ sure }) => sure) };
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

/** The acts by which each party for itself consents to be bound, or leaves (Vienna Convention, articles 11 to 16, 54 and 56). */
const oneByOne: ReadonlySet<string> = new Set([
  'approval',
  'ratification',
  'acceptance',
  'accession',
  'denunciation',
  'withdrawal-from-agreement',
]);

/** Whether an event of this type is the act of one party, not of all together. */
export function isOneByOne({ type }: StatusEvent): boolean {
  return oneByOne.has(type);
}

/** Whether parties are known, and are more than one, so that what one does can be told from what all do. */
export function isOfSeveral(parties: Parties | undefined): parties is Parties {
  return parties !== undefined && parties.ids.length > 1;
}

/** An accession by somebody who is not among the parties known: it says nothing of theirs. */
function isOutsiders(event: StatusEvent, { parties }: Frame): boolean {
  return event.type === 'accession' && isOfSeveral(parties) && parties.namesAnybody(event) && parties.authorsOf(event).length === 0;
}

function authorship(event: StatusEvent, { parties }: Frame): Pick<Act, 'of' | 'why'> {
  if (!parties || isAnybodys(event)) return { of: [] };
  const authors = parties.authorsOf(event);
  const own = authors.filter(({ standing }) => standing === 'own' || (standing === 'contested' && !refusing.has(event.type)));
  if (own.length > 0) return { of: own.map(({ party }) => party) };
  if (authors.length > 0) return { of: authors.map(({ party }) => party), why: 'authority' };
  return { of: [], ...(isOneByOne(event) && isOfSeveral(parties) ? { why: 'party' } : {}) };
}
