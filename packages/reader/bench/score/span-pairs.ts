import type { Span } from '../../src/index.ts';

/** A stretch of text: what of a `Span` the comparison needs. */
export type Stretch = Pick<Span, 'start' | 'end'>;

/** A marked span and the found one that is held to be it. */
export interface SpanPair<Gold, Found> {
  readonly gold: Gold;
  readonly found: Found;
  /** Whether both begin and end at the same place. */
  readonly exact: boolean;
}

/** What was marked against what was found: each span stands in one pair at most. */
export interface Pairing<Gold, Found> {
  readonly pairs: readonly SpanPair<Gold, Found>[];
  readonly missed: readonly Gold[];
  readonly spurious: readonly Found[];
}

/** The share of the shorter of two spans that they must have in common to count as overlapping. */
const leastShared = 0.5;

/**
 * Pairs marked spans with found ones, one to one: first those that are the same, then those that overlap by half of the shorter at
 * least, from the pair with the longest overlap on; of equals the first in the text. The order of the lists does not matter.
 */
export function pairSpans<Gold extends Stretch, Found extends Stretch>(
  gold: readonly Gold[],
  found: readonly Found[],
): Pairing<Gold, Found> {
  const [marked, read] = [inOrder(gold), inOrder(found)];
  const taken = new Set<Gold | Found>();
  const pairs: SpanPair<Gold, Found>[] = [];
  for (const candidate of candidates(marked, read)) {
    if (taken.has(candidate.gold) || taken.has(candidate.found)) continue;
    taken.add(candidate.gold).add(candidate.found);
    pairs.push({ gold: candidate.gold, found: candidate.found, exact: candidate.exact });
  }
  pairs.sort((one, other) => one.gold.start - other.gold.start);
  return { pairs, missed: marked.filter((span) => !taken.has(span)), spurious: read.filter((span) => !taken.has(span)) };
}

interface Candidate<Gold, Found> extends SpanPair<Gold, Found> {
  readonly shared: number;
}

function candidates<Gold extends Stretch, Found extends Stretch>(gold: readonly Gold[], found: readonly Found[]) {
  const all = gold.flatMap((one) => found.flatMap((other): Candidate<Gold, Found>[] => candidate(one, other)));
  return all.sort((one, other) => Number(other.exact) - Number(one.exact) || other.shared - one.shared);
}

function candidate<Gold extends Stretch, Found extends Stretch>(gold: Gold, found: Found): Candidate<Gold, Found>[] {
  const shared = sharedLength(gold, found);
  const shorter = Math.min(gold.end - gold.start, found.end - found.start);
  if (shared <= 0 || shared < shorter * leastShared) return [];
  return [{ gold, found, shared, exact: gold.start === found.start && gold.end === found.end }];
}

/** How many code units two spans have in common; not above zero where they have none. */
export function sharedLength(one: Stretch, other: Stretch): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

function inOrder<One extends Stretch>(spans: readonly One[]): readonly One[] {
  return [...spans].sort((one, other) => one.start - other.start || one.end - other.end);
}
