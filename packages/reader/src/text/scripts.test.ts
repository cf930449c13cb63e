import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isArabic, isLatin, isNumber } from './scripts.ts';

test('the first character tells, as Unicode has it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3 }), (word) => {
      expect([isArabic(word), isLatin(word), isNumber(word)]).toEqual([
        /^\p{Script=Arabic}/u.test(word),
        /^\p{Script=Latin}/u.test(word),
        /^\p{N}/u.test(word),
      ]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['وفد', [true, false, false]],
  ['accord', [false, true, false]],
  ['2020', [false, false, true]],
  ['', [false, false, false]],
])('%s', (word, expected) => expect([isArabic(word), isLatin(word), isNumber(word)]).toEqual(expected));
