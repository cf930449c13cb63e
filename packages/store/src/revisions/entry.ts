import { createHash } from 'node:crypto';
import { type AnyRecord, canonicalJson, type Judgement, type Statement, type TopicEdit } from '@mithaq/domain';
import type { Author, HeldSuggestion, RevisionState, SubjectKind } from '../port.ts';
import { type Place, placeOf } from '../register/sort-key.ts';

/** What is kept of an attached text: whose it is, and which. The text itself is kept once, by its SHA-256 (of its UTF-8). `length` counts UTF-16 code units. */
export interface TextData {
  readonly source: string;
  readonly sha256: string;
  readonly length: number;
}

/** What is kept of a decision to count the judgements of a basis anew: only those after `since` (RFC 3339, UTC) count. */
export interface LearningData {
  readonly basis: string;
  readonly since: string;
}

/**
 * What is kept of the merging of a record into another: as a draft, which of the two a change set is to do; once published, every slug
 * by which the absorbed record was found.
 */
export interface MergeData {
  readonly absorbed: string;
  readonly into: string;
  readonly act: 'merge' | 'unmerge';
  readonly slugs?: readonly string[];
}

/** What is kept of what the register says of a topic; without an edit where everything was taken back. `act` counts the acts of the whole taxonomy, from 1. */
export interface TopicData {
  readonly code: string;
  readonly act: number;
  readonly edit?: TopicEdit;
}

/** What entries of the history are snapshots of. */
export type Kept = AnyRecord | Statement | HeldSuggestion | Judgement | TextData | LearningData | MergeData | TopicData;

/** One entry of the history, before it has its place in the chain. See `RevisionRow`. */
export interface Entry {
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly revision: number;
  readonly from?: number;
  readonly state: RevisionState;
  readonly by: Author;
  /** RFC 3339, UTC, to the millisecond. */
  readonly at: string;
  readonly message?: string;
  readonly changeSet?: string;
  readonly data?: Kept;
}

/** An entry as the table `revision` has it, `data` as a value. */
export interface EntryRow extends Partial<Place> {
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly revision: number;
  readonly from_revision?: number;
  readonly state: RevisionState;
  readonly author_id?: string;
  readonly author_name?: string;
  readonly at: string;
  readonly message?: string;
  readonly change_set?: string;
  readonly data?: Kept;
  readonly digest: string;
}

/** SHA-256 of a text's UTF-8, in lower-case hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * The digest of an entry: SHA-256 of its canonical JSON (RFC 8785). The members are those of `Entry`; one that is absent is left out, and
 * `by` is null where the register itself made the entry.
 */
export function digestOf(entry: Entry): string {
  const { subject, kind, revision, from, state, by, at, message, changeSet, data } = entry;
  const author = by === null ? null : { id: by.id, name: by.name };
  const members = { subject, kind, revision, from, state, by: author, at, message, changeSet, data };
  return sha256Of(canonicalJson(Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined))));
}

/** The hash before the first entry's. */
export const noHash = '0'.repeat(64);

/** The hash that seals an entry at its place: over its digest, and over the hash before it. The function `seal()` makes the same. */
export function hashOf({ digest, position, previous }: { readonly digest: string; readonly position: number; readonly previous: string }) {
  return sha256Of(canonicalJson({ digest, position, previous }));
}

/** An entry as it is written. What readers find and sort records by is kept beside those that were published. */
export function entryRow(entry: Entry): EntryRow {
  const { from, by, changeSet, data, ...same } = entry;
  const place = entry.state === 'published' && data !== undefined && 'record' in data && data.record !== 'statement' ? placeOf(data) : {};
  return {
    ...same,
    ...place,
    ...(from === undefined ? {} : { from_revision: from }),
    ...(by === null ? {} : { author_id: by.id, author_name: by.name }),
    ...(changeSet === undefined ? {} : { change_set: changeSet }),
    ...(data === undefined ? {} : { data }),
    digest: digestOf(entry),
  };
}
