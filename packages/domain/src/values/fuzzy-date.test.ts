import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, anyEdtf } from '../testing/records.ts';
import { beginsAfter, boundsOf, compareDates, Day, Edtf, FuzzyDate, fuzzyDate, isOnOrBefore, precisionOf } from './fuzzy-date.ts';

describe('bounds and precision', () => {
  test.each([
    ['2020-12-04', '2020-12-04', '2020-12-04', 'day'],
    ['2020-12', '2020-12-01', '2020-12-31', 'month'],
    ['2020', '2020-01-01', '2020-12-31', 'year'],
    ['2020-02', '2020-02-01', '2020-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['0085', '0085-01-01', '0085-12-31', 'year'],
    ['201X', '2010-01-01', '2019-12-31', 'span'],
    ['20XX', '2000-01-01', '2099-12-31', 'span'],
    ['2004-XX', '2004-01-01', '2004-12-31', 'year'],
    ['2004-XX-XX', '2004-01-01', '2004-12-31', 'year'],
    ['1985-04-XX', '1985-04-01', '1985-04-30', 'month'],
    ['2001-21', '2001-03-01', '2001-06-21', 'span'],
    ['2001-24', '2000-12-01', '2002-03-21', 'span'],
    ['[2020-06-01..2020-06-10]', '2020-06-01', '2020-06-10', 'part'],
    ['[1667,1668, 1670..1672]', '1667-01-01', '1672-12-31', 'span'],
    ['[1986,1984]', '1984-01-01', '1986-12-31', 'span'],
    ['[..1760-12-03]', null, '1760-12-03', 'span'],
    ['[1760-01,1760-02,1760-12..]', '1760-01-01', null, 'span'],
    ['2020-11-21/2020-11-30', '2020-11-21', '2020-11-30', 'part'],
    ['2020-06/2020-06', '2020-06-01', '2020-06-30', 'month'],
    ['1985-04-12/..', '1985-04-12', null, 'span'],
    ['1985-04-12/', '1985-04-12', null, 'span'],
    ['../1985', null, '1985-12-31', 'span'],
    ['/1985', null, '1985-12-31', 'span'],
  ])('%s lies from %s to %s (%s)', (edtf, earliest, latest, precision) => {
    expect(boundsOf(fuzzyDate(edtf))).toEqual({ earliest, latest });
    expect(precisionOf(fuzzyDate(edtf))).toBe(precision);
  });

  test.each([
    ['2020-12-04?', '2020-12-03', '2020-12-05', 'day'],
    ['2020-03-01~', '2020-02-29', '2020-03-02', 'day'],
    ['2020-12-31%', '2020-12-29', '2021-01-02', 'day'],
    ['2020-01~', '2019-12-01', '2020-02-29', 'month'],
    ['1984~', '1983-01-01', '1985-12-31', 'year'],
    ['1984%', '1982-01-01', '1986-12-31', 'year'],
    ['2004-06~/2004-08', '2004-05-01', '2004-08-31', 'span'],
  ])('a qualifier reaches a unit to either side: %s', (edtf, earliest, latest, precision) => {
    expect(boundsOf(fuzzyDate(edtf))).toEqual({ earliest, latest });
    expect(precisionOf(fuzzyDate(edtf))).toBe(precision);
  });

  test.each([
    ['Y170000002', '9999-12-31', null],
    ['Y-170000002', null, '0001-01-01'],
    ['-1985', null, '0001-01-01'],
    ['0000', null, '0001-01-01'],
    ['-0001/0003', null, '0003-12-31'],
    ['9999/Y10000', '9999-01-01', null],
    ['9999-12-31?', '9999-12-30', null],
  ])('a date beyond the days that there are is bounded by the nearest: %s', (edtf, earliest, latest) => {
    expect(boundsOf(fuzzyDate(edtf))).toEqual({ earliest, latest });
  });

  test('the bounds of any date are days, and in order', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        const { earliest, latest } = boundsOf(fuzzyDate(edtf));
        for (const day of [earliest, latest]) expect(day === null || Day.safeParse(day).success).toBe(true);
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      }),
    );
  });

  test('every day of a one-of set lies within the bounds of the set', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 5 }), (days) => {
        const { earliest, latest } = boundsOf(fuzzyDate(`[${days.join(',')}]`));
        expect(earliest).toBe(days.toSorted().at(0));
        expect(latest).toBe(days.toSorted().at(-1));
      }),
    );
  });

  test('a month and a year contain their days', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const length of [4, 7]) {
          const { earliest, latest } = boundsOf(fuzzyDate(day.slice(0, length)));
          expect([earliest ?? '', day, latest ?? '']).toEqual([earliest ?? '', day, latest ?? ''].toSorted());
        }
      }),
    );
  });
});

