import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeRange } from './boundaries.ts';
import { inCodePoints, inCodeUnits } from './code-points.ts';

test.each([
  ['ab', { start: 1, end: 2 }, { start: 1, end: 2 }],
  ['📜 نص 📜', { start: 3, end: 5 }, { start: 2, end: 4 }],
  ['📜 نص 📜', { start: 6, end: 8 }, { start: 5, end: 6 }],
  ['\ud83d x', { start: 2, end: 3 }, { start: 2, end: 3 }],
])('of %j, code units %o are code points %o', (text, units, points) => {
  expect(inCodePoints(text, units)).toEqual(points);
  expect(inCodeUnits(text, points)).toEqual(units);
});

test('code points beyond the end of the text end with it', () => {
  expect(inCodeUnits('📜', { start: 1, end: 9 })).toEqual({ start: 2, end: 2 });
});

test('a range that cuts no character selects the same characters either way, and comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(10), (text, from, length) => {
      const start = from % text.length;
      const range = wholeRange(text, { start, end: Math.min(text.length, start + length) });
      const points = inCodePoints(text, range);
      expect([...text].slice(points.start, points.end).join('')).toBe(text.slice(range.start, range.end));
      expect(inCodeUnits(text, points)).toEqual(range);
    }),
  );
});
