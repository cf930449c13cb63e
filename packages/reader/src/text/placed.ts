import type { Span } from '../found.ts';
import type { Token } from './tokens.ts';

/** A finding and the tokens that it covers: `from` included, `to` excluded. */
export interface Placed<Finding extends Span> {
  readonly found: Finding;
  readonly from: number;
  readonly to: number;
}

/** Findings in the order of the text, each with the tokens that it covers. */
export function placed<Finding extends Span>(tokens: readonly Token[], findings: readonly Finding[]): readonly Placed<Finding>[] {
  return findings.map((found) => ({ found, from: firstEndingAfter(tokens, found.start), to: firstEndingAfter(tokens, found.end - 1) + 1 }));
}

/** The findings that lie wholly within a range of tokens, in order. `all` is in the order of the text. */
export function within<Finding extends Span>(
  all: readonly Placed<Finding>[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Placed<Finding>[] {
  let found: Placed<Finding>[] | undefined;
  for (let at = indexFrom(all, from); at < all.length; at++) {
    const one = all[at];
    if (one === undefined || one.from >= to) break;
    if (one.to > to) continue;
    found ??= [];
    found.push(one);
  }
  return found ?? none;
}

const none: readonly never[] = [];

/** The index of the first finding that begins at a token or after it. */
export function indexFrom<Finding extends Span>(all: readonly Placed<Finding>[], from: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.from ?? 0) >= from) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens.length, (at) => (tokens[at]?.end ?? 0) > offset);
}

/** The first index for which something holds that holds for all after it, too; `length` where it holds for none. */
function firstWhere(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
