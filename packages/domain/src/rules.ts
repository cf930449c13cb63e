/** The rules alone: pure functions over records, statements and a day. The package's main door has them too. */
export { type Dispute, disputes, type Reading } from './rules/disputes.ts';
export type { StatusEvent } from './rules/possible-statuses.ts';
export { type AgreementStatus, agreementStatus, type StatusDoubt, type StatusValue } from './rules/status.ts';
export { type Support, support } from './rules/support.ts';
export { type Holding, holderOf, officesOf } from './rules/tenure.ts';
export { timeline } from './rules/timeline.ts';
