/** A merge that stands: where the record is to be found that was merged into another. */
export interface MergeRow {
  readonly absorbed: string;
  readonly into: string;
  /** The change set that it was published with. */
  readonly changeSet: string;
  readonly by?: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** What a change set is to do besides its drafts: merge a record into another, or undo that. */
export interface MergeIntent {
  readonly absorbed: string;
  readonly into: string;
  readonly act: 'merge' | 'unmerge';
  readonly changeSet: string;
}

/** What a published change set made of one record or statement; a side is absent where readers saw, or see, nothing. */
export interface TurnRow {
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly now?: unknown;
  /** The revision that is published now. */
  readonly revision?: number;
}
