import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, anyEdtf } from '../testing/records.ts';
import { boundsOf, Day, fuzzyDate } from './fuzzy-date.ts';
import { covers, Interval } from './interval.ts';

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
])('from %s to %s covers %s: %s', (from, to, day, answer) => {
  expect(covers(interval(from, to), Day.parse(day))).toBe(answer);
});

test('an interval that ends before it begins is refused', () => {
  expect(Interval.safeParse({ from: { edtf: '2020-08' }, to: { edtf: '2020-07' } }).error?.issues).toMatchObject([
    { message: 'expected the first date not to lie after the last' },
  ]);
  expect(Interval.safeParse({ from: { edtf: '2020-08' }, to: { edtf: '2020-08-01' } }).success).toBe(true);
});

test('covers "yes" only between the last possible beginning and the first possible end', () => {
  fc.assert(
    fc.property(anyEdtf, anyEdtf, anyDay, (from, to, text) => {
      const day = Day.parse(text);
      const read = Interval.safeParse({ from: { edtf: from }, to: { edtf: to } });
      fc.pre(read.success);
      const [begin, end] = [boundsOf(fuzzyDate(from)), boundsOf(fuzzyDate(to))];
      const surely = begin.latest !== null && begin.latest <= day && end.earliest !== null && day <= end.earliest;
      const possibly = (begin.earliest === null || begin.earliest <= day) && (end.latest === null || day <= end.latest);
      expect(covers(read.success ? read.data : {}, day)).toBe(!possibly ? 'no' : surely ? 'yes' : 'cannot tell');
    }),
  );
});

test('a date that cannot be read is told as such: the order of the two is not asked for', () => {
  const { error } = Interval.safeParse({ from: { edtf: 'soon' }, to: { edtf: '2020' } });
  expect(error?.issues.map(({ path }) => path)).toEqual([['from', 'edtf']]);
});
