/**
 * What the store gives. These types are, structure for structure, the ports that the api declares (`packages/api/src/ports.ts`):
 * the store imports the domain and the reader alone, and the server, which joins the two, is where the compiler holds one to the other.
 */
import type { AnyRecord, FuzzyDate, LocalizedText, RecordKind, RecordOf, Source, Statement } from '@mithaq/domain';

/** What can be searched for in the register itself: every kind with words of its own, and passages of sources. */
export type SearchableKind = 'actor' | 'office' | 'place' | 'agreement' | 'clause' | 'event' | 'source' | 'passage';

/** A record as it is held, with the revision to name when changing it. Revisions count from 1. */
export interface Held<Of extends AnyRecord = AnyRecord> {
  readonly record: Of;
  readonly revision: number;
}

/** A suggestion as it is held; a mention names its record by id. Offsets count UTF-16 code units. */
export interface HeldSuggestion {
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly value: { readonly kind: 'mention'; readonly record: string } | { kind: 'date'; date: FuzzyDate };
  readonly confidence: 'high' | 'medium' | 'low';
  readonly reason: LocalizedText;
  readonly standing: 'open' | 'accepted' | 'rejected';
  readonly revision: number;
  readonly judgedBy?: string | undefined;
  readonly judgedAt?: string | undefined;
}

/** How many suggestions a source has, and where they fall in its text, in order. */
export interface SuggestionTally {
  readonly total: number;
  readonly open: number;
  readonly marks: readonly { readonly start: number; readonly kind: string }[];
}

/** Rows of one page in keyset order. `next` is opaque to callers and absent on the last page. */
export interface Slice<Row> {
  readonly rows: readonly Row[];
  readonly next?: string;
  readonly total: number;
}

/** A list's bounds. `after` is a `next` that an earlier slice gave; one that was not is an `invalid-input` error. */
export interface Window {
  readonly limit: number;
  readonly after?: string;
}

/** What keeps a record in a list. Every given condition has to hold. */
export interface RecordConditions {
  /** It refers to this record, in this field if one is named. */
  readonly refersTo?: readonly { readonly id: string; readonly property?: string }[];
  /** Records of this kind that refer to it have one of these values in a field. */
  readonly referredToBy?: { readonly kind: RecordKind; readonly property: string; readonly values: readonly string[] };
  /** Its field has this value, or holds it among others. */
  readonly having?: readonly { readonly property: string; readonly value: string }[];
}

/** A raw search hit: which record or passage, the text that matched, and where (UTF-16 code units of `text`). */
export interface RawHit {
  readonly kind: SearchableKind;
  readonly record: string;
  readonly text: string;
  readonly language: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** For a passage: where `text` begins in the source's text. */
  readonly offset?: number;
}

/** The hits of one kind, best first, and how many there are in all (counted up to a thousand). */
export interface RawGroup {
  readonly kind: SearchableKind;
  readonly total: number;
  readonly hits: readonly RawHit[];
}

/** Something that changed; the subject by id. */
export interface ChangeRow {
  readonly id: string;
  readonly at: string;
  readonly what: 'record-saved' | 'source-attached' | 'source-created' | 'suggestion-judged';
  readonly subject: string;
  readonly by?: string | undefined;
}

/** How much of everything the register holds. */
export type Counts = Readonly<
  Record<RecordKind | 'statement' | 'citation' | 'attachedSource' | 'waitingSource' | 'openSuggestion', number>
>;

/** Reading the register. Every method sees one committed state; lists never miss or repeat a row that did not change. */
export interface Reading {
  find<Kind extends RecordKind>(kind: Kind, key: string): Promise<Held<RecordOf<Kind>> | undefined>;
  records(ids: readonly string[]): Promise<readonly Held[]>;
  referring<Kind extends RecordKind>(kind: Kind, to: readonly string[], property?: string): Promise<readonly Held<RecordOf<Kind>>[]>;
  all<Kind extends RecordKind>(kind: Kind): Promise<readonly Held<RecordOf<Kind>>[]>;
  list<Kind extends RecordKind>(kind: Kind, conditions: RecordConditions, window: Window): Promise<Slice<Held<RecordOf<Kind>>>>;
  statementsAbout(subjects: readonly string[]): Promise<readonly Statement[]>;
  statementsCiting(source: string): Promise<readonly Statement[]>;
  /** Every statement of a property that has one marked `disputed`. */
  statementsInDispute(): Promise<readonly Statement[]>;
  sourceBySha256(sha256: string): Promise<Held<Source> | undefined>;
  texts(sources: readonly string[]): Promise<ReadonlyMap<string, string>>;
  attached(sources: readonly string[]): Promise<ReadonlySet<string>>;
  suggestionsOf(sources: readonly string[]): Promise<readonly HeldSuggestion[]>;
  /** Of these sources that have suggestions, how many and where; of more places than `mostMarks` an even choice. */
  suggestionTallies(sources: readonly string[], mostMarks: number): Promise<ReadonlyMap<string, SuggestionTally>>;
  suggestion(id: string): Promise<HeldSuggestion | undefined>;
  waiting(window: Window): Promise<Slice<Held<Source>>>;
  search(query: string, kinds: readonly SearchableKind[], limit: number): Promise<readonly RawGroup[]>;
  counts(): Promise<Counts>;
  changesAfter(id: string | undefined, limit: number): Promise<readonly ChangeRow[]>;
}

/** Writing, within one transaction: all of it is kept or none. */
export interface Writing extends Reading {
  save(record: AnyRecord, from?: number): Promise<Held>;
  saveStatement(statement: Statement): Promise<void>;
  removeStatement(id: string): Promise<void>;
  attachText(source: string, text: string): Promise<void>;
  addSuggestions(suggestions: readonly HeldSuggestion[]): Promise<void>;
  updateSuggestion(suggestion: HeldSuggestion, from: number): Promise<void>;
  announce(change: Omit<ChangeRow, 'id' | 'at'>): Promise<void>;
}

/** Who a change is made by; `null` where the register itself makes it. */
export type Author = { readonly id: string; readonly name: string } | null;

/** The register: reading it, changing it, and waiting for it to change. */
export interface Register extends Reading {
  /**
   * Runs `work` in one transaction. A failure undoes all of it. Where another writer got in between it is undone and run again, so
   * `work` does nothing outside of the register.
   */
  transact<Result>(author: Author, work: (writing: Writing) => Promise<Result>): Promise<Result>;
  /** Resolves when something may have changed, or when `signal` aborts. It may wake for nothing, and must not be relied on alone. */
  wake(signal: AbortSignal): Promise<void>;
}
