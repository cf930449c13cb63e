import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, folded as foldedAlone, originalOffsets } from './fold.ts';

const folded = (text: string) => fold(text).text;
/** The stretch of the original that a word of the folded text came from. */
const found = (original: string, word: string) => {
  const whole = fold(original);
  const start = whole.text.indexOf(word);
  const offsets = originalOffsets(original, whole, { start, end: start + word.length });
  return original.slice(offsets.start, offsets.end);
};

describe('fold', () => {
  test.each([
    ['vowels, shadda, dagger alif and Quranic marks', 'لِلسَّرَّاجِ هٰذَا ۖ', 'للسراج هذا '],
    ['tatweel', 'الســـودان', 'السودان'],
    ['bidi controls, zero-width characters, soft hyphen', 'ا\u200Fل\u200Bي\u2067من\u2069 co\u00ADast', 'اليمن coast'],
    ['alifs and hamza carriers', 'أإآٱا ؤ ئ', 'ااااا و ي'],
    ['a standalone hamza stays', 'صنعاء', 'صنعاء'],
    ['alif maqsura, ta marbuta', 'مصطفى مصراتة', 'مصطفي مصراته'],
    ['Persian letters and digits', 'کردی ۱۴۰۲', 'كردي 1402'],
    ['letters for foreign sounds', 'ڤيينا پاريس گرداب چاد', 'فيينا باريس كرداب جاد'],
    ['Eastern digits and separators', '٢٧٫٥٪ ٤٬٠٠٠', '27.5% 4,000'],
    ['presentation forms and ligatures', 'ﷲ ﻻ ﺑﯿﺮﻭﺕ', 'الله لا بيروت'],
    ['an honorific is no word', 'النبي ﷺ', 'النبي  '],
    ['half a character', 'a\uD835b', 'a\uFFFDb'],
    ['quotation marks', '«أ» “ب” „ج‟ ‘د’', '"ا" "ب" "ج" \'د\''],
    ['dashes and spaces', '2019–2020 — أ\u00A0ب\tج', '2019-2020 - ا ب ج'],
    ['Latin case and accents', 'Erdoğan ÇAVUŞOĞLU İstanbul Straße Ḥaḍramawt', 'erdogan cavusoglu istanbul strasse hadramawt'],
    ['ʿayn and hamza of transliterations', 'Saʿīd Sanaʾa', 'said sanaa'],
    ['Arabic punctuation', 'أ، ب؛ ج؟', 'ا, ب; ج?'],
  ])('%s', (_, original, expected) => expect(folded(original)).toBe(expected));

  test('maps each folded code unit to the character it came from', () => {
    expect(Array.from(fold('أَﷲ!').origins)).toEqual([0, 2, 2, 2, 2, 3, 4]);
  });

  test('an empty text has one origin: its end', () => expect(Array.from(fold('').origins)).toEqual([0]));
});

describe('originalOffsets', () => {
  test('takes in the marks on the last letter', () => expect(found('وَقَّعَ السُّودانُ.', 'السودان')).toBe('السُّودانُ'));
  test('leaves out an invisible character after the last letter', () => expect(found('\u2067اليمن\u2069 وعدن', 'اليمن')).toBe('اليمن'));
  test('takes a mark that stands after an invisible character', () => expect(found('عدن\u200F\u064C ', 'عدن')).toBe('عدن\u200F\u064C'));
  test('never cuts a ligature', () => expect(found('ﷲ', 'لل')).toBe('ﷲ'));
  test('never cuts a surrogate pair', () => expect(found('x𝐀y', 'a')).toBe('𝐀'));
});

describe('on any string', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))).map((units) => units.join('')),
    fc
      .array(fc.constantFrom('ل', 'ا', '\u064E', '\u0301', '\u200F', '\u2067', '\uD835', '\uDC00', 'ﷺ', ' ', '9', 'é'))
      .map((units) => units.join('')),
  );

  test('origins never go back, stay inside, and end at the end', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, origins } = fold(original);
        expect(origins.length).toBe(folded.length + 1);
        expect(origins.at(-1)).toBe(original.length);
        expect(origins.every((origin, at) => at === 0 || origin >= (origins[at - 1] ?? 0))).toBe(true);
      }),
    );
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(folded(folded(original))).toBe(folded(original));
      }),
    );
  });

  test('a part folds as it does in the whole, up to whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(folded(one + other)).toBe(folded(one) + folded(other));
      }),
    );
  });
});

test('a word folded alone is what it is in a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldedAlone(text)).toBe(fold(text).text);
    }),
  );
});
