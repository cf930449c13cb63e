import type { Span } from '../found.ts';
import type { Placed } from './placed.ts';

/** The last finding that ends at a token or before it. `all` is in order, none overlapping another. */
export function lastUpTo<Finding extends Span>(all: readonly Placed<Finding>[], at: number): Placed<Finding> | undefined {
  return all[firstIndex(all, ({ to }) => to > at) - 1];
}

/** The first finding that begins at a token or after it. */
export function firstFrom<Finding extends Span>(all: readonly Placed<Finding>[], at: number): Placed<Finding> | undefined {
  return all[firstIndex(all, ({ from }) => from >= at)];
}

function firstIndex<One>(all: readonly One[], holds: (one: One) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one !== undefined && holds(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
