import type { Agreement } from '../../records/agreement.ts';
import type { Dispute } from '../disputes/disputes.ts';
import { actsOf, type Frame } from './acts.ts';
import { tellingsOf } from './joint.ts';
import type { Parties } from './parties.ts';
import { type Account, accountsOf } from './readings.ts';
import type { ContestedClaim, Reservation, StatusEvent, Telling, Way } from './telling.ts';
import { hullOf } from './ways.ts';

/** A later agreement that stands in the place of this one, or renews it: who made it, and the events that concern it. */
export interface LaterAgreement {
  readonly agreement: Pick<Agreement, 'id' | 'participations'>;
  readonly relation: 'supersedes' | 'renews';
  readonly events: readonly StatusEvent[];
  /** Where sources differ on its events. */
  readonly disputes?: readonly Dispute[];
}

/** A later agreement with what is told of it, and why it may not bear on this one. */
export interface Successor {
  readonly later: LaterAgreement;
  readonly accounts: readonly Account[];
  readonly frame: Frame;
  readonly why?: Reservation;
  readonly claims?: readonly ContestedClaim[];
}

/** Prepares what later agreements tell. */
export function successorsOf(later: readonly LaterAgreement[], { asOf, parties }: Frame): readonly Successor[] {
  return later.map((one) => ({
    later: one,
    accounts: accountsOf(one.events, one.disputes),
    frame: parties ? { asOf, parties: parties.besides(one.agreement) } : { asOf },
    ...(parties ? standingTo(parties, one) : {}),
  }));
}

/**
 * Whether a later agreement surely reaches this one: it does where all the parties of this one made it (Vienna Convention,
 * articles 30(3), 54(b) and 59(1)), and where nobody says who made it.
 */
function standingTo(parties: Parties, { agreement }: LaterAgreement): Pick<Successor, 'why' | 'claims'> {
  const { areNamed, standings, claims } = parties.makersOf(agreement);
  if (!areNamed) return {};
  if (!parties.ids.every((id) => standings.some(({ party }) => party === id))) return { why: 'successor' };
  return standings.every(({ standing }) => standing === 'own') ? {} : { why: 'authority', claims };
}

/**
 * What later agreements do to this one. One that supersedes it ends it by entering into force, and not before (Vienna
 * Convention, article 59); an end of the later one does not bring it back. One that renews it carries its commitments on,
 * so what becomes of the later one, from its entry into force, becomes of this one too (PA-X: agreements of the stage
 * "renewal" do no more than renew earlier commitments). One that amends it leaves it as it is (articles 39 to 41). One
 * that not all the parties of this one made does none of this surely.
 */
export function laterTellings(successors: readonly Successor[]): readonly Telling[] {
  return successors.flatMap(({ later: { agreement, relation }, accounts, frame, why, claims }) => {
    const told = tellingsOf(actsOf(accounts, frame), frame).filter(({ ways: [{ effect }] }) => operating.has(effect));
    const tellings = relation === 'renews' ? told : endingBy(told.filter(({ ways: [{ effect }] }) => effect === 'in-force'));
    return tellings.map((telling) => ({
      ...telling,
      by: agreement.id,
      ...(why ? { sure: false, why } : {}),
      ...(claims ? { claims } : {}),
    }));
  });
}

const operating: ReadonlySet<string> = new Set(['in-force', 'provisional', 'suspended', 'terminated']);

/** The ending of this agreement on the day of the first entry into force of the other, whichever that is. */
function endingBy(entries: readonly Telling[]): readonly Telling[] {
  const spans = entries.map((entry) => ({ entry, ...hullOf(entry.ways) }));
  const [first] = spans.toSorted((one, other) =>
    one.last < other.last ? -1 : one.last > other.last ? 1 : one.first < other.first ? -1 : 1,
  );
  if (!first) return [];
  const [event] = first.entry.events;
  const earliest = spans.reduce((found, { first: day }) => (day < found ? day : found), first.first);
  const way: Way = {
    effect: 'terminated',
    lapsed: false,
    first: earliest,
    last: first.last,
    ...(event.date ? { since: event.date } : {}),
  };
  return [{ events: [event], ways: [way], sure: entries.some(({ sure }) => sure) }];
}
