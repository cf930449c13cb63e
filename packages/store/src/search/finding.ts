import type { FoundRow, LookUp } from './look-up.ts';

/** What one way of looking found. */
export interface Finding {
  /** The way, so that the next page is found alike. */
  readonly by: string;
  readonly asked: LookUp;
  readonly rows: readonly FoundRow[];
  /** Whether what was found lacks words of the query. */
  readonly partial: boolean;
}
