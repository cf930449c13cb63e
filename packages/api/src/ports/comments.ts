import type { Named } from './assignments.ts';

/** What somebody said about a record or a statement. Times are RFC 3339, UTC. */
export interface Comment {
  readonly id: string;
  /** The comment that its thread begins with: its own id where it is that one. */
  readonly thread: string;
  readonly subject: string;
  /** The record that the subject is, or that it is stated of. */
  readonly record: string;
  readonly property?: string;
  /** Absent where it was withdrawn. People stand in it by their ids, after an `@`. */
  readonly text?: string;
  /** Who is mentioned, as they were called then. */
  readonly mentions: readonly Named[];
  /** Counts what its author made of it, from 1. */
  readonly revision: number;
  readonly by: Named;
  readonly at: string;
  readonly editedAt?: string;
  readonly withdrawnAt?: string;
  /** Of the first of a thread: who settled it. */
  readonly resolved?: { readonly by: Named; readonly at: string };
}

/** Which threads are asked for: every given condition has to hold. */
export interface ThreadConditions {
  /** Threads about one of these, or, of a record, about a statement of it. */
  readonly about?: readonly string[];
  readonly property?: string;
  /** Whether they are open still. */
  readonly open?: boolean;
  /** This person is mentioned in one of their comments. */
  readonly mentioning?: string;
}

/** A comment in which somebody is mentioned, and whether they have read it. */
export interface Mention {
  readonly comment: Comment;
  readonly isRead: boolean;
}

/** What a comment can be about: a record, or a statement of one, drafted or published. */
export interface CommentedOn {
  readonly record: string;
  /** Of a statement. */
  readonly property?: string;
}
