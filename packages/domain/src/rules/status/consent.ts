import type { Recognition } from '../../records/recognition.ts';
import type { Day, FuzzyDate } from '../../values/fuzzy-date.ts';
import type { ActorId, EventId } from '../../values/id.ts';
import type { Dispute } from '../disputes/disputes.ts';
import { type Act, actsOf, type Frame } from './acts.ts';
import { authorityDoubts, partyDoubts, type StatusDoubt, timeDoubts } from './doubts.ts';
import { type Parties, type PartyContext, partiesOf } from './parties.ts';
import type { PossibleStatus } from './possible-statuses.ts';
import { type Account, accountsOf } from './readings.ts';
import { type Hears, sourcesDoubts } from './sources-doubts.ts';
import { type Effect, inOrder, type StatusEvent, type Telling, type Way } from './telling.ts';
import { type Derived, derive, statusValue } from './values.ts';

/**
 * The furthest that one party went. `withdrawn`: its denunciation, withdrawal, annulment or termination has taken effect and
 * it has not come back. `untold`: the agreement is told to have entered into force, which takes the consent of every party
 * (Vienna Convention, article 24(2)), and no source tells how this one gave it. `none`: nothing is told.
 */
export type ConsentAct = 'none' | 'untold' | 'initialled' | 'signed' | 'approved' | 'ratified' | 'rejected' | 'withdrawn';

/** One party's furthest act, since when, and the events it rests on. */
export interface ConsentValue {
  readonly act: ConsentAct;
  readonly since?: FuzzyDate;
  readonly because: readonly EventId[];
}

/** A party's suspension of the agreement, of its own or of all, that nothing told has ended. It leaves its consent as it is. */
export interface SuspendedConsent {
  readonly sure: boolean;
  readonly since?: FuzzyDate;
  readonly because: readonly EventId[];
}

/**
 * Where one party stands as of a day. `inNameOf` is the state in whose name it made this agreement, where its participation
 * says so (`onBehalfOf`): a government can make one in its own name too, whomever it `actsFor`. `values` has one entry, or
 * rival ones where it cannot be told; the one that what is sure gives comes first. `doubts` say why there are rivals.
 */
export interface Consent {
  readonly party: ActorId;
  readonly inNameOf?: ActorId;
  readonly values: readonly [ConsentValue, ...ConsentValue[]];
  readonly suspended?: SuspendedConsent;
  readonly doubts: readonly StatusDoubt[];
}

/** The agreement and its actors; who recognises whom, for doubts about who acts for a state; and where sources differ on the events. */
export interface ConsentContext extends PartyContext {
  readonly recognitions?: readonly Recognition[];
  readonly disputes?: readonly Dispute[];
}

/**
 * Each party's own consent as of a day, in the order in which the agreement names them. Signature, ratification, acceptance,
 * approval and accession express the consent of the party whose act they are, and of no other (Vienna Convention,
 * articles 2(1)(b) and 11 to 17); so do a denunciation and a withdrawal, which free that party alone (articles 54, 56 and
 * 70(2)), until it consents anew, and an annulment or termination that is told of that party. Whether a signature already
 * binds (article 12) is for the agreement's own text to say.
 *
 * An act of which nobody says whose it is may be each party's, and is surely none's: a rival value with a doubt `party`. So
 * is a signature at which a party is told to be there and others to sign; so is the act of a rival government, with a doubt `contested-authority`. What an outsider did is nobody's consent. What ends
 * the agreement for all leaves each party's consent what it was: who had ratified, had ratified; `agreementStatus` tells that
 * it has ended.
 * @throws MithaqError `too-many-events`, as `agreementStatus` does
 */
export function consents(events: readonly StatusEvent[], asOf: Day, context: ConsentContext): readonly Consent[] {
  const parties = partiesOf(context);
  const frame: Frame = { asOf, parties };
  const accounts = accountsOf(events, context.disputes);
  return parties.ids.map((party) => consentOf(party, { accounts, frame, parties, recognitions: context.recognitions ?? [] }));
}

const expressing: ReadonlySet<Effect> = new Set<Effect>(['initialled', 'signed', 'approved', 'ratified', 'rejected', 'terminated']);
/** What the parties do with each other: who is told to be there, and not to sign, may have signed. */
const isMutual: ReadonlySet<string> = new Set(['signature', 'initialling']);
const expressingWhereNamed: ReadonlySet<string> = new Set(['annulment', 'termination']);

interface Asked {
  readonly accounts: readonly Account[];
  readonly frame: Frame;
  readonly parties: Parties;
  readonly recognitions: readonly Recognition[];
}

