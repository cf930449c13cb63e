import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, anyEdtf } from '../testing/records.ts';
import { boundsOf, Day, fuzzyDate } from './fuzzy-date.ts';
import { covers, Interval, toldEnd } from './interval.ts';

const interval = (from?: string, to?: string): Interval =>
  Interval.parse({ ...(from ? { from: { edtf: from } } : {}), ...(to ? { to: { edtf: to } } : {}) });

test.each([
  ['2020-07-01', '2020-08-29', '2020-07-01', 'yes'],
  ['2020-07-01', '2020-08-29', '2020-08-29', 'yes'],
  ['2020-07-01', '2020-08-29', '2020-06-30', 'no'],
  ['2020-07-01', '2020-08-29', '2020-08-30', 'no'],
  ['2020-07', '2020-08', '2020-07-15', 'cannot tell'],
  ['2020-07', '2020-08', '2020-07-31', 'yes'],
  ['2020-07', '2020-08', '2020-08-01', 'yes'],
  ['2020-07', '2020-08', '2020-08-02', 'cannot tell'],
  ['2020-07', undefined, '2021-01-01', 'cannot tell'],
  ['2020-07', undefined, '2020-06-30', 'no'],
  [undefined, '2020-07', '2020-08-01', 'no'],
  [undefined, undefined, '2020-08-01', 'cannot tell'],
  ['2020-08-29', undefined, '2020-08-29', 'yes'],
  ['2020-08-29', undefined, '2020-08-30', 'cannot tell'],
  [undefined, '2020-08-29', '2020-08-29', 'yes'],
  ['2020-08', undefined, '2020-08-31', 'cannot tell'],
])('from %s to %s covers %s: %s', (from, to, day, answer) => {
  expect(covers(interval(from, to), Day.parse(day))).toBe(answer);
});

test('an interval that ends before it begins is refused', () => {
  expect(Interval.safeParse({ from: { edtf: '2020-08' }, to: { edtf: '2020-07' } }).error?.issues).toMatchObject([
    { message: 'expected the first date not to lie after the last' },
  ]);
  expect(Interval.safeParse({ from: { edtf: '2020-08' }, to: { edtf: '2020-08-01' } }).success).toBe(true);
});

test.each([
  ['-0400', '-0500'],
  ['Y18000', 'Y17000'],
  ['2020~', '2019'],
  ['2020%', '2019-12-31?'],
])('from %s to %s is refused: dates are in order as they are written, and beyond the days that there are', (from, to) => {
  expect(Interval.safeParse({ from: { edtf: from }, to: { edtf: to } }).success).toBe(false);
});

test.each([
  ['-0500', '-0400'],
  ['Y17000', 'Y18000'],
  ['2019~', '2019'],
  ['[..2020-12-04]', '[2020-12-04..]'],
])('from %s to %s is taken', (from, to) => {
  expect(Interval.safeParse({ from: { edtf: from }, to: { edtf: to } }).success).toBe(true);
});

test('covers "yes" only between the last possible beginning and the first possible end, each of which narrows the other', () => {
  fc.assert(
    fc.property(anyEdtf, anyEdtf, anyDay, (from, to, text) => {
      const day = Day.parse(text);
      const read = Interval.safeParse({ from: { edtf: from }, to: { edtf: to } });
      fc.pre(read.success);
      const [begin, end] = [boundsOf(fuzzyDate(from)), boundsOf(fuzzyDate(to))];
      const begun = [begin.latest, end.latest].some((latest) => latest !== null && latest <= day);
      const surely = begun && [begin.earliest, end.earliest].some((earliest) => earliest !== null && day <= earliest);
      const possibly = (begin.earliest === null || begin.earliest <= day) && (end.latest === null || day <= end.latest);
      expect(covers(read.success ? read.data : {}, day)).toBe(!possibly ? 'no' : surely ? 'yes' : 'cannot tell');
    }),
  );
});

test('a date that cannot be read is told as such: the order of the two is not asked for', () => {
  const { error } = Interval.safeParse({ from: { edtf: 'soon' }, to: { edtf: '2020' } });
  expect(error?.issues.map(({ path }) => path)).toEqual([['from', 'edtf']]);
});

test.each([
  ['2020-12-04', '2020-12-04'],
  ['[..2020-12-04]', '[..2020-12-04]'],
  ['2020', '2020'],
  ['[2020-12-04..]', undefined],
  ['2020-12-04/..', undefined],
  ['2020-12-04/', undefined],
  [undefined, undefined],
])('an end on %s is told as %s: "still so on that day" tells of no end', (to, told) => {
  expect(toldEnd(interval('2019', to))?.edtf).toBe(told);
});

test('what is only seen to hold on a day holds on it for sure, and perhaps on any other', () => {
  const seen = interval('[..2020-12-04]', '[2020-12-04..]');
  expect(['2019-01-01', '2020-12-04', '2021-01-01'].map((on) => covers(seen, Day.parse(on)))).toEqual([
    'cannot tell',
    'yes',
    'cannot tell',
  ]);
});
