export { type Detail, type ErrorCategory, type ErrorCode, errorCodes, errorText, MithaqError } from './errors.ts';
export { type RecordDraft, type RegisterMaker, registerMaker, type StatementDraft } from './make.ts';
export type { Stored } from './migrations/migration.ts';
export { migrateRecord, migrateStatement, readRecord, readStatement } from './migrations/read.ts';
export { Actor } from './records/actor.ts';
export { Agreement, AgreementParticipation } from './records/agreement.ts';
export { Clause } from './records/clause.ts';
export { Event, EventParticipation, Figure } from './records/event.ts';
export { currentSchemaVersion, type PropertyLabels, type PropertyOf } from './records/header.ts';
export { Office } from './records/office.ts';
export { CoordinatePrecision, Place } from './records/place.ts';
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
export { type Dispute, disputes, type Reading } from './rules/disputes.ts';
export type { StatusEvent } from './rules/possible-statuses.ts';
export { type AgreementStatus, agreementStatus, type StatusDoubt, type StatusValue } from './rules/status.ts';
export { type Support, support } from './rules/support.ts';
export { type Holding, holderOf, officesOf } from './rules/tenure.ts';
export { timeline } from './rules/timeline.ts';
export {
  checkStatement,
  propertyLabel,
  propertyLabels,
  type StatementProblem,
  statementValueSchema,
} from './statements.ts';
export { ActorKind, actorKinds } from './taxonomy/actor-kinds.ts';
export { EventType, eventTypes, Modality, modalities } from './taxonomy/event-types.ts';
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
export { RecognitionForm, recognitionForms } from './taxonomy/recognition-forms.ts';
export { AgreementRole, agreementRoles, EventRole, eventRoles } from './taxonomy/roles.ts';
export { Rights, rights, SourceType, sourceTypes } from './taxonomy/source-types.ts';
export { Standing, Status, standings, statuses } from './taxonomy/statement-terms.ts';
export { Taxonomy, Topic, TopicCode, taxonomy, topicGroupOf, topicOf } from './taxonomy/topics.ts';
export type { Term, Vocabulary } from './taxonomy/vocabulary.ts';
export { CountryCode } from './values/country.ts';
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
export { covers, Interval } from './values/interval.ts';
export { captionOf, Name, NameKind } from './values/name.ts';
export { checkSelector, Selector, type SelectorCheck, wordCount } from './values/selector.ts';
export { type InterfaceLanguage, interfaceLanguages, Language, LocalizedText, type PickedText, pickText } from './values/text.ts';
export { valueKey } from './values/value-key.ts';
