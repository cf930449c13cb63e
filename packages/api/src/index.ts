export { askingIn } from './asking.ts';
export { searchAnswer } from './assembly/search.ts';
export { Capability, capabilityLabels, Scope } from './capability.ts';
export { type Around, type Context, localeOf } from './context.ts';
export { invalidInput } from './expected.ts';
export type { Beside } from './exports/around.ts';
export { type Exportable, type ExportName, exportables } from './exports/exportables.ts';
export type { ExportedFile } from './exports/files.ts';
export { type Exported, type ExportFormat, type ExportMatter, exportFormats } from './exports/formats.ts';
export { type Entry, type EntryKind, type Selection, wholeRegister } from './exports/selection.ts';
export { mithaqErrorOf, trpcErrorOf } from './faults.ts';
export { failQueued, importQueued } from './imports/import-queued.ts';
export { type Keeping, openKeeping } from './pages/keeping.ts';
export { capabilityOf, requireCapability } from './permissions.ts';
export type { MadePage, Pages, Question } from './ports/pages.ts';
export type {
  Act,
  ActKind,
  ApiKey,
  AuditProblem,
  AuditReport,
  Author,
  ChangeRow,
  DocumentFile,
  DocumentFormat,
  DocumentMetadata,
  DocumentReader,
  FindingPlace,
  FoundInFile,
  Held,
  HeldSuggestion,
  LearnedCount,
  LearnedRow,
  ModelAnswer,
  ModelFailure,
  ModelQuestion,
  ModelReader,
  ModelSuggestion,
  ModelValue,
  Named,
  OpenSession,
  People,
  Person,
  RawHit,
  ReadDocument,
  Reading,
  RecordConditions,
  Register,
  Settings,
  Slice,
  Snapshot,
  SuggestionTally,
  Window,
  World,
  Writing,
} from './ports.ts';
export { isAtLeast, type Principal, Role } from './principal.ts';
export { askForNames } from './readings/ask-for-names.ts';
export { type Asked, askModel, mayAskAgain } from './readings/ask-model.ts';
export { type GivenUp, giveUpDue } from './readings/give-up.ts';
export { type ReadAgain, readAgain } from './readings/read-again.ts';
export { type AppRouter, appRouter } from './router.ts';
export { sizeInWords } from './size-in-words.ts';
export { type ImportedBy, importDocument } from './sources/import-document.ts';
export { type ToldError, toldError } from './told-error.ts';
export type { ActList, ActReport, ActView } from './views/act.ts';
export type { ActorFilter, ActorList, ActorPage, ActorRow, RecognitionView, TenureView, TieView } from './views/actor.ts';
export type {
  AgreementFilter,
  AgreementList,
  AgreementPage,
  AgreementPart,
  AgreementRow,
  ClauseView,
  NameView,
} from './views/agreement.ts';
export type { AssignAnswer, AssignedTo, AssignmentView, AssignRequest } from './views/assignment.ts';
export type {
  AuditEntry,
  AuditFilter,
  AuditKind,
  AuditList,
  AuditProgress,
  AuditReportView,
} from './views/audit.ts';
export type {
  Change,
  ChangeList,
  ChangesAboutList,
  ChangesAboutRequest,
  ChangesRequest,
  Happening,
  LiveChange,
  StartedOver,
  TaxonomyChanged,
} from './views/change.ts';
export type {
  ChangeSetFilter,
  ChangeSetList,
  ChangeSetMerge,
  ChangeSetPage,
  ChangeSetState,
  ChangeSetTurn,
  ChangeSetView,
  ClosedDraft,
  CreateChangeSetRequest,
} from './views/change-set.ts';
export { ChangeSetId, type ChangeSetRef } from './views/change-set-ref.ts';
export type { ClauseFilter, ClauseList, ClausePage, ClauseRow } from './views/clause.ts';
export type { Colleague, Colleagues } from './views/colleague.ts';
export type {
  AddCommentRequest,
  CommentId,
  CommentPart,
  CommentView,
  EditCommentRequest,
  MentionList,
  MentionsRequest,
  MentionView,
  ReadMentionsAnswer,
  ReadMentionsRequest,
  ResolveThreadRequest,
  ThreadFilter,
  ThreadList,
  ThreadView,
  WithdrawCommentRequest,
} from './views/comment.ts';
export type {
  AnnouncementFilter,
  AnnouncementList,
  AnnouncementView,
  CommitmentFilter,
  CommitmentList,
  CommitmentView,
} from './views/commitment.ts';
export type { ComparedAgreement, ComparedCell, CompareRequest, Comparison as AgreementComparison } from './views/compare.ts';
export type { Density, DensityRequest } from './views/density.ts';
export type { DisputeFilter, DisputeList, RuleAnswer, RulePreview, RulePreviewRequest, RuleRequest } from './views/dispute.ts';
export type { DisputePage, DisputeRequest } from './views/dispute-page.ts';
export type {
  DiscardDraftRequest,
  DraftAnswer,
  DraftMark,
  DraftSaved,
  DraftView,
  SaveDraftRequest,
  SaveStatementDraftRequest,
  WithdrawRequest,
} from './views/draft.ts';
export type { CheckReport, CheckRequest, PublishingProblem } from './views/draft-check.ts';
export type { ManySaved, RefusedEdit, SaveManyRequest } from './views/draft-many.ts';
export type { DuePageRequest, DueView } from './views/due.ts';
export type { EventFilter, EventList, EventPage, EventPart, EventRow, FigureView } from './views/event.ts';
export {
  type FileFault,
  type FileLikeness,
  type FileProgress,
  type ImportBatchRequest,
  type ImportProgress,
  type ImportProgressRequest,
  type ImportQueued,
  type QueueImportRequest,
  queueLimit,
  type SteerImportRequest,
} from './views/import-batch.ts';
export type {
  OpenCounts,
  OpenSuggestionsAnswer,
  OpenSuggestionsRequest,
  PutAsideAnswer,
  PutAsideRequest,
  RejectBelowAnswer,
  RejectBelowRequest,
} from './views/inbox.ts';
export type { JudgementFilter, JudgementList, JudgementView, MakeJudgementRequest } from './views/judgement.ts';
export type { KeyRequest, KeyView, NewKeyView } from './views/key.ts';
export type { KnownRecord, KnownRequest } from './views/known-record.ts';
export type { LearnedList, LearnedRequest, LearnedView, ResetLearningAnswer, ResetLearningRequest } from './views/learning.ts';
export type { EventFeature, EventMap, MapRequest } from './views/map.ts';
export type {
  DraftMergeRequest,
  DraftUnmergeRequest,
  MergeBusy,
  MergeCandidates,
  MergeCandidatesRequest,
  MergeChange,
  MergeDrafted,
  MergedField,
  MergeList,
  MergePreview,
  MergeSide,
  MergeUnderWay,
  MergeView,
  UnmergeConflict,
  UnmergePreview,
  UnmergeStepView,
} from './views/merge.ts';
export { namedSchemas } from './views/named.ts';
export type { NetworkRequest, NetworkView, TieBetween } from './views/network.ts';
export type { OfficeFilter, OfficeList, OfficePage, OfficeRow } from './views/office.ts';
export type { OpenSessionView } from './views/open-session.ts';
export type { OrphanList, OrphansRequest, OrphanView } from './views/orphan.ts';
export type { LookAnswer, OverviewView } from './views/overview.ts';
export type { PageRequest } from './views/page.ts';
export { Email, type Invitation, type PersonList, PersonName, type PersonView } from './views/person.ts';
export type { CoordinatesView, PlaceFilter, PlaceList, PlacePage, PlaceRow } from './views/place.ts';
export type {
  AttendanceList,
  AttendanceRequest,
  Attendee,
  LeaveRequest,
  OpenThing,
  Part,
  StayAnswer,
  StayRequest,
} from './views/presence.ts';
export type {
  AcceptedProposalView,
  AcceptProposalAnswer,
  AcceptProposalRequest,
  JudgedWithProposal,
  OpenQuestionView,
  OutcomeView,
  PartMatchView,
  PartView,
  PreviewProposalRequest,
  ProposalList,
  ProposalsRequest,
  ProposalView,
  ProposedValueView,
  RejectProposalRequest,
  UndoProposalRequest,
} from './views/proposal.ts';
export type { PublishedAnswer, PublishRecordRequest, PublishStatementRequest } from './views/published.ts';
export type { RecognitionFilter, RecognitionList } from './views/recognition.ts';
export type { HeldStatement, RecordAnswer, RecordRequest } from './views/record.ts';
export type { Ref, TopicRef } from './views/ref.ts';
export type { ReferenceAnswer, ReferenceFormat, ReferenceRequest } from './views/reference.ts';
export type { NewcomerView, ReferentView, ReferredView, SpanView } from './views/referent.ts';
export type { AddressList, AddressRequest, RegisterSummary, TopicList } from './views/register.ts';
export type {
  FieldChangeView,
  History,
  RestoreRequest,
  RevisionAnswer,
  RevisionDifferences,
  RevisionState,
  RevisionView,
  SubjectView,
  ValueView,
} from './views/revision.ts';
export type { Highlighted, SearchAnswer, SearchHit, SearchKind, SearchRequest } from './views/search.ts';
export type { Session } from './views/session.ts';
export type { SettingsView } from './views/settings.ts';
export type { DuplicateList, DuplicatesRequest, DuplicateView, SimilarRequest, SimilarView } from './views/similar.ts';
export {
  type AnswerSourceRequest,
  documentLimit,
  type FileReading,
  ImportRequest,
  ImportResult,
  importLimit,
  type Kin,
  type PassageView,
  type SourceFilter,
  type SourceList,
  type SourcePage,
  type SourceQuestion,
  type SourceRow,
} from './views/source.ts';
export type { CitationView, DisputeView, ReadingView, SourceRef, StatementView, SupportView } from './views/statement.ts';
export type { StatementFilter, StatementList, StatementRow } from './views/statement-list.ts';
export type { FurtherDoubt, PendingView, StatusStretch, StatusView } from './views/status.ts';
export type {
  DraftImportRequest,
  ImportDrafted,
  ImportedEntry,
  ImportPlan,
  ImportProblem,
  StructuredImport,
} from './views/structured-import.ts';
export type { JudgeAllAnswer, JudgeAllRequest, JudgeRequest, SuggestionView, Verdict } from './views/suggestion.ts';
export type { SuggestionValueView } from './views/suggestion-value.ts';
export type { TaxonomyView, TermView } from './views/taxonomy.ts';
export type {
  AddTopicRequest,
  Carried,
  KeptTopic,
  RetirementPreview,
  RewordTopicRequest,
  TaxonomyUsage,
  TopicActed,
  TopicUses,
} from './views/taxonomy-edit.ts';
export type { MomentView, Timeline, TimelineRequest } from './views/timeline.ts';
export type { TypedDateRequest, TypedDateView } from './views/typed-date.ts';
export type { WeavePart, WeaveRequest, WeaveRow, WeaveView } from './views/weave.ts';
export type { WorkingRecord, WorkingRequest } from './views/working-record.ts';
