export { type PublicationDay, publicationDayOf } from './dates/publication-day.ts';
export { readTypedDate, type TypedDate } from './dates/typed-date.ts';
export type {
  AgreementFound,
  ClauseFound,
  Confidence,
  Dated,
  DateFound,
  EventFound,
  Found,
  FoundValue,
  Judged,
  Mention,
  Newcomer,
  ReadParticipation,
  Referent,
  Referred,
  Span,
} from './found.ts';
export { type BasisCount, type Effect, effectOf } from './learning/effect.ts';
export { type Counts, countInWords, learned } from './learning/learn.ts';
export { buildLexicon, type Lexicon, type LexiconEntry, type OfficeHeld } from './names/lexicon.ts';
export { type Likeness, likeness } from './names/likeness.ts';
export { keysNear, soundKeys } from './names/sound-keys.ts';
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
export { type ReadingContext, read } from './read.ts';
export { type Folded, fold, type Offsets } from './text/fold.ts';
export { queryTerms, type SearchForm, type SearchTerm, searchTerms, type Weight } from './text/search-terms.ts';
export { isStopWord } from './text/word-classes.ts';
export { wordsIn } from './text/words-in.ts';
