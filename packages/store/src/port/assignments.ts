import type { Author } from './revisions.ts';

/** Somebody, as they are named in what they do. */
export type Named = NonNullable<Author>;

/** Who is to look at a source. */
export interface Assignment {
  readonly source: string;
  /** Counts what was decided about it, from 1. */
  readonly revision: number;
  /** Absent where it was taken back. */
  readonly to?: Named;
  /** Who decided so; null where the register did. */
  readonly by: Author;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** What is decided: `from` is the revision that was seen, 0 where there was none. Without `to`, nobody is. */
export interface Assigning {
  readonly source: string;
  readonly from: number;
  readonly to?: Named | undefined;
}
