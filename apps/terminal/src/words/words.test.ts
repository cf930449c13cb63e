import { fuzzyDate } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { counted } from './counts.ts';
import { dateInWords, intervalInWords } from './dates.ts';
import { chooseLanguage } from './language.ts';
import { quoted } from './voice.ts';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

test.each([
  ['2020-12-04', '4 December 2020', '4 ديسمبر 2020'],
  ['2020-06', 'June 2020', 'يونيو 2020'],
  ['2020', '2020', '2020'],
  ['[2020-06-01..2020-06-10]', 'early June 2020', 'مطلع يونيو 2020'],
  ['[2020-06..2020-08]', 'between June and August 2020', 'بين يونيو وأغسطس 2020'],
  ['2020-12-04/..', 'since 4 December 2020', 'منذ 4 ديسمبر 2020'],
])('%s in words, no sharper than it is', (edtf, en, ar) => {
  expect([dateInWords(fuzzyDate(edtf), 'en'), dateInWords(fuzzyDate(edtf), 'ar')].map(spaced)).toEqual([en, ar]);
});

test('an interval says only the ends it knows', () => {
  expect(spaced(intervalInWords({ from: fuzzyDate('2020-08') }, 'en'))).toBe('from August 2020');
  expect(intervalInWords({}, 'ar')).toBe('');
});

test.each([
  [0, '0 sources', 'لا مصدر'],
  [1, '1 source', 'مصدر واحد'],
  [2, '2 sources', 'مصدران'],
  [3, '3 sources', '3 مصادر'],
  [11, '11 sources', '11 مصدرًا'],
  [100, '100 sources', '100 مصدر'],
])('%i counted', (count, en, ar) => {
  expect([counted(count, 'source', 'en'), counted(count, 'source', 'ar')].map(spaced)).toEqual([en, ar]);
});

test('the language asked for, then LC_ALL, then LANG, then English', () => {
  expect(chooseLanguage('ar', { LANG: 'en_GB.UTF-8' })).toBe('ar');
  expect(chooseLanguage(undefined, { LC_ALL: 'ar_LY.UTF-8', LANG: 'en_GB.UTF-8' })).toBe('ar');
  expect(chooseLanguage(undefined, { LC_ALL: '', LANG: 'ar' })).toBe('ar');
  expect(chooseLanguage(undefined, { LANG: 'C.UTF-8' })).toBe('en');
});

test.each([
  ['وقّعت في روما', 'ar', '«وقّعت في روما»'],
  ['REUTERS/Hazem Ahmed', 'ar', '“REUTERS/Hazem Ahmed”'],
  ['وكالة ANSA', 'ar', '«وكالة ANSA»'],
  ['Signed in Rome', 'en', '“Signed in Rome”'],
])('%s of a source in %s has the marks of its script', (words, language, expected) => {
  expect(quoted(words, language).text).toBe(expected);
});

test('a date or a count is not parted by a line break', () => {
  expect(dateInWords(fuzzyDate('2020-12-04'), 'en')).toBe('4\u00a0December\u00a02020');
  expect(counted(2, 'publisher', 'en')).toBe('2\u00a0independent\u00a0publishers');
});
