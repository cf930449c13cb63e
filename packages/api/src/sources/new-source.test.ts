import { describe, expect, test } from 'vitest';
import { freeSlug, labelOf, languageOf } from './new-source.ts';

describe('the label of a text', () => {
  test.each([
    ['\n\n  A headline \nand more', 'A headline'],
    ['\uFEFF***\r\nSecond line', 'Second line'],
    ['one\u2028two', 'one'],
    ['***', '***'],
    [`${'word '.repeat(15)}ending words`, `${'word '.repeat(15).trim()}…`],
    [`${'word '.repeat(15)}end, and then more`, `${'word '.repeat(15)}end…`],
    ['a'.repeat(100), `${'a'.repeat(80)}…`],
    [`${'a'.repeat(79)}\u{1F30D}${'b'.repeat(20)}`, `${'a'.repeat(79)}…`],
  ])('of %j', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

test.each([
  ['نص عربي قصير جدًا with English', 'ar'],
  ['An English text عن', 'en'],
  ['Ελληνικά', 'und'],
  ['1 + 1', 'und'],
])('%s is in %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  ['نص عربي', 'ar-LY', 'ar-LY'],
  ['نص عربي', 'en', 'ar'],
  ['نص عربي', 'fa', 'fa'],
  ['Un texte en français', 'fr', 'fr'],
  ['An English text', 'ar', 'en'],
  ['An English text', 'not a language', 'en'],
  ['1 + 1', 'fr', 'und'],
])('%s, declared as %s, is in %s', (text, declared, language) => {
  expect(languageOf(text, declared)).toBe(language);
});

describe('a slug', () => {
  const holding =
    (...slugs: readonly string[]) =>
    async (slug: string) =>
      slugs.includes(slug);
  const sha256 = `abcdef01${'0'.repeat(56)}`;
  const file = (name: string, text = 'نص') => ({
    name,
    text,
    bytes: new Uint8Array(),
    document: { format: 'text' as const, metadata: {} },
  });

  test.each([
    ['Café Visit (2).txt', 'cafe-visit-2'],
    ['خبر.txt', 'source-abcdef01'],
    [`${'long-'.repeat(30)}name.txt`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
  ])('of %s', async (name, slug) => {
    expect(await freeSlug(holding(), { file: file(name), sha256 })).toBe(slug);
  });

  test('takes the text’s first words where the name has none', async () => {
    expect(await freeSlug(holding(), { file: file('خبر.txt', 'Minister visits Rome'), sha256 })).toBe('minister-visits-rome');
  });

  test('is marked where another source has it', async () => {
    expect(await freeSlug(holding('visit'), { file: file('visit.txt'), sha256 })).toBe('visit-abcdef01');
  });
});
