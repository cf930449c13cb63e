import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MithaqError } from '../errors.ts';
import { checkSelector, isWellFormed, Selector } from '../values/selector.ts';
import { isBoundary, wholeRange } from './boundaries.ts';
import { placesOf } from './matching.ts';
import { selectorFor } from './selector-for.ts';

const refusal = (make: () => unknown): MithaqError => {
  try {
    make();
  } catch (error) {
    if (error instanceof MithaqError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('the selector of a passage', () => {
  test.each([
    ['a quote that stands once needs no context', 'وقع الوزير مذكرة', 'الوزير', 0, {}],
    ['the shortest text after it', 'وقع الوزير، ثم زار الوزير أنقرة', 'الوزير', 0, { suffix: '،' }],
    ['the shortest text before it', 'x وزير y وزير', 'وزير', 1, { prefix: 'y ' }],
    ['on both sides where neither alone tells', 'aXb cXb aXd', 'X', 0, { prefix: 'a', suffix: 'b' }],
    ['a mark comes with its letter', 'بَX بِX بُX', 'X', 1, { prefix: 'بِ' }],
    ['a pair comes whole', '📜X 📝X', 'X', 1, { prefix: '📝' }],
  ])('%s', (_, text, exact, nth, context) => {
    const start = placesOf(exact, text)[nth] ?? -1;
    expect(selectorFor(text, start, start + exact.length)).toEqual({ exact, ...context, start, end: start + exact.length });
  });

  test('of many lines alike, the context is as long as a selector keeps', () => {
    const text = 'نعم\n'.repeat(500);
    const { prefix = '', suffix = '' } = selectorFor(text, 1000, 1003);
    expect([prefix.length, suffix.length]).toEqual([200, 200]);
  });
});

describe('a range that cuts a character is refused, with the nearest that does not', () => {
  test.each([
    ['between a letter and its mark', 'وَقَّعَ', 0, 3, '0', '5'],
    ['between the halves of a pair', 'a📜b', 0, 2, '0', '3'],
    ['within joined emoji', 'x👩‍👩‍👧y', 3, 9, '1', '9'],
    ['within a flag', '🇱🇾🇹🇷', 2, 4, '0', '4'],
  ])('%s', (_, text, start, end, wholeStart, wholeEnd) => {
    const error = refusal(() => selectorFor(text, start, end));
    expect([error.code, error.details]).toEqual(['cut-character', { start: String(start), end: String(end), wholeStart, wholeEnd }]);
  });
});

test.each([
  ['empty', 'abc', 1, 1, ['end']],
  ['backwards', 'abc', 2, 1, ['end']],
  ['before the text', 'abc', -1, 1, ['start']],
  ['beyond the text', 'abc', 1, 4, ['end']],
  ['no whole number', 'abc', 0.5, 1, ['start']],
  ['not a number', 'abc', 0, Number.NaN, ['end']],
  ['longer than a quote', 'a'.repeat(2001), 0, 2001, ['end']],
  ['half of a pair', 'a\ud83db', 0, 3, []],
])('a range that is %s is refused', (_, text, start, end, path) => {
  const error = refusal(() => selectorFor(text, start, end));
  expect([error.code, error.path]).toEqual(['invalid-input', path]);
});

const anyRepetitive = fc
  .array(fc.constantFrom('ا', 'بَ', 'ab', '📜', '\u202e', '\ud83d', ' '), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join(''));

test('a selector stands where it says, cuts nothing, tells its passage from every other, and none shorter does', () => {
  fc.assert(
    fc.property(anyRepetitive, fc.nat(), fc.nat(8), (text, from, length) => {
      const start = from % text.length;
      const range = wholeRange(text, { start, end: Math.min(text.length, start + 1 + length) });
      fc.pre(isWellFormed(text.slice(range.start, range.end)));
      const selector = selectorFor(text, range.start, range.end);
      expect(Selector.parse(selector)).toEqual(selector);
      expect(checkSelector(selector, text)).toEqual({ result: 'exact' });
      const { prefix = '', suffix = '', exact } = selector;
      expect([range.start - prefix.length, range.end + suffix.length].every((at) => isBoundary(text, at))).toBe(true);
      const stands = (before: number, after: number) => placesOf(text.slice(range.start - before, range.end + after), text).length;
      const whole = (before: number, after: number) =>
        isBoundary(text, range.start - before) &&
        isBoundary(text, range.end + after) &&
        isWellFormed(text.slice(range.start - before, range.end + after));
      const kept = prefix.length + suffix.length;
      const unique = stands(prefix.length, suffix.length) === 1;
      for (let before = 0; before <= range.start; before += 1)
        for (let after = 0; after <= text.length - range.end; after += 1)
          if (whole(before, after) && (!unique || before + after < kept))
            expect(stands(before, after), `${exact} ${before} ${after}`).toBeGreaterThan(1);
    }),
    { numRuns: 500 },
  );
});

describe('in time linear in the text', () => {
  test.each([
    ['one letter over and over', 'ا'.repeat(200_000), 100_000, 100_500],
    ['a line over and over', 'وقّع الوزير مذكرة\n'.repeat(100_000), 900_000, 900_018],
    ['marks without end', `${'بَ'.repeat(100_000)}${'\u064e'.repeat(100_000)}ب`, 1000, 1004],
    ['flags without end', '🇱🇾'.repeat(100_000), 0, 4],
    ['halves without end', `${'\ud83d'.repeat(200_000)}ab`, 200_000, 200_001],
  ])('%s', (_, text, start, end) => {
    const begun = process.threadCpuUsage();
    const range = wholeRange(text, { start, end });
    expect(checkSelector(selectorFor(text, range.start, range.end), text)).toEqual({ result: 'exact' });
    // Microseconds that this thread worked, whatever else the machine does: what takes the square of a text's length takes minutes.
    const { user, system } = process.threadCpuUsage(begun);
    expect(user + system).toBeLessThan(4_000_000);
  });
});
