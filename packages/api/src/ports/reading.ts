import type { RecordKind, RecordOf, Source, Statement, Taxonomy } from '@mithaq/domain';
import type { Assignment } from './assignments.ts';
import type { Audience, ChangeRow, RecordAddressRow } from './changes.ts';
import type { WaitingConditions } from './inbox.ts';
import type { DaySpans, Held, RecordConditions, Slice, StatementConditions, Window } from './records.ts';
import type { Search, SearchResult } from './search.ts';
import type { HeldSuggestion, SuggestionTally } from './suggestions.ts';

/** Reading the register. Every method sees one committed state; lists never miss or repeat a row that did not change. */
export interface Reading {
  /** A record by id or slug (a former slug answers too). */
  find<Kind extends RecordKind>(kind: Kind, key: string): Promise<Held<RecordOf<Kind>> | undefined>;
  records(ids: readonly string[]): Promise<readonly Held[]>;
  /** Records of one kind that refer to any of these, in a field if one is named. */
  referring<Kind extends RecordKind>(kind: Kind, to: readonly string[], property?: string): Promise<readonly Held<RecordOf<Kind>>[]>;
  /** How many records of a kind refer to each of these in a field; none for one to which none does. Nothing of them is read. */
  referringCounts(kind: RecordKind, to: readonly string[], property: string): Promise<ReadonlyMap<string, number>>;
  all<Kind extends RecordKind>(kind: Kind): Promise<readonly Held<RecordOf<Kind>>[]>;
  /** Newest first by the kind's date where it has one (events; agreements by their first signature), else by caption. */
  list<Kind extends RecordKind>(kind: Kind, conditions: RecordConditions, window: Window): Promise<Slice<Held<RecordOf<Kind>>>>;
  /** Where records of one kind that meet the conditions lie in time. */
  daySpans(kind: RecordKind, conditions: RecordConditions): Promise<DaySpans>;
  /** By id, which is in the order in which they were made. */
  statements(conditions: StatementConditions, window: Window): Promise<Slice<Statement>>;
  statementsAbout(subjects: readonly string[]): Promise<readonly Statement[]>;
  /** The revision at which this reading sees each of these records and statements: the one to name when changing it. */
  revisionsOf(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  statementsCiting(source: string): Promise<readonly Statement[]>;
  /** Every statement of a property that has one marked `disputed`. */
  statementsInDispute(): Promise<readonly Statement[]>;
  sourceBySha256(sha256: string): Promise<Held<Source> | undefined>;
  /** The texts attached here, by source id. */
  texts(sources: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Which of these sources have their text attached, without reading it. */
  attached(sources: readonly string[]): Promise<ReadonlySet<string>>;
  suggestionsOf(sources: readonly string[]): Promise<readonly HeldSuggestion[]>;
  /** Of these sources that have suggestions, how many and where; of more places than `mostMarks` an even choice. */
  suggestionTallies(sources: readonly string[], mostMarks: number): Promise<ReadonlyMap<string, SuggestionTally>>;
  suggestion(id: string): Promise<HeldSuggestion | undefined>;
  /** Sources that came in for reading, newest import first unless the window says otherwise. */
  waiting(window: Window, conditions?: WaitingConditions): Promise<Slice<Held<Source>>>;
  /** Who is to look at each of these sources; none for one about which that was never decided. */
  assignments(sources: readonly string[]): Promise<ReadonlyMap<string, Assignment>>;
  /** What words may mean. @throws MithaqError `invalid-input` for an `after` that no answer gave */
  search(asked: Search): Promise<SearchResult>;
  counts(): Promise<
    Readonly<Record<RecordKind | 'statement' | 'citation' | 'attachedSource' | 'waitingSource' | 'openSuggestion', number>>
  >;
  /** Changes after an id, oldest first; with no id, the newest ones, oldest first. */
  changesAfter(id: string | undefined, limit: number, audience?: Audience): Promise<readonly ChangeRow[]>;
  /** The newest changes that readers are told of these records and of what refers to them (an agreement's clauses and events), newest first. */
  changesAbout(subjects: readonly string[], limit: number): Promise<readonly ChangeRow[]>;
  /** The register's taxonomy of topics: the package's, with what the register made of it. */
  taxonomy(): Promise<Taxonomy>;
  /** Where the records of a kind are to be read, by id, and when each last changed for readers; after an id, where one is given. */
  addresses(kind: RecordKind, limit: number, after?: string): Promise<readonly RecordAddressRow[]>;
}
