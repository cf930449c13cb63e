import { expect, test } from 'vitest';
import { MithaqError } from '../errors.ts';
import { idOf, sourceOf } from '../testing/records.ts';
import { cite } from './cite.ts';

const text = 'وقّع الوزير 🕊 في روما. The minister signed in Rome; the other minister did not.';
const source = sourceOf(1);

/** Why citing fails, in English and in Arabic, without the isolates around what is repeated. */
function refusalOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof MithaqError) return ['en', 'ar'].map((language) => error.messageIn(language).replaceAll(/[\u2068\u2069]/g, ''));
    throw error;
  }
  return expect.fail('it was cited');
}

test('words that stand once are cited by themselves', () => {
  expect(cite({ source, text }, 'signed in Rome')).toEqual({
    source: source.id,
    selector: { exact: 'signed in Rome', start: 37, end: 51 },
  });
});

test('the speaker is kept', () => {
  expect(cite({ source, text, attributedTo: idOf('actor', 1) }, 'في روما').attributedTo).toBe(idOf('actor', 1));
});

const missing = (quote: string) => [
  `Invalid value at “quote”: the words “${quote}” do not stand in the text`,
  `قيمة غير صالحة في «quote»: لا ترد في النص كلمات «${quote}»`,
];

test.each([
  ['الوزيرة', missing('الوزيرة')],
  ['وقع', missing('وقع')],
  [
    'minister',
    [
      'Invalid value at “quote”: the words “minister” stand in the text 2 times; give more of them, or their place to selectorFor',
      'قيمة غير صالحة في «quote»: كلمات «minister» ترد في النص أكثر من مرة (2)؛ أعطِ كلمات أكثر، أو أعطِ موضعها للدالة selectorFor',
    ],
  ],
  ['', ['Invalid value at “quote”: the words are missing: the quote is empty', 'قيمة غير صالحة في «quote»: لا كلمات: الاقتباس فارغ']],
])('%j is refused: it says why, and what to do', (quote, told) => {
  expect(refusalOf(() => cite({ source, text }, quote))).toEqual(told);
});

test('words that overlap are counted each, and a long quote is not repeated whole', () => {
  const [overlapping] = refusalOf(() => cite({ source, text: 'aaaa' }, 'aa'));
  expect(overlapping).toMatch(/ stand in the text 3 times;/);
  expect(refusalOf(() => cite({ source, text }, 'a'.repeat(5000))).map((words) => words.length < 200)).toEqual([true, true]);
});
