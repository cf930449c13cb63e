import { exactKey } from '../../values/value-key.ts';
import type { ListChange } from './types.ts';

/** An element of a list, what it says to the letter, and a key that no other of that list has: of equal elements, the first, the second… */
interface Element {
  readonly key: string;
  readonly said: string;
  readonly value: unknown;
}

function elementsOf(list: unknown): readonly Element[] {
  const seen = new Map<string, number>();
  const values: readonly unknown[] = Array.isArray(list) ? list : [];
  return values.map((value) => {
    const said = exactKey(value);
    const times = seen.get(said) ?? 0;
    seen.set(said, times + 1);
    return { key: `${said} ${times}`, said, value };
  });
}

function without(elements: readonly Element[], others: readonly Element[]): readonly Element[] {
  const keys = new Set(others.map(({ key }) => key));
  return elements.filter(({ key }) => !keys.has(key));
}

function within(elements: readonly Element[], others: readonly Element[]): readonly Element[] {
  const keys = new Set(others.map(({ key }) => key));
  return elements.filter(({ key }) => keys.has(key));
}

const valuesOf = (elements: readonly Element[]): readonly unknown[] => elements.map(({ value }) => value);

function isSameOrder(one: readonly Element[], other: readonly Element[]): boolean {
  return one.length === other.length && one.every(({ key }, at) => key === other[at]?.key);
}

/** What happened to the elements of a list; a list that is not there has none. */
export function compareLists(before: unknown, after: unknown): ListChange {
  const [old, now] = [elementsOf(before), elementsOf(after)];
  return {
    added: valuesOf(without(now, old)),
    removed: valuesOf(without(old, now)),
    isReordered: !isSameOrder(within(old, now), within(now, old)),
  };
}

/** A list as three revisions have it. */
export interface ListEdits {
  readonly base: unknown;
  readonly theirs: unknown;
  readonly ours: unknown;
}

/**
 * Joins two edits of one list: what either took out is out, what either put in is in, after the elements that it was put
 * after. `undefined` where somebody has to choose: both took out the same element, and one of them put something in, which
 * may be what that element was changed into; one put in once more what the other took out; or elements that both have stand in
 * another order with the one than with the other. What both put in at the same place stands in the order of its keys, whoever came first.
 */
export function mergeLists({ base, theirs, ours }: ListEdits): readonly unknown[] | undefined {
  const [old, one, other] = [elementsOf(base), elementsOf(theirs), elementsOf(ours)];
  if (mayHaveChangedTheSame(old, one, other) || isAtOdds(old, one, other) || isAtOdds(old, other, one)) return undefined;
  const [kept, keptToo] = [stays(one, { old, other }), stays(other, { old, other: one })];
  const shared = within(kept, keptToo);
  return isSameOrder(shared, within(keptToo, kept)) ? valuesOf(zipped(kept, keptToo, shared)) : undefined;
}

function mayHaveChangedTheSame(old: readonly Element[], one: readonly Element[], other: readonly Element[]): boolean {
  const leftByBoth = without(without(old, one), other);
  const addedByOne = without(without([...one, ...other], old), within(one, other));
  return leftByBoth.length > 0 && addedByOne.length > 0;
}

/** Whether one edit put in once more what the other took out: of equal elements nobody can tell which was meant. */
function isAtOdds(old: readonly Element[], one: readonly Element[], other: readonly Element[]): boolean {
  const takenOut = new Set(without(old, other).map(({ said }) => said));
  return without(one, old).some(({ said }) => takenOut.has(said));
}

/** What stays of one edit's elements: all but those of the base that the other took out. */
function stays(one: readonly Element[], { old, other }: { old: readonly Element[]; other: readonly Element[] }): readonly Element[] {
  return without(one, without(old, other));
}

/** Two lists as one: between the elements that they share, what each has there by itself. */
function zipped(one: readonly Element[], other: readonly Element[], shared: readonly Element[]): readonly Element[] {
  const [runs, otherRuns] = [runsOf(one, shared), runsOf(other, shared)];
  return runs.flatMap((run, at) => [...inKeyOrder(run, otherRuns[at] ?? []), ...shared.slice(at, at + 1)]);
}

/** The elements before each of the shared ones, and those after the last. */
function runsOf(elements: readonly Element[], shared: readonly Element[]): readonly (readonly Element[])[] {
  const ends = new Set(shared.map(({ key }) => key));
  const runs: Element[][] = [[]];
  for (const element of elements) {
    if (ends.has(element.key)) runs.push([]);
    else runs.at(-1)?.push(element);
  }
  return runs;
}

function inKeyOrder(one: readonly Element[], other: readonly Element[]): readonly Element[] {
  const keyOf = (run: readonly Element[]): string => run.map(({ key }) => key).join();
  return keyOf(one) < keyOf(other) ? [...one, ...other] : [...other, ...one];
}
