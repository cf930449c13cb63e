/**
 * What the api needs from the world, by subject. `packages/store/src/port.ts` declares the same structures for its side; the server joins
 * the two, and there the compiler holds one to the other.
 */
export type { Act, ActKind, ApiKey, OpenSession, People, Person, Settings } from './ports/accounts.ts';
export type { Assignment, Named } from './ports/assignments.ts';
export type { AuditProblem, AuditReport } from './ports/audit.ts';
export type { Announcement, Audience, ChangeRow } from './ports/changes.ts';
export type { Comment, Mention } from './ports/comments.ts';
export type {
  DocumentFile,
  DocumentFormat,
  DocumentMetadata,
  DocumentReader,
  FindingPlace,
  FoundInFile,
  ReadDocument,
} from './ports/documents.ts';
export type { Backstage, ChangeSet, Draft, HandOver, ListedChangeSet } from './ports/drafts.ts';
export type { LastLook, WaitingConditions } from './ports/inbox.ts';
export type { LearnedCount, LearnedRow } from './ports/learning.ts';
export type { MergeIntent, MergeRow, TurnRow } from './ports/merges.ts';
export type { ModelAnswer, ModelFailure, ModelQuestion, ModelReader, ModelSuggestion, ModelValue } from './ports/model.ts';
export type { Attendance } from './ports/presence.ts';
export type { Reading } from './ports/reading.ts';
export type { Due, DueKind, EarlierPassage, ImportFile, NearText } from './ports/readings.ts';
export type { DaySpan, Held, RecordConditions, Slice, Sorting, StatementConditions, Window } from './ports/records.ts';
export type { Register, Writing } from './ports/register.ts';
export type { Author, RevisionConditions, RevisionRow, RevisionSnapshot } from './ports/revisions.ts';
export type { Facet, FacetCount, RawGroup, RawHit, SearchResult } from './ports/search.ts';
export type { Snapshot } from './ports/snapshot.ts';
export type { HeldSuggestion, SuggestionTally } from './ports/suggestions.ts';
export type { HeldTopicEdit, TopicUsage } from './ports/taxonomy.ts';
export type { World } from './ports/world.ts';
