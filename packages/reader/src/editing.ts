// The narrow door to what editors do with findings: proposals, their records, and what judgements teach. It brings nothing along that reads texts.
export { type BasisCount, type Effect, effectOf } from './learning/effect.ts';
export { type Counts, countInWords, learned } from './learning/learn.ts';
export { type Composing, compose } from './proposals/compose.ts';
export type { Known, KnownRecords } from './proposals/composing/subjects.ts';
export {
  type MatchCandidate,
  type MatchEvidence,
  type MatchReason,
  matchEvidenceLabel,
  type PartMatch,
} from './proposals/matching/evidence.ts';
export { type LookUps, lookUpsOf } from './proposals/matching/look-ups.ts';
export {
  type Decisions,
  decidedNew,
  type MatchedPart,
  type MatchedProposal,
  type MatchedValue,
  matchProposal,
} from './proposals/matching/match.ts';
export { emptyView, type IndexedView, indexView, type RegisterView } from './proposals/matching/register-view.ts';
export type { ValueStanding } from './proposals/matching/values.ts';
export {
  type Part,
  type Participation,
  type PartKind,
  type Passage,
  type Proposal,
  type ProposedProperty,
  type ProposedValue,
  partsOf,
  type Reference,
  referenceKey,
  toldValue,
  type ValueOf,
  valuesOf,
} from './proposals/proposal.ts';
export { withoutDropped } from './proposals/records/chosen.ts';
export type { Accepting, OpenQuestion } from './proposals/records/options.ts';
export { type Accepted, recordsOf } from './proposals/records/records-of.ts';
export { type Called, leftWords } from './proposals/wording/left-words.ts';
