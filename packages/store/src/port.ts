/**
 * What the store gives, by subject. These types are, structure for structure, the ports that the api declares (`packages/api/src/ports.ts`):
 * the store imports the domain and the reader alone, and the server, which joins the two, is where the compiler holds one to the other.
 */
export type { Assigning, Assignment } from './port/assignments.ts';
export type { AuditProblem, AuditReport } from './port/audit.ts';
export type { Announcement, Audience, ChangeRow, RecordAddressRow } from './port/changes.ts';
export type { Comment, CommentedOn, Mention, ThreadConditions } from './port/comments.ts';
export type { Backstage, ChangeSet, Draft, DraftEdit, HandOver, ListedChangeSet, Published } from './port/drafts.ts';
export type { Inbox, InboxWriting, LastLook, OpenSuggestions, WaitingConditions } from './port/inbox.ts';
export type { LearnedCount, LearnedRow } from './port/learning.ts';
export type { MergeIntent, MergeRow, TurnRow } from './port/merges.ts';
export type { Attendance, Presence } from './port/presence.ts';
export type { Reading } from './port/reading.ts';
export type {
  ChangedNames,
  Due,
  DueKind,
  EarlierPassage,
  ImportFile,
  ImportSteering,
  NearText,
  Waiting,
  Workload,
  WorkWriting,
} from './port/readings.ts';
export type {
  Counts,
  DaySpan,
  DaySpans,
  Held,
  RecordConditions,
  Slice,
  Sorting,
  StatementConditions,
  Window,
} from './port/records.ts';
export type { Register, Writing } from './port/register.ts';
export type { Author, RevisionConditions, RevisionRow, RevisionSnapshot, RevisionState, SubjectKind } from './port/revisions.ts';
export type { Facet, FacetCount, RawGroup, RawHit, Search, SearchableKind, SearchResult } from './port/search.ts';
export type { Snapshot } from './port/snapshot.ts';
export type { HeldSuggestion, SuggestionTally } from './port/suggestions.ts';
export type { HeldTopicEdit, TaxonomyDesk, TaxonomyWriting, TopicSaying, TopicUsage, TopicUses } from './port/taxonomy.ts';
