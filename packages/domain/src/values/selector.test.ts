import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSelector, longestQuote, Selector, wordCount } from './selector.ts';

const text = 'وَقَّعَ \u200fالوزير\u200e على «مذكّرة» 📜 التفاهم';
const at = (exact: string, start = text.indexOf(exact)) => ({ exact, start, end: start + exact.length });

describe('a quote held to the letter', () => {
  test.each(['وَقَّعَ', '\u200fالوزير\u200e', 'مذكّرة', '📜', '📜 التفاهم', text])('%j stands where it says', (exact) => {
    expect(checkSelector(Selector.parse(at(exact)), text)).toEqual({ result: 'exact' });
  });

  test.each([
    ['marks left out', at('وقع', 0), 'وَق'],
    ['a bidi control left out', at('الوزير', 8), '\u200fالوزي'],
    ['one unit away', at('على', 18), 'لى '],
    ['beyond the end', at('x', text.length), ''],
  ])('%s: a mismatch, with what stands there', (_, selector, found) => {
    expect(checkSelector(Selector.parse(selector), text)).toEqual({ result: 'mismatch', found });
  });

  test('any slice that cuts no character is exact', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (whole, from, length) => {
        const start = whole.length === 0 ? 0 : from % whole.length;
        const exact = whole.slice(start, start + 1 + (length % 50));
        const read = Selector.safeParse({ exact, start, end: start + exact.length });
        expect(read.success).toBe(exact !== '' && !/\p{Surrogate}/u.test(exact));
        if (read.success) expect(checkSelector(read.data, whole)).toEqual({ result: 'exact' });
      }),
    );
  });
});

test('a quote may be as many code points long as the longest quote, as in JSON Schema', () => {
  const doves = (count: number) => Selector.safeParse({ exact: '🕊'.repeat(count), start: 0, end: count * 2 }).success;
  expect([doves(longestQuote), doves(longestQuote + 1)]).toEqual([true, false]);
});

test.each([
  [{ exact: 'ab', start: 0, end: 3 }, 'end - start must be the length of the quote in UTF-16 code units'],
  [{ exact: '\ud83d', start: 0, end: 1 }, 'the quote must not cut a character (a surrogate pair) in half'],
  [{ exact: 'a', prefix: '\ude00', start: 1, end: 2 }, 'the text must not cut a character (a surrogate pair) in half'],
  [{ exact: 'a', suffix: '\ud83d', start: 0, end: 1 }, 'the text must not cut a character (a surrogate pair) in half'],
])('%o is refused', (selector, message) => {
  expect(Selector.safeParse(selector).error?.issues).toMatchObject([{ message }]);
});

test.each([
  ['', 0],
  ['وَقَّعَ الوزير', 2],
  ['وقّع\u00a0الوزير\nاليوم', 3],
  ['كلمة \u200f كلمة', 2],
  ['می\u200cخواهم', 1],
  ['  two   words ', 2],
  ['قال: « نعم »', 4],
])('%j has %i words', (words, count) => {
  expect(wordCount(words)).toBe(count);
});
