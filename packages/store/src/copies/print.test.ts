import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arabic, beginningOf, english, retyped } from '../testing/wires.ts';
import { bandsOf, sharedPart, shinglesOf } from './print.ts';

const shared = (one: string, other: string) => sharedPart(shinglesOf(one), shinglesOf(other));
const meet = (one: string, other: string) => {
  const bands = new Set(bandsOf(shinglesOf(one)));
  return bandsOf(shinglesOf(other)).some((band) => bands.has(band));
};

test.each([
  ['with another headline', arabic.wire, `اتفاق عسكري جديد بين الجارين\n${arabic.wire}`, 1],
  ['retyped with a byline', arabic.wire, retyped(arabic.wire), 0.95],
  ['shortened to half', arabic.wire, beginningOf(arabic.wire, 5), 0.95],
  ['in English, with another headline', english.wire, `Neighbours agree on training\n${english.wire}`, 1],
  ['in English, shortened to half', english.wire, beginningOf(english.wire, 4), 0.95],
])('a story %s shares nearly all, and is found', (_, one, other, least) => {
  expect(shared(one, other)).toBeGreaterThanOrEqual(least);
  expect(meet(one, other)).toBe(true);
});

test.each([
  ['in Arabic', arabic.wire, arabic.otherAgency],
  ['in English', english.wire, english.otherAgency],
])('what two agencies write of one event shares next to nothing %s', (_, one, other) => {
  expect(shared(one, other)).toBeLessThan(0.05);
});

test('a report that quotes three sentences of another is no copy of it', () => {
  const quoting = `${english.otherAgency} ${beginningOf(english.wire, 3)}`;
  expect(shared(english.wire, quoting)).toBeLessThan(0.8);
});

test('of a text of a few words nothing is said', () => {
  expect(shinglesOf('وقّع الطرفان المذكرة في روما').size).toBe(0);
  expect(bandsOf(shinglesOf('A caption of one line'))).toEqual([]);
  expect(shared('', '')).toBe(0);
});

test('marks, hamza, letter case and punctuation make no difference', () => {
  expect(shinglesOf(english.wire.toUpperCase().replaceAll('.', ' ;'))).toEqual(shinglesOf(english.wire));
  expect(bandsOf(shinglesOf(arabic.wire.replaceAll('ا', 'اَ')))).toEqual(bandsOf(shinglesOf(arabic.wire)));
});

test('texts meet as often as their likeness says', () => {
  const words = fc.array(
    fc.integer({ min: 0, max: 999_999 }).map((number) => `w${number.toString(36).replaceAll(/\d/g, 'q')}`),
    {
      minLength: 120,
      maxLength: 120,
    },
  );
  const pairs = fc.sample(fc.tuple(words, words), { numRuns: 200, seed: 1 });
  const half = pairs.filter(([one, other]) => meet(one.join(' '), [...one.slice(0, 60), ...other.slice(60)].join(' ')));
  const none = pairs.filter(([one, other]) => meet(one.join(' '), other.join(' ')));
  // Half of each is a third of both together: 1 - (1 - 1/27)^42.
  expect(half.length / pairs.length).toBeGreaterThan(0.7);
  expect(half.length / pairs.length).toBeLessThan(0.9);
  expect(none.length / pairs.length).toBeLessThan(0.05);
});

test('a shared part is between none and all, the same both ways, and all of a text is in itself', () => {
  const text = fc
    .array(fc.constantFrom('ا', 'ب', 'ت', 'one', 'two', 'three'), { minLength: 20, maxLength: 60 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(shared(one, other)).toBe(shared(other, one));
      expect(shared(one, other)).toBeGreaterThanOrEqual(0);
      expect(shared(one, other)).toBeLessThanOrEqual(1);
      expect(shared(one, one)).toBe(1);
    }),
  );
});
