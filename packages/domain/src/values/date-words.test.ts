import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdtf } from '../testing/records.ts';
import { type DateWordsOptions, dateInWords } from './date-words.ts';
import { fuzzyDate, precisionOf } from './fuzzy-date.ts';

test.each([
  ['2020-12-04', '4 December 2020', '4 ديسمبر 2020'],
  ['2020-12', 'December 2020', 'ديسمبر 2020'],
  ['2020', '2020', '2020'],
  ['2020-XX', '2020', '2020'],
  ['2020-06-XX', 'June 2020', 'يونيو 2020'],
  ['201X', 'between 2010 and 2019', 'بين 2010 و2019'],
  ['[2020-06-01..2020-06-10]', 'early June 2020', 'مطلع يونيو 2020'],
  ['[2020-06-11..2020-06-20]', 'mid-June 2020', 'منتصف يونيو 2020'],
  ['[2020-07-21..2020-07-31]', 'end of July 2020', 'نهاية يوليو 2020'],
  ['[2020-02-21..2020-02-29]', 'end of February 2020', 'نهاية فبراير 2020'],
  ['[2020-07-21..2020-07-30]', 'between 21 and 30 July 2020', 'بين 21 و30 يوليو 2020'],
  ['[2020-06-01..2020-06-30]', 'June 2020', 'يونيو 2020'],
  ['[2020-06-28..2020-07-03]', 'between 28 June and 3 July 2020', 'بين 28 يونيو و3 يوليو 2020'],
  ['[2020-08-07..]', 'after 6 August 2020', 'بعد 6 أغسطس 2020'],
  ['[2020-08-01..]', 'after 31 July 2020', 'بعد 31 يوليو 2020'],
  ['[..2020-08-05]', 'before 6 August 2020', 'قبل 6 أغسطس 2020'],
  ['[..2020-12]', 'before January 2021', 'قبل يناير 2021'],
  ['[2020..]', 'after 2019', 'بعد 2019'],
  ['[1984,1986]', '1984 or 1986', '1984 أو 1986'],
  ['[1984,1986,1988]', '1984, 1986 or 1988', '1984 أو 1986 أو 1988'],
  ['[2020-08-03,2020-08-10,2020-08-17,2020-08-24]', '3, 10, 17 or 24 August 2020', '3 أو 10 أو 17 أو 24 أغسطس 2020'],
  ['[2020-07-31,2020-08-01]', '31 July 2020 or 1 August 2020', '31 يوليو 2020 أو 1 أغسطس 2020'],
  ['[2020-06,2020-08]', 'June or August 2020', 'يونيو أو أغسطس 2020'],
  ['[2019-06,2020-06]', 'June 2019 or June 2020', 'يونيو 2019 أو يونيو 2020'],
  ['[2020-08-03,2020-08]', '3 August 2020 or August 2020', '3 أغسطس 2020 أو أغسطس 2020'],
  ['2020-11-21/2020-11-30', '21–30 November 2020', 'من 21 إلى 30 نوفمبر 2020'],
  ['2020-11-21/2020-12-03', '21 November – 3 December 2020', 'من 21 نوفمبر إلى 3 ديسمبر 2020'],
  ['2020-12-28/2021-01-03', '28 December 2020 – 3 January 2021', 'من 28 ديسمبر 2020 إلى 3 يناير 2021'],
  ['2020-11/2020-12', 'November–December 2020', 'من نوفمبر إلى ديسمبر 2020'],
  ['2019/2020', '2019–2020', 'من 2019 إلى 2020'],
  ['2020-12-04/2020-12-04', '4 December 2020', '4 ديسمبر 2020'],
  ['2020-12-04/2021', '4 December 2020 – 2021', 'من 4 ديسمبر 2020 إلى 2021'],
  ['2020-12-04/..', 'since 4 December 2020', 'منذ 4 ديسمبر 2020'],
  ['../2020-12', 'until December 2020', 'حتى ديسمبر 2020'],
  ['2020-12/', 'from December 2020 to an unknown date', 'من ديسمبر 2020 إلى تاريخ غير معلوم'],
  ['/2020-12', 'from an unknown date to December 2020', 'من تاريخ غير معلوم إلى ديسمبر 2020'],
  ['2020-12-04?', 'perhaps 4 December 2020', 'ربما 4 ديسمبر 2020'],
  ['2020-12~', 'about December 2020', 'نحو ديسمبر 2020'],
  ['2020%', 'perhaps about 2020', 'ربما نحو 2020'],
  ['2001-21', 'spring 2001', 'ربيع 2001'],
  ['2001-24', 'winter 2001', 'شتاء 2001'],
  ['-0500', '501 BC', '501 ق.م'],
  ['Y17000', '17000', '17000'],
])('%s is “%s” and «%s»', (edtf, english, arabic) => {
  expect(dateInWords(fuzzyDate(edtf), { language: 'en' })).toBe(english);
  expect(dateInWords(fuzzyDate(edtf), { language: 'ar' })).toBe(arabic);
});

test.each<[DateWordsOptions, string]>([
  [{ language: 'ar', months: 'levant' }, '4 آب 2020'],
  [{ language: 'ar', months: 'maghreb' }, '4 أوت 2020'],
  [{ language: 'ar', months: 'morocco' }, '4 غشت 2020'],
  [{ language: 'ar', months: 'gregorian-egypt', digits: 'arab' }, '٤ أغسطس ٢٠٢٠'],
  [{ language: 'en', months: 'levant' }, '4 August 2020'],
])('months and digits as %o ask: %s', (options, words) => {
  expect(dateInWords(fuzzyDate('2020-08-04'), options)).toBe(words);
});

test('any date has words, and only a date known to the day is said as a bare day', () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      const words = dateInWords(fuzzyDate(edtf), { language: 'en' });
      expect(words).toMatch(/\d/);
      if (/^\d{1,2} \w+ \d{4}$/.test(words)) expect(precisionOf(fuzzyDate(edtf))).toBe('day');
    }),
  );
});
