import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slicesOf } from './slices.ts';

const marked = (text: string, ...ranges: [number, number][]) =>
  slicesOf(
    text,
    ranges.map(([start, end]) => ({ start, end })),
  )
    .map((slice) => (slice.matched ? `[${slice.text}]` : slice.text))
    .join('');

test('matches are cut out exactly', () => {
  expect(marked('زيارة النمروش روما', [6, 13], [14, 18])).toBe('زيارة [النمروش] [روما]');
});

test('ranges that touch, overlap or come out of order are one', () => {
  expect(marked('abcdefgh', [4, 6], [1, 3], [2, 5])).toBe('a[bcdef]gh');
});

test('half a surrogate pair is never cut off', () => {
  expect(marked('a😀b😀', [2, 3])).toBe('a[😀]b😀');
  expect(marked('a😀b😀', [0, 2], [5, 6])).toBe('[a😀]b[😀]');
});

test('ranges beyond the text are left out', () => {
  expect([marked('abc', [5, 9]), marked('abc', [-2, 1], [2, 2])]).toEqual(['abc', '[a]bc']);
});

test('whatever the ranges, the text comes out whole', () => {
  const range = fc.record({ start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 15 }), fc.array(range), (text, ranges) => {
      expect(
        slicesOf(text, ranges)
          .map((slice) => slice.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
