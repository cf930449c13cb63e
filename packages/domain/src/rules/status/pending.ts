import type { Status } from '../../taxonomy/statement-terms.ts';
import type { FuzzyDate } from '../../values/fuzzy-date.ts';
import type { ActorId, AgreementId, EventId } from '../../values/id.ts';
import { spanOf } from '../time/spans.ts';
import { type Act, actsOf, type Frame, isOfSeveral, isOutsiders } from './acts.ts';
import { tellingsOf } from './joint.ts';
import type { LaterAgreement, Successor } from './later.ts';
import { isNotice, undoneNotices } from './notices.ts';
import type { Parties } from './parties.ts';
import type { Account } from './readings.ts';
import { precedes, type StatusEvent } from './telling.ts';
import { type Derived, derive } from './values.ts';
import { effectiveSpan, hullOf } from './ways.ts';

/**
 * Notice was given that ends the agreement, or that frees one party, on a day that may not have come: until then it stays what
 * it was (Vienna Convention, articles 65(2) and 70(1)). `of` are the parties whose notice it is, where a source says so; `by`
 * whoever else gave it, such as a rival government of a party's state. `sure` is false where the notice itself may not have
 * been given, or may have been revoked in time.
 */
export interface PendingNotice {
  readonly reason: 'notice';
  readonly event: EventId;
  readonly takesEffect: FuzzyDate;
  readonly of: readonly ActorId[];
  readonly by: readonly ActorId[];
  readonly sure: boolean;
}

/**
 * Some parties took a step that binds each for itself; of others nobody reports it (Vienna Convention, articles 11 to 16).
 * `missing` is empty where all others went further.
 */
export interface PendingConsent {
  readonly reason: 'consent';
  readonly step: 'approved' | 'ratified';
  readonly given: readonly ActorId[];
  readonly missing: readonly ActorId[];
  readonly events: readonly EventId[];
}

/** A later agreement that is to supersede or renew this one was made, and is not yet surely in force (article 59). */
export interface PendingSuccessor {
  readonly reason: 'successor';
  readonly agreement: AgreementId;
  readonly relation: LaterAgreement['relation'];
}

/** What is on its way to change a status and has not, or not surely, changed it yet. */
export type PendingChange = PendingNotice | PendingConsent | PendingSuccessor;

/** Notices given of the ending of what binds or was signed, that have neither surely taken effect nor come to nothing. */
export function pendingNotices(accounts: readonly Account[], frame: Frame, { certain, rivals }: Derived): readonly PendingNotice[] {
  const given = accounts.filter(({ event }) => isNotice(event) && event.takesEffect !== undefined && !isOutsiders(event, frame));
  if (given.length === 0 || ![certain, ...rivals].some(({ status }) => endable.has(status))) return [];
  const undone = undoneNotices(accounts, frame.asOf);
  const standing = given.filter(({ event }) => !undone.surely.has(event.id));
  return standing.flatMap(({ event }) => pendingNotice(event, frame, undone.perhaps.has(event.id)));
}

/** What a notice can end: there is no leaving what was not yet signed, or what has ended. */
const endable: ReadonlySet<Status> = new Set<Status>(['signed', 'approved', 'ratified', 'in-force', 'suspended']);

function pendingNotice(event: StatusEvent, { asOf, parties }: Frame, isPerhapsRevoked: boolean): readonly PendingNotice[] {
  const { id, date, takesEffect } = event;
  const given = spanOf(date);
  if (!takesEffect || given.first > asOf || effectiveSpan(event).span.last <= asOf) return [];
  const of = (parties?.authorsOf(event) ?? []).filter(({ standing }) => standing === 'own').map(({ party }) => party);
  const by = of.length > 0 ? [] : (parties?.actorsIn(event) ?? []);
  return [{ reason: 'notice', event: id, takesEffect, of, by, sure: given.last <= asOf && !isPerhapsRevoked }];
}

/** The steps that some parties surely took and others did not, while nothing has put the agreement in force or ended it. */
export function pendingConsent(acts: readonly Act[], { parties }: Frame, { certain }: Derived): readonly PendingConsent[] {
  if (!isOfSeveral(parties) || !isBeforeForce(certain.status)) return [];
  const ratified = partiesThat('ratified', acts, parties);
  const approved = certain.status === 'approved' ? [] : partiesThat('approved', acts, parties);
  const approvedOnly = approved.filter(({ party }) => !ratified.some((one) => one.party === party));
  return [
    ...pendingStep('ratified', { given: ratified, further: [] }, parties),
    ...pendingStep('approved', { given: approvedOnly, further: ratified }, parties),
  ];
}

function isBeforeForce(status: Status): boolean {
  return status !== 'in-force' && status !== 'suspended' && status !== 'terminated' && status !== 'rejected';
}

interface StepTaken {
  readonly party: ActorId;
  readonly events: readonly EventId[];
}

/** The parties that surely took a step, by which events, and did not surely leave since. */
function partiesThat(step: PendingConsent['step'], acts: readonly Act[], parties: Parties): readonly StepTaken[] {
  const sure = acts.filter((act) => act.sure && act.why === undefined);
  return parties.ids.flatMap((party) => {
    const own = sure.filter(({ of }) => of.includes(party));
    const left = own.filter(({ ways: [{ effect }] }) => effect === 'terminated');
    const steps = own.filter(
      ({ ways: [way] }) => way.effect === step && !left.some((leaving) => precedes(hullOf([way]), hullOf(leaving.ways))),
    );
    return steps.length === 0 ? [] : [{ party, events: steps.map(({ event }) => event.id) }];
  });
}

interface Taken {
  readonly given: readonly StepTaken[];
  /** Those that took a further step. */
  readonly further: readonly StepTaken[];
}

function pendingStep(step: PendingConsent['step'], { given, further }: Taken, { ids }: Parties): readonly PendingConsent[] {
  if (given.length === 0 || given.length === ids.length) return [];
  const missing = ids.filter((id) => ![...given, ...further].some(({ party }) => party === id));
  const events = [...new Set(given.flatMap((one) => one.events))];
  return [{ reason: 'consent', step, given: given.map(({ party }) => party), missing, events }];
}

/** Later agreements that were made, by their own events, and are not surely in force. */
export function pendingSuccessors(successors: readonly Successor[]): readonly PendingSuccessor[] {
  return successors
    .filter(isMadeOnly)
    .map(({ later: { agreement, relation } }) => ({ reason: 'successor', agreement: agreement.id, relation }));
}

const made: ReadonlySet<Status> = new Set<Status>(['signed', 'approved', 'ratified']);

function isMadeOnly({ accounts, frame }: Successor): boolean {
  const { certain } = derive(tellingsOf(actsOf(accounts, frame), frame));
  return made.has(certain.status) || certain.manner !== undefined;
}
