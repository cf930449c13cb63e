import type { Pairing } from './span-pairs.ts';

/** How many were marked and found, and how many of each stand in a pair; counts of several passages may be added up. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly exact: Matched;
  readonly overlapping: Matched;
}

/** Those that stand in a pair, counted on either side: a class of marked spans may be paired with another class of found ones. */
interface Matched {
  readonly gold: number;
  readonly found: number;
}

/** How many of those that have a value have the right one. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** Precision, recall and their harmonic mean; undefined where there is nothing to divide by. */
export interface Figures {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

/** Which of the marked and the found a tally counts. */
export interface Class<Gold, Found> {
  readonly gold: (gold: Gold) => boolean;
  readonly found: (found: Found) => boolean;
}

/** Counts a pairing, or one class of what is in it. */
export function tallyOf<Gold, Found>({ pairs, missed, spurious }: Pairing<Gold, Found>, counted: Class<Gold, Found> = everything): Tally {
  const gold = pairs.filter((pair) => counted.gold(pair.gold));
  const found = pairs.filter((pair) => counted.found(pair.found));
  return {
    gold: gold.length + missed.filter(counted.gold).length,
    found: found.length + spurious.filter(counted.found).length,
    exact: { gold: gold.filter(({ exact }) => exact).length, found: found.filter(({ exact }) => exact).length },
    overlapping: { gold: gold.length, found: found.length },
  };
}

const everything = { gold: () => true, found: () => true };

/** The tally of two sets of values: what stands in both is a pair. */
export function tallyOfSets(gold: ReadonlySet<string>, found: ReadonlySet<string>): Tally {
  const both = [...gold].filter((value) => found.has(value)).length;
  const matched = { gold: both, found: both };
  return { gold: gold.size, found: found.size, exact: matched, overlapping: matched };
}

/** Several tallies in one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(add, { gold: 0, found: 0, exact: { gold: 0, found: 0 }, overlapping: { gold: 0, found: 0 } });
}

function add(one: Tally, other: Tally): Tally {
  return {
    gold: one.gold + other.gold,
    found: one.found + other.found,
    exact: addMatched(one.exact, other.exact),
    overlapping: addMatched(one.overlapping, other.overlapping),
  };
}

function addMatched(one: Matched, other: Matched): Matched {
  return { gold: one.gold + other.gold, found: one.found + other.found };
}

/** The figures of a tally, for spans that are the same or for all that overlap. */
export function figuresOf(tally: Tally, which: 'exact' | 'overlapping'): Figures {
  const precision = share({ right: tally[which].found, of: tally.found });
  const recall = share({ right: tally[which].gold, of: tally.gold });
  const f1 = precision === undefined || recall === undefined ? undefined : harmonicMean(precision, recall);
  return { precision, recall, f1 };
}

/** The share that is right; undefined of none. */
export function share({ right, of }: Share): number | undefined {
  return of === 0 ? undefined : right / of;
}

function harmonicMean(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}
