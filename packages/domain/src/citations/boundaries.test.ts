import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBoundary, wholeRange } from './boundaries.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Where Unicode's own segmentation, as the engine has it, lets a text be cut. */
const clusterStarts = (text: string): readonly number[] => [...[...segmenter.segment(text)].map(({ index }) => index), text.length];
const ours = (text: string): readonly number[] =>
  Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => isBoundary(text, at));

/** Letters and signs of the scripts that sources are written in, and everything that hangs on them. */
const pieces = fc.constantFrom(
  ...[
    'ا',
    'ب',
    'ـ',
    'َ',
    'ّ',
    '\u0653',
    '\u06dd',
    '\u0601',
    '1',
    ' ',
    '\r',
    '\n',
    '\u200f',
    '\u202e',
    '\u2069',
    '\u200d',
    '\u200c',
    'e',
    '\u0301',
  ],
  ...[
    '👩',
    '🏽',
    '❤',
    '\ufe0f',
    '🇱',
    '🇾',
    '🇹',
    '\ud83d',
    '\ude00',
    '𝔏',
    'क',
    '\u094d',
    '\u093c',
    'ष',
    'ि',
    '각',
    'ᄀ',
    'ᅡ',
    'ᆨ',
    'ภ',
    '\u0e33',
    '\ufeff',
  ],
);

describe('where a text may be cut', () => {
  test.each([
    ['وَقَّعَ', [0, 2, 5, 7]],
    ['\u0627\u0653', [0, 2]],
    ['a\u200fb', [0, 1, 2, 3]],
    ['\u200f\u064e', [0, 1, 2]],
    ['👩‍👩‍👧', [0, 8]],
    ['🇱🇾🇹🇷', [0, 4, 8]],
    ['\ud83dx', [0, 1, 2]],
    ['\r\n', [0, 2]],
    ['هـ\u200d.', [0, 1, 3, 4]],
    ['क्षि', [0, 4]],
  ])('%j: %j', (text, expected) => {
    expect(ours(text)).toEqual(expected);
    expect(clusterStarts(text)).toEqual(expected);
  });

  test('a place of ours is never within a cluster of Unicode’s', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
        (text) => {
          const allowed = new Set(clusterStarts(text));
          expect(ours(text).filter((at) => !allowed.has(at))).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('the same for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const allowed = new Set(clusterStarts(text));
        expect(ours(text).filter((at) => !allowed.has(at))).toEqual([]);
      }),
    );
  });

  test('for Arabic, Latin, flags and controls, it is just there', () => {
    const plain = fc.constantFrom(
      'ا',
      'ب',
      'َ',
      'ّ',
      '\u0653',
      '1',
      ' ',
      '\r',
      '\n',
      '\u200f',
      '\u202e',
      '\u200c',
      'e',
      '\u0301',
      '🇱',
      '🇾',
      '👍',
      '🏽',
    );
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
        (text) => {
          expect(ours(text)).toEqual(clusterStarts(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('the nearest whole range', () => {
  test('takes in what the range would have cut off, on both sides', () => {
    const text = 'وَقَّعَ';
    expect(wholeRange(text, { start: 1, end: 3 })).toEqual({ start: 0, end: 5 });
    expect(wholeRange(text, { start: 2, end: 5 })).toEqual({ start: 2, end: 5 });
  });

  test('thousands of marks on one letter are one character', () => {
    const text = `ب${'\u064e'.repeat(50_000)} ت`;
    expect(wholeRange(text, { start: 20_000, end: 20_001 })).toEqual({ start: 0, end: 50_001 });
  });

  test('a run of flags longer than is looked back upon is taken for one character, not cut in the middle of a flag', () => {
    const flags = '🇱🇾'.repeat(100);
    expect(wholeRange(flags, { start: 4, end: 8 })).toEqual({ start: 4, end: 8 });
    expect(wholeRange(flags, { start: 200, end: 204 })).toEqual({ start: 124, end: 400 });
  });
});
