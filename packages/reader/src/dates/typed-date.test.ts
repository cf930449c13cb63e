import { Day, dateInWords, fuzzyDate, interfaceLanguages } from '@mithaq/domain';
import { describe, expect, it, test } from 'vitest';
import { readTypedDate } from './typed-date.ts';

const against = Day.parse('2020-08-05');

function edtfOf(typed: string, day?: Day): string {
  const read = readTypedDate(typed, day);
  return read.reading === 'date' ? read.date.edtf : read.reading;
}

describe('a date that is typed by itself', () => {
  it.each([
    ['early June 2020', '[2020-06-01..2020-06-10]'],
    ['مطلع يونيو 2020', '[2020-06-01..2020-06-10]'],
    ['June 2020', '2020-06'],
    ['2020', '2020'],
    ['٢٠٢٠', '2020'],
    ['في عام 2020', '2020'],
    ['4 December 2020', '2020-12-04'],
    ['on 4 December 2020', '2020-12-04'],
    ['٤ ديسمبر ٢٠٢٠', '2020-12-04'],
    ['2020-06-1X', 'partly'],
    ['2020-06~', '2020-06~'],
    ['[2020-06-01..2020-06-10]', '[2020-06-01..2020-06-10]'],
    ['3/4/2020', '[2020-03-04,2020-04-03]'],
    ['about 2019', '2019~'],
    ['نحو 2019', '2019~'],
    ['perhaps June 2020', '2020-06?'],
    ['before June 2020', '[..2020-05-31]'],
    ['بعد 6 أغسطس 2020', '[2020-08-07..]'],
    ['between 1 and 10 June 2020', '[2020-06-01..2020-06-10]'],
    ['between June 2019 and May 2020', '[2019-06..2020-05]'],
    ['from June 2019 to May 2020', '2019-06/2020-05'],
    ['3 or 5 May 2019', 'partly'],
    ['since 2019', '2019/..'],
  ])('%s is %s', (typed, edtf) => expect(edtfOf(typed)).toBe(edtf));

  it('is not read where it needs a day that was not given, and is counted from the day that was', () => {
    expect(readTypedDate('مطلع يونيو الماضي')).toEqual({ reading: 'relative' });
    expect(readTypedDate('مطلع يونيو الماضي', against)).toEqual({
      reading: 'date',
      date: { edtf: '[2020-06-01..2020-06-10]', resolvedAgainst: '2020-08-05' },
    });
    expect(edtfOf('yesterday', against)).toBe('2020-08-04');
  });

  it('is never read in part: words beside it may change it', () => {
    expect(readTypedDate('not before June 2020')).toEqual({ reading: 'partly', read: 'June 2020' });
    expect(readTypedDate('30 February 2020')).toEqual({ reading: 'none' });
  });

  it.each(['', '   ', 'Tuesdayish', '\u202e2020', '\ud800', '<script>alert(1)</script>', 'يوم'.repeat(1000)])('%j is no date', (typed) =>
    expect(edtfOf(typed)).toBe('none'),
  );
});

const expressions = [
  ...['2020', '2020-06', '2020-12-04', '199X', '2020~', '2020-06?', '2020-06-03~', '2020%', '[2020-06-01..2020-06-10]'],
  ...['[2020-07-21..2020-07-31]', '[2020-08-07..]', '[..2020-08-05]', '[2020-08-06..2020-08-09]', '2020-06-10/2020-06-15', '2019/2020'],
  ...['2019-06/2020-05', '2020-06/..', '../2020-06', '[2019-06..2020-05]'],
];

test.each(expressions)('what is said of %s is read back as it, in either language', (edtf) => {
  for (const language of interfaceLanguages) {
    const words = dateInWords(fuzzyDate(edtf), { language });
    expect([words, edtfOf(words)]).toEqual([words, edtf]);
  }
});
