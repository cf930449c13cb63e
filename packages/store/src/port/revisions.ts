import type { Day, RecordKind } from '@mithaq/domain';

/**
 * What revisions are kept of. A `text` is a source's attached text, by the source's id with `text of ` before it; a `merge` the merging of a
 * record into another, by its id with `merge of ` before it; a `topic` what the register says of a topic of its taxonomy, by its code with `topic `
 * before it.
 */
export type SubjectKind = RecordKind | 'statement' | 'suggestion' | 'judgement' | 'text' | 'learning' | 'merge' | 'topic';

/**
 * What a revision made of its subject: `draft` and `in-review` are seen by editors alone; `published` is what readers see from then on;
 * `withdrawn` took it from them; `discarded` gave a draft up, `removed` took away what is no record (a statement).
 */
export type RevisionState = 'draft' | 'in-review' | 'published' | 'withdrawn' | 'discarded' | 'removed';

/** Who did something; `null` where the register itself did. */
export type Author = { readonly id: string; readonly name: string } | null;

/** One entry of the register's history. Entries are only ever added. */
export interface RevisionRow {
  /** Its place in the register's one chain, counted from 1 in the order of commits. */
  readonly position: number;
  readonly subject: string;
  readonly kind: SubjectKind;
  /** Counted from 1 for each subject, without gaps. */
  readonly revision: number;
  /** The revision that it was made from: the one before it, or an earlier one that was restored or merged with. Absent for the first. */
  readonly from?: number;
  readonly state: RevisionState;
  readonly by: Author;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly message?: string;
  readonly changeSet?: string;
  /** SHA-256 of the entry's canonical JSON (RFC 8785), lower-case hexadecimal. */
  readonly digest: string;
}

/** An entry with what the subject was then; `data` is absent where a state has none. */
export interface RevisionSnapshot extends RevisionRow {
  readonly data?: unknown;
}

/** Which entries of the history. Every given condition has to hold. `after` and `until` are days, both included. */
export interface RevisionConditions {
  readonly subject?: string;
  readonly kinds?: readonly SubjectKind[];
  readonly states?: readonly RevisionRow['state'][];
  readonly author?: string;
  readonly changeSet?: string;
  readonly after?: Day;
  readonly until?: Day;
  /** Only what readers may see: entries of records, statements and texts that published, withdrew or removed. */
  readonly public?: boolean;
}
