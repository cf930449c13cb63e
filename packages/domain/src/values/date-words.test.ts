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
  ['201X', 'the 2010s', 'العقد 2010–2019'],
  ['200X', 'the decade 2000–2009', 'العقد 2000–2009'],
  ['000X', 'the decade 1 BC–AD 9', 'العقد 1 ق.م–9 م'],
  ['-050X', 'the decade 510 BC–501 BC', 'العقد 510 ق.م–501 ق.م'],
  ['19XX', 'the 20th century', 'القرن العشرون'],
  ['20XX', 'the 21st century', 'القرن الحادي والعشرون'],
  ['11XX', 'the 12th century', 'القرن الثاني عشر'],
  ['01XX', 'the 2nd century', 'القرن الثاني'],
  ['00XX', 'the years 1 BC–AD 99', 'السنوات 1 ق.م–99 م'],
  ['-00XX', 'the 1st century BC', 'القرن الأول ق.م'],
  ['-05XX', 'the 6th century BC', 'القرن السادس ق.م'],
  ['[2020-06-01..2020-06-10]', 'early June 2020', 'مطلع يونيو 2020'],
  ['[2020-06-11..2020-06-20]', 'mid-June 2020', 'منتصف يونيو 2020'],
  ['[2020-07-21..2020-07-31]', 'late July 2020', 'أواخر يوليو 2020'],
  ['[2020-02-21..2020-02-29]', 'late February 2020', 'أواخر فبراير 2020'],
  ['[2020-07-21..2020-07-30]', 'between 21 and 30 July 2020', 'بين 21 و30 يوليو 2020'],
  ['[2020-06-01..2020-06-30]', 'June 2020', 'يونيو 2020'],
  ['[2020-06-28..2020-07-03]', 'between 28 June and 3 July 2020', 'بين 28 يونيو و3 يوليو 2020'],
  ['[2020-08-07..]', 'after 6 August 2020', 'بعد 6 أغسطس 2020'],
  ['[2020-08-01..]', 'after 31 July 2020', 'بعد 31 يوليو 2020'],
  ['[..2020-08-05]', 'before 6 August 2020', 'قبل 6 أغسطس 2020'],
  ['[..2020-12]', 'before January 2021', 'قبل يناير 2021'],
  ['[2020..]', 'after 2019', 'بعد 2019'],
  ['[2020-21..]', 'spring 2020 or later', 'ربيع 2020 أو بعده'],
  ['[2020-24..]', 'winter 2020 or later', 'شتاء 2020 أو بعده'],
  ['[..2020-21]', 'spring 2020 or earlier', 'ربيع 2020 أو قبله'],
  ['[..2020~]', '2020 (approximate) or earlier', '2020 (تقريبًا) أو قبله'],
  ['[2020?..]', '2020 (uncertain) or later', '2020 (غير مؤكد) أو بعده'],
  ['[201X..]', 'the 2010s or later', 'العقد 2010–2019 أو بعده'],
  ['[..19XX]', 'the 20th century or earlier', 'القرن العشرون أو قبله'],
  ['[201X..2020]', 'between the 2010s and 2020', 'بين العقد 2010–2019 و2020'],
  ['[2019?..2020~]', 'between 2019 (uncertain) and 2020 (approximate)', 'بين 2019 (غير مؤكد) و2020 (تقريبًا)'],
  ['[1984?,1986]', '1984 (uncertain) or 1986', '1984 (غير مؤكد) أو 1986'],
  ['[1984?]', 'perhaps 1984', 'ربما 1984'],
  ['[1667,1670..1672]', '1667, or between 1670 and 1672', '1667، أو بين 1670 و1672'],
  ['[1670..1672,1675]', 'between 1670 and 1672, or 1675', 'بين 1670 و1672، أو 1675'],
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
  ['201X/2020', 'the 2010s – 2020', 'من العقد 2010–2019 إلى 2020'],
  ['201X/..', 'since the 2010s', 'منذ العقد 2010–2019'],
  ['19XX/..', 'since the 20th century', 'منذ القرن العشرين'],
  ['1984?/2004%', '1984 (uncertain) – 2004 (approximate and uncertain)', 'من 1984 (غير مؤكد) إلى 2004 (تقريبًا، غير مؤكد)'],
  ['1984?/..', 'since 1984 (uncertain)', 'منذ 1984 (غير مؤكد)'],
  ['../2004~', 'until 2004 (approximate)', 'حتى 2004 (تقريبًا)'],
  ['201X~', 'the 2010s (approximate)', 'العقد 2010–2019 (تقريبًا)'],
  ['19XX?', 'the 20th century (uncertain)', 'القرن العشرون (غير مؤكد)'],
  ['-0500/0500', '501 BC–AD 500', 'من 501 ق.م إلى 500 م'],
  ['[-0001,0002]', '2 BC or AD 2', '2 ق.م أو 2 م'],
  ['-00XX/01XX', 'the 1st century BC – the 2nd century AD', 'من القرن الأول ق.م إلى القرن الثاني م'],
  ['0085-06-04', '4 June AD 85', '4 يونيو 85 م'],
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

