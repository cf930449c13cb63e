export { captionsIn } from './captions.ts';
export { checkRegister, type RegisterCheck, type RegisterProblem } from './check-register.ts';
export { isBoundary, type TextRange, wholeRange } from './citations/boundaries.ts';
export { type Cited, cite } from './citations/cite.ts';
export { inCodePoints, inCodeUnits } from './citations/code-points.ts';
export { type PassageCandidate, type Reanchoring, reanchor } from './citations/reanchor.ts';
export { selectorFor } from './citations/selector-for.ts';
export { type CitationProblem, verifyCitation } from './citations/verify.ts';
export { type Detail, type ErrorCategory, type ErrorCode, errorCodes, errorText, MithaqError } from './errors.ts';
export { CanonicalFault, canonicalJson } from './interchange/bundle/canonical-json.ts';
export { type RecordDraft, type RegisterMaker, registerMaker, type StatementDraft } from './make.ts';
export type { Stored } from './migrations/migration.ts';
export { migrateRecord, migrateStatement, readRecord, readStatement } from './migrations/read.ts';
export { Actor } from './records/actor.ts';
export { Agreement, AgreementParticipation } from './records/agreement.ts';
export { Clause } from './records/clause.ts';
export { Event, EventParticipation, Figure } from './records/event.ts';
export { currentSchemaVersion, type PropertyLabels, type PropertyOf } from './records/header.ts';
export { Office } from './records/office.ts';
export { Place } from './records/place.ts';
export { Recognition } from './records/recognition.ts';
export { PublicationDate, Publisher, Sha256, Source } from './records/source.ts';
export { Citation, Statement } from './records/statement.ts';
export { Tenure } from './records/tenure.ts';
export { indexRegister, type Register, type RegisterIndex } from './register.ts';
export {
  AnyRecord,
  captionOfRecord,
  dateOfRecord,
  describeKind,
  type KindDescription,
  namedByOf,
  type RecordKind,
  type RecordOf,
  type Reference,
  recordKinds,
  referencesOf,
  searchTextsOf,
  wholeOf,
} from './registry.ts';
export type { Answer } from './rules/answers.ts';
export { type ClauseMatrix, clauseMatrix, type MatrixColumn, type MatrixRow } from './rules/clause-matrix.ts';
export {
  type AnnouncedEvent,
  type Announcement,
  type AnnouncementsAsked,
  announcedNotRealised,
  announcements,
  type Outcome,
} from './rules/commitments/announced.ts';
export {
  type Commitment,
  type CommitmentsAsked,
  type Ground,
  pendingCommitments,
  type SettlingEvent,
} from './rules/commitments/commitments.ts';
export type { Due } from './rules/commitments/due.ts';
export { announcedNotRealisedOf, pendingCommitmentsOf } from './rules/commitments/in-register.ts';
export { disputesAbout } from './rules/disputes/about.ts';
export { type Dispute, disputes, type Reading, type RecordById } from './rules/disputes/disputes.ts';
export { type DisputeSide, type WeighedDispute, weighDispute } from './rules/disputes/sides.ts';
export { type SameActorOptions, sameActor } from './rules/duplicates/actors.ts';
export { agreementKey } from './rules/duplicates/agreement-keys.ts';
export { type SameAgreementOptions, sameAgreement } from './rules/duplicates/agreements.ts';
export type { Candidate, CandidateOptions, Candidates } from './rules/duplicates/duplicates.ts';
export { type Evidence, evidenceLabel, type Reason } from './rules/duplicates/evidence.ts';
export { findByName, isMetBy } from './rules/duplicates/find-by-name.ts';
export { nameKey } from './rules/duplicates/name-keys.ts';
export type { SetAside } from './rules/merges/fold.ts';
export { Instant, Judgement, JudgementId, judgementsInEffect, Verdict } from './rules/merges/judgements.ts';
export { type Cluster, type Contradiction, type Resolution, resolve } from './rules/merges/merges.ts';
export { type MergeAsked, type MergeEdit, type MergeObstacle, type MergePlan, planMerge } from './rules/merges/plan.ts';
export { type Pointers, repointed } from './rules/merges/pointers.ts';
export { type MergeTurn, planUnmerge, type UnmergeChoice, type UnmergeStep } from './rules/merges/undo.ts';
export { type Absorbed, type MergedRegister, merged, type SelfTie } from './rules/merges/view.ts';
export type { TieGround } from './rules/network/bonds.ts';
export { type ActorNetwork, actorNetwork, type NetworkAsked, type NetworkNode, type Tie } from './rules/network/network.ts';
export { type PathStep, type ShortestPaths, shortestPaths } from './rules/network/paths.ts';
export type { Polarity } from './rules/polarity.ts';
export { type RecognitionChange, recognitionChanges } from './rules/recognition/changes.ts';
export { type Recognised, type Rival, type Rivals, recognisedBy, recognisesOn, rivalsOf } from './rules/recognition/recognition.ts';
export { EditClash } from './rules/revisions/clash.ts';
export { compareRevisions } from './rules/revisions/compare.ts';
export { fieldLabel } from './rules/revisions/fields.ts';
export { type ListEdits, mergeLists } from './rules/revisions/lists.ts';
export { type Edits, type EditsMerge, mergeRevisions } from './rules/revisions/merge.ts';
export type { EditConflict, FieldChange, FieldComparison, ListChange, Revised } from './rules/revisions/types.ts';
export { type StatusChange, statusChanges } from './rules/status/changes.ts';
export {
  type Consent,
  type ConsentAct,
  type ConsentContext,
  type ConsentValue,
  consents,
  type SuspendedConsent,
} from './rules/status/consent.ts';
export { consentActLabels } from './rules/status/consent-wordings.ts';
export type { AuthorityDoubt, PartyDoubt, SourcesDoubt, StatusDoubt, TimeDoubt } from './rules/status/doubts.ts';
export { explainStatusOf, type StatusAsked } from './rules/status/explain.ts';
export { type StatusMatter, statusMatter, statusOf } from './rules/status/in-register.ts';
export type { LaterAgreement } from './rules/status/later.ts';
export type { PartyContext } from './rules/status/parties.ts';
export type { PendingChange, PendingConsent, PendingNotice, PendingSuccessor } from './rules/status/pending.ts';
export type { DisputedProperty } from './rules/status/readings.ts';
export { type AgreementStatus, agreementStatus, type StatusContext } from './rules/status/status.ts';
export type { StatusEvent } from './rules/status/telling.ts';
export type { StatusValue } from './rules/status/values.ts';
export {
  type ConsentExplanation,
  type ExplainOptions,
  explainConsents,
  explainStatus,
  type StatusExplanation,
} from './rules/status/words.ts';
export { firstTold } from './rules/support/first-told.ts';
export type { ActorOf, SourceOf } from './rules/support/origins.ts';
export { type Support, sourcesOf, speakersOf, support } from './rules/support/support.ts';
export {
  type BackedValue,
  backing,
  type ContestedValue,
  contested,
  type StandingValue,
  singleSource,
  type ThinValue,
  unpublishable,
  unsupported,
} from './rules/support/unsupported.ts';
export { careerOf, type Gap, type HistoryAsked, type OfficeHistory, type Overlap, officeHistory } from './rules/tenure/history.ts';
export { type Holding, holderOf, officesOf } from './rules/tenure/tenure.ts';
export { type Chronology, chronology, type Moment, type MomentGroup } from './rules/time/chronology.ts';
export type { DatedProperty } from './rules/time/dates-of.ts';
export { type Making, madeOn } from './rules/time/made-on.ts';
export type { DayRange, Span } from './rules/time/spans.ts';
export { timeline } from './rules/time/timeline.ts';
export {
  checkStatement,
  propertyLabel,
  propertyLabels,
  type StatementProblem,
  statementValueSchema,
} from './statements.ts';
export { ActorKind, actorKinds } from './taxonomy/actor-kinds.ts';
export { CoordinatePrecision, coordinatePrecisions } from './taxonomy/coordinate-precisions.ts';
export { Crosswalk, equivalentsOf, Match, MatchKind } from './taxonomy/crosswalk.ts';
export { authorities, codeLists } from './taxonomy/data/code-lists.ts';
export { editTaxonomy } from './taxonomy/edit-taxonomy.ts';
export { EventFamily, EventType, eventFamilies, eventTypes, Modality, modalities } from './taxonomy/event-types.ts';
export { extendTaxonomy, TaxonomyAdditions } from './taxonomy/extend-taxonomy.ts';
export { FigureMeasure, figureMeasures } from './taxonomy/figure-measures.ts';
export {
  Field,
  Force,
  fields,
  forces,
  Instrument,
  instruments,
  Lineage,
  lineages,
  Nature,
  natures,
  TextAvailability,
  textAvailabilities,
} from './taxonomy/instruments.ts';
export { NameKind, nameKinds } from './taxonomy/name-kinds.ts';
export { RecognitionForm, recognitionForms } from './taxonomy/recognition-forms.ts';
export { AgreementRole, agreementRoles, EventRole, eventRoles } from './taxonomy/roles.ts';
export { Rights, rights, SourceType, sourceTypes } from './taxonomy/source-types.ts';
export { Standing, Status, standings, statuses } from './taxonomy/statement-terms.ts';
export { TieKind, tieKinds } from './taxonomy/tie-kinds.ts';
export { Topic } from './taxonomy/topic.ts';
export {
  addTopic,
  type NewTopic,
  ownTopicCode,
  requireRemovable,
  restoreTopic,
  retireTopic,
  rewordTopic,
  type TopicWords,
  topicNameFrom,
} from './taxonomy/topic-acts.ts';
export { TopicCode } from './taxonomy/topic-code.ts';
export { registerPrefix, TaxonomyEdits, TopicEdit, topicWordLimits } from './taxonomy/topic-edit.ts';
export { codesOn, currentTopicOf, Taxonomy, taxonomy, topicGroupOf, topicOf } from './taxonomy/topics.ts';
export { vocabularies } from './taxonomy/vocabularies.ts';
export type { Law, Term, Vocabulary } from './taxonomy/vocabulary.ts';
export type { ProblemCode } from './validation/expectation.ts';
export { findProblems, InvalidRecord, readAs } from './validation/invalid-record.ts';
export { type Problem, problemInWords, problemsOf, type Refused } from './validation/problem.ts';
export type { RecordIdentity } from './validation/record-identity.ts';
export type { Words } from './validation/words.ts';
export { CountryCode } from './values/country.ts';
export type { DateForm } from './values/date-wordings.ts';
export { type DateWordsOptions, dateInWords, type MonthFamily } from './values/date-words.ts';
export {
  type Bounds,
  boundsOf,
  compareDates,
  type DatePrecision,
  Day,
  Edtf,
  FuzzyDate,
  fuzzyDate,
  isOnOrBefore,
  type Ordering,
  precisionOf,
} from './values/fuzzy-date.ts';
export {
  ActorId,
  AgreementId,
  ChangeSetId,
  ClauseId,
  EventId,
  type Id,
  idSchema,
  OfficeId,
  PlaceId,
  RecognitionId,
  RecordId,
  Slug,
  SourceId,
  StatementId,
  SuggestionId,
  TenureId,
  typeId,
} from './values/id.ts';
export { covers, Interval, toldEnd } from './values/interval.ts';
export { captionOf, Name } from './values/name.ts';
export { checkSelector, Selector, type SelectorCheck, wordCount } from './values/selector.ts';
export { type InterfaceLanguage, interfaceLanguages, Language, LocalizedText, type PickedText, pickText } from './values/text.ts';
export { valueKey } from './values/value-key.ts';
