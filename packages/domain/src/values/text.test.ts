import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Language, LocalizedText, pickText } from './text.ts';

test.each([
  [{ ar: 'نص', en: 'text' }, 'ar', 'نص', 'ar'],
  [{ ar: 'نص', en: 'text' }, 'ar-LY', 'نص', 'ar'],
  [{ 'ar-LY': 'نص', en: 'text' }, 'ar', 'نص', 'ar-LY'],
  [{ ar: 'نص', en: 'text' }, 'tr', 'text', 'en'],
  [{ ar: 'نص', tr: 'metin' }, 'en', 'نص', 'ar'],
  [{ tr: 'metin', it: 'testo' }, 'en', 'metin', 'tr'],
  [{ arn: 'x', en: 'text' }, 'ar', 'text', 'en'],
  [{ en: 'text' }, 'constructor', 'text', 'en'],
  [{}, 'ar', '', 'ar'],
])('of %o, asked for %s: %s (%s)', (texts, wanted, text, language) => {
  expect(pickText(texts, wanted)).toEqual({ text, language });
});

test('a text that is picked is one that is held, under its language', () => {
  const anyTexts = fc.dictionary(fc.constantFrom('ar', 'en', 'tr', 'ar-LY', 'zh-Hans'), fc.string({ minLength: 1 }), {
    minKeys: 1,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(anyTexts, fc.constantFrom('ar', 'en', 'fr', '__proto__', ''), (texts, wanted) => {
      const { text, language } = pickText(LocalizedText.parse(texts), wanted);
      expect(text).toBe(texts[language]);
    }),
  );
});

test.each([
  ['ar', true],
  ['ar-LY', true],
  ['zh-Hans-CN', true],
  ['es-419', true],
  ['ckb', true],
  ['AR', false],
  ['ar_LY', false],
  ['a', false],
  ['', false],
])('language tag %j: %s', (tag, valid) => {
  expect(Language.safeParse(tag).success).toBe(valid);
});

test('a localized text has at least one text, and none is empty', () => {
  expect(LocalizedText.safeParse({}).error?.issues).toMatchObject([{ message: 'expected text in at least one language' }]);
  expect(LocalizedText.safeParse({ ar: '' }).success).toBe(false);
  expect(LocalizedText.safeParse({ arabic: 'نص' }).success).toBe(false);
});
