export { type Context, localeOf } from './context.ts';
export { invalidInput } from './expected.ts';
export { mithaqErrorOf, trpcErrorOf } from './faults.ts';
export type {
  ChangeRow,
  Held,
  HeldSuggestion,
  RawHit,
  Reading,
  RecordConditions,
  Register,
  Slice,
  SuggestionTally,
  Window,
  World,
  Writing,
} from './ports.ts';
export { isAtLeast, type Principal, Role } from './principal.ts';
export { type AppRouter, appRouter } from './router.ts';
export { sizeInWords } from './size-in-words.ts';
export { type ImportedBy, importDocument } from './sources/import-document.ts';
export type { ActorFilter, ActorList, ActorPage, ActorRow, RecognitionView, TenureView, TieView } from './views/actor.ts';
export type {
  AgreementFilter,
  AgreementList,
  AgreementPage,
  AgreementPart,
  AgreementRow,
  ClauseView,
  NameView,
  StatusView,
} from './views/agreement.ts';
export type { Change } from './views/change.ts';
export type { DisputeList } from './views/dispute.ts';
export type { EventFilter, EventList, EventPage, EventPart, EventRow } from './views/event.ts';
export type { PageRequest } from './views/page.ts';
export type { Ref, TopicRef } from './views/ref.ts';
export type { RegisterSummary, Session, TopicList } from './views/register.ts';
export type { Highlighted, SearchAnswer, SearchHit, SearchKind, SearchRequest } from './views/search.ts';
export {
  ImportRequest,
  ImportResult,
  importLimit,
  type PassageView,
  type SourceFilter,
  type SourceList,
  type SourcePage,
  type SourceRow,
} from './views/source.ts';
export type { CitationView, DisputeView, ReadingView, SourceRef, StatementView, SupportView } from './views/statement.ts';
export type { JudgeRequest, SuggestionView, Verdict } from './views/suggestion.ts';
