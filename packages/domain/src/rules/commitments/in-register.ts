import type { Event } from '../../records/event.ts';
import type { Register, RegisterIndex } from '../../register.ts';
import type { Status } from '../../taxonomy/statement-terms.ts';
import type { Day } from '../../values/fuzzy-date.ts';
import type { AgreementId } from '../../values/id.ts';
import { indexed } from '../look-ups.ts';
import { statusOf } from '../status/in-register.ts';
import { firstTold } from '../support/first-told.ts';
import { madeOn } from '../time/made-on.ts';
import { type Announcement, announcedNotRealised } from './announced.ts';
import { type Commitment, pendingCommitments } from './commitments.ts';

/**
 * The commitments of a register that were open on a day, the most pressing first, each with how firm its ground is: the
 * statuses of the agreements are derived from the register (`statusOf`). Nothing is owed yet under an agreement that was
 * surely made after that day. See `pendingCommitments` for the rules. Asked about many days, give it an index
 * (`indexRegister`), or each answer prepares the register anew.
 * @throws MithaqError `too-many-events`, as `agreementStatus` does
 */
export function pendingCommitmentsOf(register: Register | RegisterIndex, asOf: Day): readonly Commitment[] {
  const index = indexed(register);
  const statuses = new Map(index.ofKind('agreement').map(({ id }) => [id, statusesOn(index, id, asOf)]));
  const statusesOf = (agreement: AgreementId): readonly Status[] => statuses.get(agreement) ?? [];
  const isToCome = (agreement: AgreementId): boolean =>
    !statusesOf(agreement).some(isAgreed) && madeOn(index, agreement, { to: asOf })?.made === 'no';
  const clauses = index.ofKind('clause').filter(({ agreement }) => !isToCome(agreement));
  return pendingCommitments(clauses, index.ofKind('event'), { asOf, statusesOf });
}

/**
 * What a register tells as announced or planned and, as of a day, as not surely realised; without what was surely first told
 * after that day (`firstTold`). See `announcements` for the rules.
 */
export function announcedNotRealisedOf(register: Register | RegisterIndex, asOf: Day): readonly Announcement<Event>[] {
  const index = indexed(register);
  return announcedNotRealised(index.ofKind('event'), asOf, { firstTold: ({ id }) => firstTold(index, id) });
}

function statusesOn(index: RegisterIndex, agreement: AgreementId, asOf: Day): readonly Status[] {
  return statusOf(index, agreement, asOf).values.map(({ status }) => status);
}

/** Whether a status tells that anything was agreed, be it only by an announcement. */
function isAgreed(status: Status): boolean {
  return status !== 'unknown' && status !== 'negotiated';
}
