import type { AnyRecord, Day, RecordKind, RecordOf, Source, Statement } from '@mithaq/domain';
import type { Lexicon } from '@mithaq/reader';
import type { Change } from './views/change.ts';
import type { SearchKind } from './views/search.ts';
import type { SuggestionView } from './views/suggestion.ts';

/** A record as it is held, with the revision to name when changing it. Revisions count from 1. */
export interface Held<Of extends AnyRecord = AnyRecord> {
  readonly record: Of;
  readonly revision: number;
}

/** A suggestion as it is held: `SuggestionView` with the record of a mention by its id. */
export interface HeldSuggestion extends Omit<SuggestionView, 'value'> {
  readonly value: { readonly kind: 'mention'; readonly record: string } | Extract<SuggestionView['value'], { kind: 'date' }>;
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
  /** Records of this kind that refer to it have one of these values in a field: clauses with a topic, for agreements. */
  readonly referredToBy?: { readonly kind: RecordKind; readonly property: string; readonly values: readonly string[] };
  /** Its field has this value, or holds it among others. */
  readonly having?: readonly { readonly property: string; readonly value: string }[];
}

/** A raw search hit: which record or passage, the text that matched, and where (UTF-16 code units of `text`). */
export interface RawHit {
  readonly kind: Exclude<SearchKind, 'topic'>;
  readonly record: string;
  readonly text: string;
  readonly language: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** For a passage: where `text` begins in the source's text. */
  readonly offset?: number;
}

/** Reading the register. Every method sees one committed state; lists never miss or repeat a row that did not change. */
export interface Reading {
  /** A record by id or slug (a former slug answers too). */
  find<Kind extends RecordKind>(kind: Kind, key: string): Promise<Held<RecordOf<Kind>> | undefined>;
  records(ids: readonly string[]): Promise<readonly Held[]>;
  /** Records of one kind that refer to any of these, in a field if one is named. */
  referring<Kind extends RecordKind>(kind: Kind, to: readonly string[], property?: string): Promise<readonly Held<RecordOf<Kind>>[]>;
  all<Kind extends RecordKind>(kind: Kind): Promise<readonly Held<RecordOf<Kind>>[]>;
  /** Newest first by the kind's date where it has one (events; agreements by their first signature), else by caption. */
  list<Kind extends RecordKind>(kind: Kind, conditions: RecordConditions, window: Window): Promise<Slice<Held<RecordOf<Kind>>>>;
  statementsAbout(subjects: readonly string[]): Promise<readonly Statement[]>;
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
  /** Sources that have an open suggestion, newest import first. */
  waiting(window: Window): Promise<Slice<Held<Source>>>;
  search(
    query: string,
    kinds: readonly Exclude<SearchKind, 'topic'>[],
    limit: number,
  ): Promise<readonly { readonly kind: RawHit['kind']; readonly total: number; readonly hits: readonly RawHit[] }[]>;
  counts(): Promise<
    Readonly<Record<RecordKind | 'statement' | 'citation' | 'attachedSource' | 'waitingSource' | 'openSuggestion', number>>
  >;
  /** Changes after an id, oldest first; with no id, the newest ones, oldest first. */
  changesAfter(id: string | undefined, limit: number): Promise<readonly ChangeRow[]>;
}

/** A change as it is held: the subject by id. */
export interface ChangeRow extends Omit<Change, 'subject'> {
  readonly subject: string;
}

/** Writing, within one transaction: all of it is kept or none. */
export interface Writing extends Reading {
  /** Saves a record. `from` is the revision it was read at, absent for a new record. @throws MithaqError `stale-revision`, `invalid-record` */
  save(record: AnyRecord, from?: number): Promise<Held>;
  saveStatement(statement: Statement): Promise<void>;
  removeStatement(id: string): Promise<void>;
  attachText(source: string, text: string): Promise<void>;
  addSuggestions(suggestions: readonly HeldSuggestion[]): Promise<void>;
  /** Replaces a suggestion that is still at `from`. @throws MithaqError `stale-revision` */
  updateSuggestion(suggestion: HeldSuggestion, from: number): Promise<void>;
  announce(change: Omit<ChangeRow, 'id' | 'at'>): Promise<void>;
}

/** The register, as the api needs it. */
export interface Register extends Reading {
  /** Runs `work` in one transaction. A failure undoes all of it. */
  transact<Result>(
    author: { readonly id: string; readonly name: string } | null,
    work: (writing: Writing) => Promise<Result>,
  ): Promise<Result>;
  /**
   * Resolves when something may have changed, or when `signal` aborts. It may wake for nothing, and must not be relied on alone.
   * Waits with one signal are one loop: what happened between two of them ends the second at once.
   */
  wake(signal: AbortSignal): Promise<void>;
}

/** The world's effects, passed in. */
export interface World {
  readonly register: Register;
  readonly clock: () => Date;
  /** A new TypeID with this prefix. */
  readonly newId: (prefix: string) => string;
  /** SHA-256 of bytes, in lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  /** The reader's lexicon of the register as it stands; rebuilt when names change. */
  readonly lexicon: () => Promise<Lexicon>;
  readonly today: () => Day;
  /** Whether the first administrator exists. */
  readonly isSetUp: () => Promise<boolean>;
  /** Waits so many milliseconds, or until `signal` aborts. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}
