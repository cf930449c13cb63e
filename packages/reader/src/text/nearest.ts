import type { Span } from '../found.ts';
import { indexFrom, type Placed } from './placed.ts';

/** The last finding that ends at a token or before it. `all` is in order, none overlapping another. */
export function lastUpTo<Finding extends Span>(all: readonly Placed<Finding>[], at: number): Placed<Finding> | undefined {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.to ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return all[low - 1];
}

/** The first finding that begins at a token or after it. */
export function firstFrom<Finding extends Span>(all: readonly Placed<Finding>[], at: number): Placed<Finding> | undefined {
  return all[indexFrom(all, at)];
}
