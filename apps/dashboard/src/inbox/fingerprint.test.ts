import { expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';

const marks = [
  { start: 0, kind: 'mention' },
  { start: 250, kind: 'date' },
  { start: 400, kind: 'agreement' },
];

test('a line is as long as its text is beside the longest', () => {
  expect(fingerprintOf(marks, 500, { width: 200, longest: 1000, rtl: false })).toEqual({
    line: { from: 0, to: 100 },
    marks: [
      { x: 0, shape: 'tick' },
      { x: 50, shape: 'dot' },
      { x: 80, shape: 'bar' },
    ],
  });
});

test('from right to left it begins at the right', () => {
  expect(fingerprintOf(marks.slice(1, 2), 500, { width: 200, longest: 1000, rtl: true })).toEqual({
    line: { from: 200, to: 100 },
    marks: [{ x: 150, shape: 'dot' }],
  });
});

test('an empty text is a line without length', () => {
  expect(fingerprintOf([], 0, { width: 200, longest: 0, rtl: true })).toEqual({ line: { from: 200, to: 200 }, marks: [] });
});
