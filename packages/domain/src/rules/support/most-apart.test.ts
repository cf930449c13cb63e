import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostApart } from './most-apart.ts';

const sets = (...given: readonly (readonly (string | number)[])[]) => given.map((members) => new Set(members.map(String)));

/** The largest choice of which no two have a member in common, by trying all. */
function byTrying(given: readonly ReadonlySet<string>[]): number {
  const [first, ...rest] = given;
  if (!first) return 0;
  const apart = rest.filter((other) => ![...first].some((member) => other.has(member)));
  return Math.max(1 + byTrying(apart), byTrying(rest));
}

test.each<[string, readonly ReadonlySet<string>[], number]>([
  ['nothing', [], 0],
  ['one', sets(['a']), 1],
  ['two that are alike', sets(['a', 'b'], ['b', 'a']), 1],
  ['one within another', sets(['a', 'b'], ['a']), 1],
  ['a chain of three', sets(['a', 'b'], ['b', 'c'], ['c', 'd']), 2],
  ['a ring of five', sets(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'e'], ['e', 'a']), 2],
  ['two groups', sets(['a', 'b'], ['b', 'c'], ['x', 'y'], ['y', 'z']), 2],
])('%s', (_, given, expected) => {
  expect(mostApart(given)).toBe(expected);
});

const anySets = (members: number, most: number) =>
  fc.array(
    fc.uniqueArray(fc.integer({ min: 1, max: members }), { minLength: 1, maxLength: 4 }).map((given) => new Set(given.map(String))),
    { maxLength: most },
  );

test('is the largest choice, in whatever order they are given', () => {
  fc.assert(
    fc.property(anySets(9, 14), (given) => {
      expect(mostApart(given)).toBe(byTrying(given));
      expect(mostApart(given.toReversed())).toBe(byTrying(given));
    }),
    { numRuns: 300 },
  );
});

describe('many', () => {
  /** The sides of a grid of places, each a set of two corners: no set lies within another, and all hang together. */
  const grid = (width: number, height: number) => {
    const at = (x: number, y: number): string => `${x} ${y}`;
    const places = Array.from({ length: width * height }, (_, number) => [number % width, Math.floor(number / width)] as const);
    return places.flatMap(([x, y]) => [
      ...(x + 1 < width ? [new Set([at(x, y), at(x + 1, y)])] : []),
      ...(y + 1 < height ? [new Set([at(x, y), at(x, y + 1)])] : []),
    ]);
  };

  test('a chain of any length is exact: its ends are taken one after the other', () => {
    expect(mostApart(Array.from({ length: 999 }, (_, at) => new Set([`${at}`, `${at + 1}`])))).toBe(500);
  });

  test('where trying all would take too long it is a number that is surely reached, and at least half of what pairs can reach', () => {
    const found = mostApart(grid(50, 50));
    expect(found).toBeGreaterThanOrEqual(625);
    expect(found).toBeLessThanOrEqual(1250);
  });

  test('of any number it is surely reached, and misses at most by the number of members that a set has', () => {
    const planted = Array.from({ length: 30 }, (_, at) => new Set([1, 2, 3].map((member) => `${at * 3 + member}`)));
    fc.assert(
      fc.property(anySets(90, 80), (noise) => {
        const found = mostApart([...planted, ...noise]);
        expect(found).toBeLessThanOrEqual(new Set([...planted, ...noise].flatMap((set) => [...set])).size);
        expect(found * 4).toBeGreaterThanOrEqual(planted.length);
        expect(mostApart([...noise.toReversed(), ...planted.toReversed()])).toBe(found);
      }),
      { numRuns: 60 },
    );
  });

  const hostile: readonly (readonly [string, readonly ReadonlySet<string>[]])[] = [
    ['a grid', grid(51, 51)],
    ['sets of half of fifty members', Array.from({ length: 5000 }, (_, at) => new Set(halfOf(50, at)))],
    ['pairs of a hundred members', Array.from({ length: 4950 }, (_, at) => new Set(pairOf(100, at)))],
    ['a chain', Array.from({ length: 5000 }, (_, at) => new Set([`${at}`, `${at + 1}`]))],
    ['a common member and one of their own', Array.from({ length: 5000 }, (_, at) => new Set(['wire', `${at}`]))],
    ['triples in a ring', Array.from({ length: 5000 }, (_, at) => new Set([at, (at + 1) % 5000, (at + 7) % 5000].map(String)))],
  ];

  test.each(hostile)(
    'five thousand do not hang: %s',
    (_, given) => {
      expect(mostApart(given)).toBeGreaterThan(0);
    },
    5000,
  );
});

/** Half of some members, scattered by a number. */
function halfOf(members: number, number: number): readonly string[] {
  return Array.from({ length: members }, (_, at) => at)
    .toSorted((one, other) => scattered(one, number) - scattered(other, number))
    .slice(0, members / 2)
    .map(String);
}

function scattered(at: number, number: number): number {
  return ((at + 1) * 2654435761 + (number + 1) * 40503 * (at + 7)) % 65537;
}

/** One of all the pairs of some members, by its number. */
function pairOf(members: number, number: number): readonly string[] {
  let first = 0;
  let left = number;
  for (; left >= members - 1 - first; first += 1) left -= members - 1 - first;
  return [String(first), String(first + 1 + left)];
}