describe('comparison', () => {
  test.each([
    ['2020-12-04', '2020-12-04', 'same'],
    ['2020-08', '2020-12-04', 'before'],
    ['2020-12-04', '2020-08', 'after'],
    ['2020-12', '2020-12-04', 'cannot tell'],
    ['2020', '2020', 'cannot tell'],
    ['2020-08/..', '2020-07-31', 'after'],
    ['2020-08/..', '2021', 'cannot tell'],
    ['[..2020-08-05]', '2020-08-06', 'before'],
    ['2020-08-05~', '2020-08-06', 'cannot tell'],
    ['Y17000', '2020', 'after'],
    ['Y17000', 'Y18000', 'cannot tell'],
    ['-0500', '2020', 'before'],
  ])('%s against %s: %s', (one, other, expected) => {
    expect(compareDates(fuzzyDate(one), fuzzyDate(other))).toBe(expected);
  });

  test('is antisymmetric', () => {
    const turned = { before: 'after', after: 'before', same: 'same', 'cannot tell': 'cannot tell' };
    fc.assert(
      fc.property(anyEdtf, anyEdtf, (a, b) => {
        const [one, other] = [fuzzyDate(a), fuzzyDate(b)];
        expect(compareDates(other, one)).toBe(turned[compareDates(one, other)]);
      }),
    );
  });

  test('"before" is transitive', () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, anyEdtf, (a, b, c) => {
        const [one, two, three] = [fuzzyDate(a), fuzzyDate(b), fuzzyDate(c)];
        fc.pre(compareDates(one, two) === 'before' && compareDates(two, three) === 'before');
        expect(compareDates(one, three)).toBe('before');
      }),
      { maxSkipsPerRun: 1000 },
    );
  });

  test.each([
    ['2020-12', '2020-11-30', 'no'],
    ['2020-12', '2020-12-04', 'cannot tell'],
    ['2020-12', '2020-12-31', 'yes'],
    ['2020-12/..', '2021-01-01', 'cannot tell'],
  ])('%s on or before %s: %s', (edtf, day, expected) => {
    expect(isOnOrBefore(fuzzyDate(edtf), Day.parse(day))).toBe(expected);
  });
});

describe('the order of two dates as they are written', () => {
  test.each([
    ['2021', '2020', true],
    ['2020-08', '2020-08-01', false],
    ['2020~', '2019', true],
    ['-0400', '-0500', true],
    ['-0500', '-0400', false],
    ['Y18000', 'Y17000', true],
    ['Y17000', 'Y18000', false],
    ['[2020..]', '2019', true],
    ['[..2020]', '2019', false],
    ['2020/..', '2019', true],
    ['2020', '[2019..]', false],
  ])('%s begins after %s ends: %s', (one, other, answer) => {
    expect(beginsAfter(fuzzyDate(one), fuzzyDate(other))).toBe(answer);
  });
});