function consentOf(party: ActorId, asked: Asked): Consent {
  const { parties, frame, accounts } = asked;
  const acts = actsOf(accounts, frame);
  const derived = derive(consentTellings(party, acts, parties));
  const inNameOf = parties.inNameOf(party);
  const suspended = suspensionOf(party, acts);
  return {
    party,
    ...(inNameOf ? { inNameOf } : {}),
    values: [consentValue(derived.certain), ...derived.rivals.map(consentValue)],
    ...(suspended ? { suspended } : {}),
    doubts: doubtsOf(party, derived, asked),
  };
}

function doubtsOf(party: ActorId, derived: Derived, { accounts, frame, parties, recognitions }: Asked): readonly StatusDoubt[] {
  const hearing = (hears: Hears): readonly Telling[] => {
    const heard = accounts.map((one) => ({ ...one, disputes: one.disputes.filter(hears) }));
    return consentTellings(party, actsOf(heard, frame), parties);
  };
  const own = hearing(() => false);
  const disputed = accounts.flatMap(({ event, disputes }) => disputes.map((dispute) => ({ event, dispute })));
  const claims = authorityDoubts([derived.certain, ...derived.rivals], { parties, asOf: frame.asOf, recognitions });
  return [
    ...timeDoubts(derive(own), own, frame.asOf),
    ...sourcesDoubts(derived, disputed, (hears) => derive(hearing(hears))),
    ...partyDoubts(derived, parties),
    ...claims.filter((claim) => parties.concerns(claim, party)),
  ];
}

function consentTellings(party: ActorId, acts: readonly Act[], parties: Parties): readonly Telling[] {
  return acts.flatMap((act) => [...ownTelling(act, party, parties), ...entryTelling(act, party)]).toSorted(inOrder);
}

/** What an act tells of one party: surely its own, perhaps nobody's in particular, or a rival government's. */
function ownTelling({ event, ways, sure, of, why, undoneBy }: Act, party: ActorId, { ids, attends }: Parties): readonly Telling[] {
  const [first, ...rest] = ways.filter(({ effect }) => expressing.has(effect)).map(asBinding);
  const isAllsEnding = expressingWhereNamed.has(event.type) && (of.length === 0 || of.length === ids.length);
  const isOwn = of.includes(party);
  const isOthers = of.length > 0 && !isOwn && !(isMutual.has(event.type) && attends(event, party));
  if (!first || isAllsEnding || isOthers) return [];
  const reservation = isOwn ? why : 'party';
  return [
    {
      events: [event],
      ways: [first, ...rest],
      sure: sure && reservation === undefined && rest.length + 1 === ways.length,
      ...(reservation ? { why: reservation } : {}),
      ...(undoneBy ? { undoneBy } : {}),
    },
  ];
}

/** That the agreement entered into force tells that each party had consented, and not how. */
function entryTelling({ event, ways, sure, of }: Act, party: ActorId): readonly Telling[] {
  if (event.type !== 'entry-into-force' || (of.length > 0 && !of.includes(party))) return [];
  const entries = ways.filter(({ effect }) => effect === 'in-force');
  const [first, ...rest] = entries.map((way): Way => ({ ...way, effect: 'negotiated' }));
  return first ? [{ events: [event], ways: [first, ...rest], sure: sure && entries.length === ways.length }] : [];
}

/** Whether what was suspended by this party, or by all, is suspended still. */
function suspensionOf(party: ActorId, acts: readonly Act[]): SuspendedConsent | undefined {
  const own = acts.filter(({ of, ways: [{ effect }] }) => bearing.has(effect) && (of.length === 0 || of.includes(party)));
  if (!own.some(({ event }) => event.type === 'suspension')) return undefined;
  const tellings = own.map(
    ({ event, ways, sure, why }): Telling => ({ events: [event], ways, sure: sure && why === undefined, ...(why ? { why } : {}) }),
  );
  const { certain, rivals } = derive(tellings.toSorted(inOrder));
  const found = [certain, ...rivals].find(({ status }) => status === 'suspended');
  if (!found) return undefined;
  const { since, because } = statusValue(found);
  return { sure: found === certain && rivals.length === 0, ...(since ? { since } : {}), because };
}

const bearing: ReadonlySet<Effect> = new Set<Effect>(['in-force', 'provisional', 'suspended', 'terminated']);

/**
 * A party that is bound stands to its withdrawal as an agreement in force stands to its ending: the later of the two counts,
 * whatever led up to it. So one rule serves both.
 */
function asBinding(way: Way): Way {
  const effect: Effect = way.effect === 'ratified' ? 'in-force' : way.effect;
  return { ...way, effect };
}

const actOf: Readonly<Partial<Record<string, ConsentAct>>> = {
  negotiated: 'untold',
  initialled: 'initialled',
  signed: 'signed',
  approved: 'approved',
  'in-force': 'ratified',
  rejected: 'rejected',
  terminated: 'withdrawn',
};

function consentValue(possible: PossibleStatus): ConsentValue {
  const { status, since, because } = statusValue(possible);
  return { act: actOf[status] ?? 'none', ...(since ? { since } : {}), because };
}
