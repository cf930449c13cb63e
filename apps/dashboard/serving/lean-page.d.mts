import type { WholeStyles } from './used-styles.mjs';

/** What a page leaves out when it is first sent; it is told with the page's data. */
export interface LeftOut {
  /** The styles of which it has a part. */
  readonly styles: readonly WholeStyles[];
  /** What stands below the fold: HTML, in the order of its places. */
  readonly below: readonly string[];
}

export function leanPage(page: string, query: string | undefined): { readonly page: string; readonly left: LeftOut | undefined };
export function toldLeftOut(left: LeftOut): string;
