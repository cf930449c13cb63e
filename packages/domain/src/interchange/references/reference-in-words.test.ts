import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Citation } from '../../index.ts';
import { anyRecordOf } from '../../testing/arbitrary-records.ts';
import { idOf } from '../../testing/records.ts';
import { contextOf, printed } from '../../testing/references.ts';
import { referenceInWords } from './reference-in-words.ts';

/** Without the isolates, to be read. */
const bare = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');

const citation = Citation.parse({ source: idOf('source', 1), selector: { exact: 'نص الاتفاق', start: 12, end: 22 } });

describe('a reference to copy', () => {
  test('in English', () => {
    expect(bare(referenceInWords(printed(), contextOf('en')))).toBe(
      'Ministry of Defence, “اتفاقية {تعاون} & 100%”, الجزيرة, between 4 and 31 December 2020 (date inferred), ' +
        'https://example.org/a?x=1&y=%20_z, archived at https://archive.example.org/1/a, accessed 2 January 2021.',
    );
  });

  test('in Arabic', () => {
    expect(bare(referenceInWords(printed(), contextOf('ar')))).toBe(
      'Ministry of Defence، «اتفاقية {تعاون} & 100%»، الجزيرة، بين 4 و31 ديسمبر 2020 (تاريخ مستنتج)، ' +
        'https://example.org/a?x=1&y=%20_z، نسخة محفوظة: https://archive.example.org/1/a، اطُّلع عليه في 2 يناير 2021.',
    );
  });

  test('to a passage, with its words and its position', () => {
    const source = printed({}, ['author', 'published', 'retrieved', 'url', 'archivedUrl', 'publisher']);
    expect(bare(referenceInWords(source, contextOf('en'), citation))).toBe('“اتفاقية {تعاون} & 100%”, characters 12–22, “نص الاتفاق”.');
  });

  test('to a source without a title: our description in square brackets, as in the other formats, and no quotation marks', () => {
    const source = printed({ label: { en: 'A report', ar: 'خبر' } }, ['title', 'author', 'published', 'retrieved', 'url', 'archivedUrl']);
    expect(bare(referenceInWords(source, contextOf('ar')))).toBe('[خبر]، الجزيرة.');
  });
});

test('what a source prints stands in isolates, and none of its own controls gets out of them', () => {
  const title = { value: '\u202eعنوان\u2069\n(a)', language: 'ar' };
  const source = printed({ title }, ['author', 'published', 'retrieved', 'url', 'archivedUrl', 'publisher']);
  expect(referenceInWords(source, contextOf('en'))).toBe('“\u2068عنوان (a)\u2069”.');
});

test('any reference is one line whose isolates are closed', () => {
  fc.assert(
    fc.property(anyRecordOf('source'), fc.constantFrom('ar' as const, 'en' as const), (source, language) => {
      const words = referenceInWords(source, contextOf(language));
      expect(words).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066\u2067]/u);
      expect(words.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/[\u2068\u2069]/);
    }),
  );
});
