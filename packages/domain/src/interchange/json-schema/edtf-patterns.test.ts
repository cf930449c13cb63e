import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdtf } from '../../testing/records.ts';
import { readEdtf } from '../../values/edtf.ts';
import { Edtf } from '../../values/fuzzy-date.ts';
import { edtfPatterns } from './edtf-patterns.ts';

const patterns = Object.values(edtfPatterns).map((pattern) => new RegExp(pattern, 'u'));
const matches = (text: string): boolean => patterns.some((pattern) => pattern.test(text));

/** What the patterns cannot tell: two dates of which the first lies after the second. */
const isReversed = (text: string): boolean =>
  Edtf.safeParse(text).error?.issues[0]?.message.startsWith('the first date lies after') === true;

const characters = fc.constantFrom(...'0123456789X-/.[],?~% Y', '..', '02-29', '2020-', '19', '-XX');

test('any expression that is taken matches', () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      expect(matches(edtf), edtf).toBe(true);
    }),
  );
});

test('what matches is taken, and what is taken matches, but for dates in the wrong order', () => {
  const anyLikely = fc.oneof(
    fc.array(characters, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.tuple(anyEdtf, fc.nat(), characters).map(([edtf, at, character]) => {
      const place = at % (edtf.length + 1);
      return edtf.slice(0, place) + character + edtf.slice(place + (at % 2));
    }),
  );
  fc.assert(
    fc.property(anyLikely, (text) => {
      expect(matches(text), text).toBe(Edtf.safeParse(text).success || isReversed(text));
    }),
    { numRuns: 5000 },
  );
});

test('every day of the calendar matches, and no other day', () => {
  for (const year of ['-0004', '-0001', '0000', '0004', '0100', '0400', '1900', '2000', '2019', '2020', '-0100', '-0400'])
    for (let month = 0; month <= 13; month += 1)
      for (let day = 0; day <= 32; day += 1) {
        const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
        expect(matches(text), text).toBe(isRead(text));
      }
});

test.each([
  '-0000',
  '-0000-01',
  '-0000-02-29',
  '2020-21-XX',
  '2020-XX-01',
  '201X-01',
  '[]',
  '[..]',
  '/',
  '../..',
  '[2020..,2021]',
  '2020\n',
])('%j matches in neither form', (text) => {
  expect([matches(text), isRead(text)]).toEqual([false, false]);
});

function isRead(text: string): boolean {
  try {
    readEdtf(text);
    return true;
  } catch {
    return false;
  }
}
