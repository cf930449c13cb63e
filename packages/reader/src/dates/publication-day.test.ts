import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicationDayOf } from './publication-day.ts';

const report = 'وقع الوزيران اليوم في العاصمة مذكرة تفاهم للتعاون في حماية الحدود بين البلدين وتدريب حرسها.';
const story = 'The two ministers signed a memorandum on borders today in the capital, and will meet again next week.';

test.each([
  ['a dateline', `ADEN, 3 May 2022 (agency) - ${story}`, '2022-05-03'],
  ['a dateline with the month first', `Headline\n\nN'DJAMENA, Nov 29, 2024 - ${story}`, '2024-11-29'],
  ['an Arabic dateline', `عنوان\n\nعدن في 3 مايو 2022 (وكالة) – ${report}`, '2022-05-03'],
  ['a dateline with a weekday', `الخرطوم، الأحد 16 أيار/مايو 2021 - ${report}`, '2021-05-16'],
  ['a place and a day below the headline', `عنوان\n\nالقاهرة - 14 أغسطس 2024\n\n${report}`, '2024-08-14'],
  ['a place, a comma and a day below the headline', `Headline\nNew York, 3 May 2022\n\n${story}`, '2022-05-03'],
  ['a line of its own', `عنوان\n٣ أيار ٢٠٢٢\n${report}`, '2022-05-03'],
  ['a line that says what it is', `عنوان\nنُشر في: 23/5/2022 - 10:20 بتوقيت غرينتش\n${report}`, '2022-05-23'],
  ['an English one', `Headline\nLast updated: Tuesday, 3 May 2022 at 10:20 GMT\n${story}`, '2022-05-03'],
])('%s tells the day', (_, text, day) => {
  const found = publicationDayOf(text);
  expect(found?.day).toBe(day);
  expect(text.slice(found?.start, found?.end)).toMatch(/[0-9٠-٩]/u);
});

test.each([
  ['no day at all', story],
  ['a day within a sentence', `في 3 مايو 2022 وقع الوزيران مذكرة، ثم عادا إلى بلديهما بعد زيارة استمرت يومين كاملين.`],
  ['a day in a headline', `اتفاق الرياض، 5 نوفمبر 2019\n\n${report}`],
  ['a headline with a dash', `The accord of 3 May 2022 - what it says\n\n${story}`],
  ['a day without a year', `عدن في 3 مايو (وكالة) - ${report}`],
  ['figures that read either way', `Published: 3/5/2022\n${story}`],
  ['from one day to another', `The talks, 3 May 2022 - 5 May 2022, and what came of them for the two sides in the end`],
  ['a month', `Headline\nMay 2022\n${story}`],
  ['a day far down', `${`${story}\n`.repeat(8)}3 May 2022\n`],
])('%s tells none', (_, text) => {
  expect(publicationDayOf(text)).toBeUndefined();
});

test('any string is safe, and what is found stands there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
      const found = publicationDayOf(text);
      return found === undefined || text.slice(found.start, found.end) !== '';
    }),
  );
});

test('only the front of a text is read: ten million letters take no longer than a page', () => {
  expect(publicationDayOf('ا'.repeat(10_000_000))).toBeUndefined();
});
