import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptAround } from './excerpt.ts';
import { passagesOf } from './passages.ts';

test('paragraphs keep their place', () => {
  expect(passagesOf('\ufeffأول\r\n\r\n  ثان \u2029ثالث')).toEqual([
    { start: 1, text: 'أول' },
    { start: 10, text: 'ثان' },
    { start: 15, text: 'ثالث' },
  ]);
});

test('every passage is the stretch of the text that it says, and nothing but white space is left out', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\r', 'ب', '𐤀', '\ufeff', 'word '.repeat(400), 'x'.repeat(1700)),
    maxLength: 40,
  });
  fc.assert(
    fc.property(texts, (text) => {
      const passages = passagesOf(text);
      for (const { start, text: passage } of passages) expect(text.slice(start, start + passage.length)).toBe(passage);
      expect(
        passages
          .map((passage) => passage.text)
          .join('')
          .replace(/\s/gu, ''),
      ).toBe(text.replace(/\s/gu, ''));
      for (const { text: passage } of passages) expect(passage.isWellFormed() && passage.length <= 1_500).toBe(true);
    }),
  );
});

test('an excerpt has the words asked for around the first match, and the matches within it', () => {
  const text = 'one two three four five six seven eight nine ten';
  expect(excerptAround(text, [{ start: 24, end: 27 }], 3)).toEqual({ text: 'five six seven', offset: 19, ranges: [{ start: 5, end: 8 }] });
  expect(excerptAround(text, [{ start: 45, end: 48 }], 3)).toEqual({
    text: 'eight nine ten',
    offset: 34,
    ranges: [{ start: 11, end: 14 }],
  });
  expect(excerptAround('few words', [{ start: 0, end: 3 }], 3)).toEqual({ text: 'few words', offset: 0, ranges: [{ start: 0, end: 3 }] });
});
