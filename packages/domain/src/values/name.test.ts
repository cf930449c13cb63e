import { expect, test } from 'vitest';
import { captionOf, Name } from './name.ts';

const name = (value: string, language: string, kind: string): Name => Name.parse({ value, language, kind });

test('one caption a language: the official name, else the next best kind', () => {
  const names = [
    name('ليبيا القديمة', 'ar', 'former'),
    name('ليبيا', 'ar', 'alias'),
    name('دولة ليبيا', 'ar', 'official'),
    name('our gloss', 'en', 'gloss'),
    name('Lībiyā', 'en', 'transliteration'),
    name('Libia', 'it', 'alias'),
  ];
  expect(captionOf(names)).toEqual({ ar: 'دولة ليبيا', en: 'Lībiyā', it: 'Libia' });
  expect(captionOf(names.toReversed())).toEqual({ ar: 'دولة ليبيا', en: 'Lībiyā', it: 'Libia' });
});

test('of two names of one kind the first stays', () => {
  expect(captionOf([name('أولى', 'ar', 'alias'), name('ثانية', 'ar', 'alias')])).toEqual({ ar: 'أولى' });
});

test('no names, no caption', () => {
  expect(captionOf([])).toEqual({});
});
