import type { Recognition } from '../../records/recognition.ts';
import type { Day, FuzzyDate } from '../../values/fuzzy-date.ts';
import type { ActorId, EventId } from '../../values/id.ts';
import { type Act, actsOf, type Frame } from './acts.ts';
import { authorityDoubts, partyDoubts, type StatusDoubt, timeDoubts } from './doubts.ts';
import { type Parties, type PartyContext, partiesOf } from './parties.ts';
import type { PossibleStatus } from './possible-statuses.ts';
import { accountsOf } from './readings.ts';
import { type Effect, inOrder, type StatusEvent, type Telling, type Way } from './telling.ts';
import { derive, statusValue } from './values.ts';

/** The furthest that one party went: `withdrawn` once its denunciation or withdrawal has taken effect and it has not come back. */
export type ConsentAct = 'none' | 'initialled' | 'signed' | 'approved' | 'ratified' | 'rejected' | 'withdrawn';

/** One party's furthest act, since when, and the events it rests on. */
export interface ConsentValue {
  readonly act: ConsentAct;
  readonly since?: FuzzyDate;
  readonly because: readonly EventId[];
}

/**
 * Where one party stands as of a day. `inNameOf` is the state in whose name it acts. `values` has one entry, or rival
 * ones where it cannot be told; the one that is sure comes first. `doubts` say why there are rivals.
 */
export interface Consent {
  readonly party: ActorId;
  readonly inNameOf?: ActorId;
  readonly values: readonly [ConsentValue, ...ConsentValue[]];
  readonly doubts: readonly StatusDoubt[];
}

/** The agreement and its actors; and who recognises whom, for doubts about who acts for a state. */
export interface ConsentContext extends PartyContext {
  readonly recognitions?: readonly Recognition[];
}

/**
 * Each party's own consent as of a day, in the order in which the agreement names them. Signature, ratification, acceptance,
 * approval and accession express the consent of the party whose act they are, and of no other (Vienna Convention,
 * articles 2(1)(b) and 11 to 17); so do a denunciation and a withdrawal, which free that party alone (articles 54, 56 and
 * 70(2)), until it consents anew. Whether a signature already binds (article 12) is for the agreement's own text to say.
 *
 * An act of which nobody says whose it is may be each party's, and is surely none's: a rival value with a doubt `party`. So
 * is the act of a rival government, with a doubt `contested-authority` in the status of the agreement.
 */
export function consents(events: readonly StatusEvent[], asOf: Day, context: ConsentContext): readonly Consent[] {
  const parties = partiesOf(context);
  const frame: Frame = { asOf, parties };
  const acts = actsOf(accountsOf(events), frame).filter(({ event }) => expressing.has(event.type));
  return parties.ids.map((party) => consentOf(party, acts, { parties, asOf, recognitions: context.recognitions ?? [] }));
}

const expressing: ReadonlySet<string> = new Set([
  'initialling',
  'signature',
  'approval',
  'ratification',
  'acceptance',
  'accession',
  'rejection',
  'denunciation',
  'withdrawal-from-agreement',
]);

interface Asked {
  readonly parties: Parties;
  readonly asOf: Day;
  readonly recognitions: readonly Recognition[];
}

function consentOf(party: ActorId, acts: readonly Act[], asked: Asked): Consent {
  const { parties, asOf } = asked;
  const tellings = acts.flatMap((act) => ownTelling(act, party)).toSorted(inOrder);
  const derived = derive(tellings);
  const inNameOf = parties.inNameOf(party);
  return {
    party,
    ...(inNameOf ? { inNameOf } : {}),
    values: [consentValue(derived.certain), ...derived.rivals.map(consentValue)],
    doubts: [
      ...timeDoubts(derived, tellings, asOf),
      ...partyDoubts(derived, parties),
      ...authorityDoubts([derived.certain, ...derived.rivals], asked),
    ],
  };
}

/** What an act tells of one party: surely its own, perhaps nobody's in particular, or a rival government's. */
function ownTelling({ event, ways: [first, ...rest], sure, of, why }: Act, party: ActorId): readonly Telling[] {
  if (of.length > 0 && !of.includes(party)) return [];
  const reservation = of.length === 0 ? 'party' : why;
  const ways = [asBinding(first), ...rest.map(asBinding)] as const;
  return [{ events: [event], ways, sure: sure && reservation === undefined, ...(reservation ? { why: reservation } : {}) }];
}

/**
 * A party that is bound stands to its withdrawal as an agreement in force stands to its ending: the later of the two counts,
 * whatever led up to it. So one rule serves both.
 */
function asBinding(way: Way): Way {
  const effect: Effect = way.effect === 'ratified' ? 'in-force' : way.effect;
  return { ...way, effect };
}

const actOf: Readonly<Partial<Record<string, ConsentAct>>> = {
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