describe('what is refused, and why', () => {
  test.each([
    ['', 'the text is empty'],
    ['4 December 2020', 'expected an EDTF date, such as 2020, 2020-12, 2020-12-04'],
    ['20201204', 'expected an EDTF date'],
    ['2020-12-4', 'expected an EDTF date'],
    ['2020-13', 'expected a month from 01 to 12 or a season from 21 to 24, not 2020-13'],
    ['2020-34', 'expected a month from 01 to 12 or a season from 21 to 24'],
    ['2019-02-29', 'expected a day from 01 to 28 in that month, not 2019-02-29'],
    ['2020-04-00', 'expected a day from 01 to 30'],
    ['2020-12-04T10:00:00Z', 'dates are kept to the day; leave the time out'],
    ['{2020,2021}', 'a list of several dates {…} is not one date'],
    ['2004?-06', 'inside one it is level 2'],
    ['?2004-06', 'inside one it is level 2'],
    ['Y1E5', 'exponents and significant digits are level 2'],
    ['1950S2', 'exponents and significant digits are level 2'],
    ['156X-12', 'a year with unspecified digits stands without a month'],
    ['XXXX', 'X stands only for the last digits'],
    ['1X99', 'X stands only for the last digits'],
    ['2004-XX-04', 'a day in an unspecified month is level 2'],
    ['Y2020', 'a year after Y has five to nine digits and does not begin with 0: Y2020'],
    ['Y1700000021', 'a year after Y has five to nine digits and does not begin with 0: Y1700000021'],
    ['Y-017000', 'a year after Y has five to nine digits'],
    ['2020/Y1700000021', 'a year after Y has five to nine digits and does not begin with 0: Y1700000021'],
    ['٢٠٢٠', 'digits are the ASCII ones, 0 to 9: ٢٠٢٠'],
    ['۲۰۲۰-۱۲', 'digits are the ASCII ones, 0 to 9'],
    ['2020-12-٠٤', 'digits are the ASCII ones, 0 to 9'],
    ['٤ ديسمبر ٢٠٢٠', 'expected an EDTF date, such as 2020'],
    ['-0000', 'there is no year -0000'],
    ['/', 'an interval needs at least one date'],
    ['../..', 'an interval needs at least one date'],
    ['2020/2021/2022', 'expected one slash'],
    ['2020-12-04/2020-12-01', 'the first date lies after the last'],
    ['[2020-06-10..2020-06-01]', 'the first date lies after the last'],
    ['[2020', 'a one-of set ends in ]'],
    ['[]', 'a one-of set needs at least one date: []'],
    ['[ ]', 'a one-of set needs at least one date: [ ]'],
    ['[..]', 'a one-of set needs at least one date: [..]'],
    ['[2020,]', 'a date is missing before or after a comma of a set: [2020,]'],
    ['[,2020]', 'a date is missing before or after a comma of a set: [,2020]'],
    ['[2020,..]', 'only the first date of a set'],
    ['2020~/2019', 'the first date lies after the last: 2020~/2019'],
    ['[2020~..2019]', 'the first date lies after the last'],
    ['[2020,..2021]', 'only the first date of a set'],
    ['[2020..,2021]', 'only the last date of a set'],
    ['[2020/2021]', 'expected an EDTF date'],
  ])('%s: %s', (text, reason) => {
    const result = Edtf.safeParse(text);
    expect(result.error?.issues.map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
  });

  test('never fails otherwise, whatever the text', () => {
    const texts = fc.oneof(fc.string({ maxLength: 30 }), fc.stringMatching(/^[\dXYES./?~%,[\]{}-]{0,30}$/));
    fc.assert(
      fc.property(texts, (text) => {
        const result = Edtf.safeParse(text);
        if (result.success) expect(Edtf.parse(result.data)).toBe(result.data);
      }),
    );
  });

  test('a set is kept without spaces, so that equal dates are equal texts', () => {
    expect(fuzzyDate('[1667, 1668, 1670..1672]').edtf).toBe('[1667,1668,1670..1672]');
  });

  test('a day has a year from 0001', () => {
    expect(Day.safeParse('0000-12-31').success).toBe(false);
    expect(Day.safeParse('0001-01-01').success).toBe(true);
    expect(Day.safeParse('2021-02-29').success).toBe(false);
  });

  test('a fuzzy date keeps the words of the source and the day that they count from', () => {
    const read = { edtf: '[2020-06-01..2020-06-10]', asRead: 'مطلع يونيو الماضي', resolvedAgainst: '2020-08-20' };
    expect(FuzzyDate.parse(read)).toEqual(read);
  });
});
