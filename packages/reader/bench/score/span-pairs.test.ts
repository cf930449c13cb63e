import { describe, expect, test } from 'vitest';
import { pairSpans, type Stretch } from './span-pairs.ts';

const at = (start: number, end: number): Stretch => ({ start, end });

describe('pairing marked spans with found ones', () => {
  test('the same span is an exact pair, and what has no partner is missed or spurious', () => {
    expect(pairSpans([at(0, 5), at(10, 15)], [at(0, 5), at(20, 25)])).toEqual({
      pairs: [{ gold: at(0, 5), found: at(0, 5), exact: true }],
      missed: [at(10, 15)],
      spurious: [at(20, 25)],
    });
  });

  test('a span pairs once: of two found in one, the longer overlap', () => {
    const { pairs, spurious } = pairSpans([at(0, 10)], [at(0, 3), at(4, 10)]);
    expect(pairs).toEqual([{ gold: at(0, 10), found: at(4, 10), exact: false }]);
    expect(spurious).toEqual([at(0, 3)]);
  });

  test('the same span goes before a longer overlap', () => {
    const { pairs } = pairSpans([at(0, 4), at(0, 20)], [at(0, 4), at(1, 19)]);
    expect(pairs.map(({ gold, found }) => [gold.end, found.end])).toEqual([
      [4, 4],
      [20, 19],
    ]);
  });

  test('less than half of the shorter in common is no pair, half of it is', () => {
    expect(pairSpans([at(0, 10)], [at(8, 18)]).pairs).toEqual([]);
    expect(pairSpans([at(0, 10)], [at(8, 12)]).pairs).toHaveLength(1);
  });

  test('of equal overlaps the first in the text is taken, in whatever order they are given', () => {
    const found = [at(6, 9), at(1, 4)];
    for (const list of [found, found.toReversed()]) {
      expect(pairSpans([at(0, 10)], list).pairs.map(({ found }) => found)).toEqual([at(1, 4)]);
    }
  });

  test('equal spans that are marked twice need two that are found', () => {
    const { pairs, missed } = pairSpans([at(0, 5), at(0, 5)], [at(0, 5)]);
    expect([pairs.length, missed.length]).toEqual([1, 1]);
  });

  test('spans that only touch have nothing in common', () => {
    expect(pairSpans([at(0, 5)], [at(5, 9)]).pairs).toEqual([]);
  });
});
