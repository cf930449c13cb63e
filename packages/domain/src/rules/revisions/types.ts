import type { Statement } from '../../records/statement.ts';
import type { AnyRecord } from '../../registry.ts';

/** What revisions are of, as far as the domain knows them: a record, or a statement about one. */
export type Revised = AnyRecord | Statement;

/** What happened to the elements of a list. An element that was changed was taken out, and put in as it is now. */
export interface ListChange {
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
  /** Whether the elements that stayed stand in another order. */
  readonly isReordered: boolean;
}

/** One field that differs between two revisions. A side that lacks the field is `undefined`. */
export interface FieldChange {
  readonly property: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Where the field is a list: what happened to its elements. */
  readonly elements?: ListChange;
}

/** One field, as three revisions have it: the one that both started from, and what each made of it. */
export interface FieldComparison {
  readonly property: string;
  readonly base: unknown;
  readonly theirs: unknown;
  readonly ours: unknown;
  /** Whether somebody has to choose: both changed it, or it does not go together with what the other edit changed. */
  readonly clashes: boolean;
}

/** Two edits of one revision that cannot be joined: both whole, and field by field, only the fields that either changed. */
export interface EditConflict<Of extends Revised = Revised> {
  /** The revision that both started from, by its number. */
  readonly from: number;
  /** The revision that is there now, by its number. */
  readonly current: number;
  readonly theirs: Of;
  readonly ours: Of;
  readonly fields: readonly FieldComparison[];
}
