import { describe, expect, test } from 'vitest';
import { pairSpans } from './span-pairs.ts';
import { figuresOf, share, sumOf, tallyOf, tallyOfSets } from './tally.ts';

const at = (start: number, end: number, sort = 'a') => ({ start, end, sort });

describe('counting', () => {
  const pairing = pairSpans([at(0, 5), at(10, 20), at(30, 35), at(40, 45)], [at(0, 5), at(10, 15), at(50, 55)]);

  test('exact and overlapping pairs are told apart', () => {
    expect(tallyOf(pairing)).toEqual({ gold: 4, found: 3, exact: { gold: 1, found: 1 }, overlapping: { gold: 2, found: 2 } });
  });

  test('precision is of what is found, recall of what is marked', () => {
    const { precision, recall, f1 } = figuresOf(tallyOf(pairing), 'overlapping');
    expect(precision).toBeCloseTo(2 / 3);
    expect(recall).toBe(0.5);
    expect(f1).toBeCloseTo(4 / 7);
  });

  test('a pair whose two sides are of different classes counts on each side for its own', () => {
    const mixed = pairSpans([at(0, 5, 'a')], [at(0, 5, 'b')]);
    const classOf = (sort: string) => ({
      gold: (one: { sort: string }) => one.sort === sort,
      found: (one: { sort: string }) => one.sort === sort,
    });
    expect(tallyOf(mixed, classOf('a'))).toEqual({ gold: 1, found: 0, exact: { gold: 1, found: 0 }, overlapping: { gold: 1, found: 0 } });
    expect(tallyOf(mixed, classOf('b'))).toEqual({ gold: 0, found: 1, exact: { gold: 0, found: 1 }, overlapping: { gold: 0, found: 1 } });
  });

  test('of nothing there is no figure, and of two zeroes the mean is zero', () => {
    expect(figuresOf(tallyOf(pairSpans([], [])), 'exact')).toEqual({ precision: undefined, recall: undefined, f1: undefined });
    expect(figuresOf(tallyOf(pairSpans([at(0, 1)], [at(5, 6)])), 'exact')).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(share({ right: 0, of: 0 })).toBeUndefined();
  });

  test('sets have in common what both hold, and tallies add up', () => {
    const one = tallyOfSets(new Set(['a', 'b']), new Set(['b', 'c', 'd']));
    expect(one).toEqual({ gold: 2, found: 3, exact: { gold: 1, found: 1 }, overlapping: { gold: 1, found: 1 } });
    expect(sumOf([one, one])).toEqual({ gold: 4, found: 6, exact: { gold: 2, found: 2 }, overlapping: { gold: 2, found: 2 } });
  });
});