const nouns: readonly (readonly [edtf: string, english: string, arabic: string])[] = [
  ['2020-12-04', '4 December 2020', '4 ديسمبر 2020'],
  ['[2020-06-01..2020-06-10]', 'early June 2020', 'مطلع يونيو 2020'],
  ['[2020-08-07..]', '7 August 2020 or later', '7 أغسطس 2020 أو بعده'],
  ['[..2020-08-05]', '5 August 2020 or earlier', '5 أغسطس 2020 أو قبله'],
  ['[2020..]', '2020 or later', '2020 أو بعده'],
  ['[2020-08-06..2020-12-04]', 'some time between 6 August and 4 December 2020', 'وقت ما بين 6 أغسطس و4 ديسمبر 2020'],
  ['[2020-07-21..2020-07-30]', 'some time between 21 and 30 July 2020', 'وقت ما بين 21 و30 يوليو 2020'],
  ['[2020-08-03,2020-08-10]', '3 or 10 August 2020', '3 أو 10 أغسطس 2020'],
  ['[1667,1670..1672]', '1667, or some time between 1670 and 1672', '1667، أو وقت ما بين 1670 و1672'],
  ['2020-11-21/2020-11-30', '21–30 November 2020', 'الفترة من 21 إلى 30 نوفمبر 2020'],
  ['2020-12-28/2021-01-03', '28 December 2020 – 3 January 2021', 'الفترة من 28 ديسمبر 2020 إلى 3 يناير 2021'],
  ['2020-12-04/2020-12-04', '4 December 2020', '4 ديسمبر 2020'],
  ['2020-12-04/..', 'the period since 4 December 2020', 'الفترة منذ 4 ديسمبر 2020'],
  ['../2020-12', 'the period until December 2020', 'الفترة حتى ديسمبر 2020'],
  ['2020-12/', 'the period from December 2020 to an unknown date', 'الفترة من ديسمبر 2020 إلى تاريخ غير معلوم'],
  ['/2020-12', 'the period from an unknown date to December 2020', 'الفترة من تاريخ غير معلوم إلى ديسمبر 2020'],
  ['2020-12-04?', '4 December 2020 (uncertain)', '4 ديسمبر 2020 (غير مؤكد)'],
  ['2020-12~', 'December 2020 (approximate)', 'ديسمبر 2020 (تقريبًا)'],
  ['2020%', '2020 (approximate and uncertain)', '2020 (تقريبًا، غير مؤكد)'],
  ['[2020~]', '2020 (approximate)', '2020 (تقريبًا)'],
  ['201X', 'the 2010s', 'العقد 2010–2019'],
  ['19XX', 'the 20th century', 'القرن العشرين'],
];

test.each(nouns)('as a noun, %s is “%s” and «%s»', (edtf, english, arabic) => {
  expect(dateInWords(fuzzyDate(edtf), { language: 'en', form: 'noun' })).toBe(english);
  expect(dateInWords(fuzzyDate(edtf), { language: 'ar', form: 'noun' })).toBe(arabic);
});

test('no noun begins with a preposition or an adverb of its own, and no words have two prepositions in a row', () => {
  const begins = /^(?:between|since|until|from|after|before|about|perhaps|بين|منذ|حتى|من|بعد|قبل|نحو|ربما) /;
  const twice =
    /(?:^| )(?:between|since|until|from|after|before|about|بين|منذ|حتى|من|إلى|بعد|قبل|نحو|و?بين) (?:between|since|until|from|after|before|about|perhaps|بين|منذ|حتى|من|إلى|بعد|قبل|نحو|ربما) /;
  fc.assert(
    fc.property(anyEdtf, fc.constantFrom('ar', 'en'), (edtf, language) => {
      const noun = dateInWords(fuzzyDate(edtf), { language, form: 'noun' });
      expect(noun).not.toMatch(begins);
      expect(`${noun} `).not.toMatch(twice);
      expect(`${dateInWords(fuzzyDate(edtf), { language })} `).not.toMatch(twice);
    }),
  );
});

test('every century has its ordinal in Arabic, in the nominative alone and in the genitive after a preposition', () => {
  const century = (edtf: string, form: 'sentence' | 'noun') => dateInWords(fuzzyDate(edtf), { language: 'ar', form });
  expect(['00', '09', '10', '18', '20', '29', '34', '98', '99'].map((digits) => century(`${digits}XX`, 'sentence'))).toEqual([
    'السنوات 1 ق.م–99 م',
    'القرن العاشر',
    'القرن الحادي عشر',
    'القرن التاسع عشر',
    'القرن الحادي والعشرون',
    'القرن الثلاثون',
    'القرن الخامس والثلاثون',
    'القرن التاسع والتسعون',
    'القرن المئة',
  ]);
  expect(['29', '34'].map((digits) => century(`${digits}XX`, 'noun'))).toEqual(['القرن الثلاثين', 'القرن الخامس والثلاثين']);
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
