import type { Status } from '../../taxonomy/statement-terms.ts';
import type { Day, FuzzyDate } from '../../values/fuzzy-date.ts';
import type { ActorId, AgreementId, EventId } from '../../values/id.ts';
import { spanOf } from '../time/spans.ts';
import { type Act, actsOf, type Frame, isNotice, isOfSeveral, outdoneNotices } from './acts.ts';
import { tellingsOf } from './joint.ts';
import type { LaterAgreement } from './later.ts';
import type { Parties } from './parties.ts';
import { type Account, accountsOf } from './readings.ts';
import type { StatusEvent } from './telling.ts';
import { type Derived, derive } from './values.ts';

/**
 * Notice was given that ends the agreement, or that frees one party, on a day that may not have come: until then it stays what
 * it was (Vienna Convention, articles 65(2) and 70(1)). `sure` is false where the notice itself may not have been given.
 */
export interface PendingNotice {
  readonly reason: 'notice';
  readonly event: EventId;
  readonly takesEffect: FuzzyDate;
  readonly party?: ActorId;
  readonly sure: boolean;
}

/** Some parties took a step that binds each for itself; of others nobody reports it (Vienna Convention, articles 11 to 16). */
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

/** Notices given that have neither surely taken effect nor come to nothing. */
export function pendingNotices(accounts: readonly Account[], frame: Frame): readonly PendingNotice[] {
  const given = accounts.filter(({ event }) => isNotice(event) && event.takesEffect !== undefined);
  if (given.length === 0) return [];
  const outdone = outdoneNotices(accounts);
  return given.filter(({ event }) => !outdone.has(event.id)).flatMap(({ event }) => pendingNotice(event, frame));
}

function pendingNotice(event: StatusEvent, { asOf, parties }: Frame): readonly PendingNotice[] {
  const { id, date, takesEffect } = event;
  const given = spanOf(date);
  if (!takesEffect || given.first > asOf || spanOf(takesEffect).last <= asOf) return [];
  const party = parties?.authorsOf(event).find(({ standing }) => standing === 'own')?.party;
  return [{ reason: 'notice', event: id, takesEffect, ...(party ? { party } : {}), sure: given.last <= asOf }];
}

/** The highest step that some parties surely took and others did not, while nothing has put the agreement in force or ended it. */
export function pendingConsent(acts: readonly Act[], { parties }: Frame, { certain }: Derived): readonly PendingConsent[] {
  if (!isOfSeveral(parties) || !isBeforeForce(certain.status)) return [];
  const pending = (['ratified', 'approved'] as const).flatMap((step) => stepTaken(step, acts, parties));
  return pending.slice(0, 1);
}

function isBeforeForce(status: Status): boolean {
  return status !== 'in-force' && status !== 'suspended' && status !== 'terminated' && status !== 'rejected';
}

function stepTaken(step: PendingConsent['step'], acts: readonly Act[], parties: Parties): readonly PendingConsent[] {
  const steps = acts.filter(({ ways: [{ effect }], sure, why }) => sure && why === undefined && effect === step);
  const given = parties.ids.filter((party) => steps.some(({ of }) => of.includes(party)));
  const missing = parties.ids.filter((party) => !given.includes(party));
  const events = steps.map(({ event }) => event.id);
  return given.length === 0 || missing.length === 0 ? [] : [{ reason: 'consent', step, given, missing, events }];
}

/** Later agreements that were made, by their own events, and are not surely in force. */
export function pendingSuccessors(later: readonly LaterAgreement[], asOf: Day): readonly PendingSuccessor[] {
  return later
    .filter(({ events }) => isMadeOnly(events, asOf))
    .map(({ agreement, relation }) => ({ reason: 'successor', agreement: agreement.id, relation }));
}

const made: ReadonlySet<Status> = new Set<Status>(['signed', 'approved', 'ratified']);

function isMadeOnly(events: readonly StatusEvent[], asOf: Day): boolean {
  const { certain } = derive(tellingsOf(actsOf(accountsOf(events), { asOf }), { asOf }));
  return made.has(certain.status) || certain.manner !== undefined;
}
