import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, anyEdtf } from '../../testing/records.ts';
import { day } from '../../testing/rule-records.ts';
import { compareDates, fuzzyDate } from '../../values/fuzzy-date.ts';
import { covers, Interval } from '../../values/interval.ts';
import { both, either } from '../answers.ts';
import { dueOn } from '../commitments/due.ts';
import { compareSpans, endsOf, fallsWithin, spanOf, touches } from './spans.ts';

test.each([
  ['2020-12-04', '2020-12-01', '2020-12-31', 'yes'],
  ['2020-12', '2020-12-04', '2020-12-31', 'cannot tell'],
  ['2020-11', '2020-12-01', '2020-12-31', 'no'],
  ['2021', '2020-12-01', '2020-12-31', 'no'],
  ['2020-12-04/..', '2020-12-01', '2020-12-31', 'cannot tell'],
])('%s within %s to %s: %s', (edtf, from, to, answer) => {
  expect(fallsWithin(spanOf(fuzzyDate(edtf)), { from: day(from), to: day(to) })).toBe(answer);
});

test('without a window everything is inside, also what nobody dates', () => {
  expect([fallsWithin(spanOf(undefined), {}), touches(endsOf({}), {})]).toEqual(['yes', 'yes']);
});

test('an end that nobody tells is no sooner than the beginning', () => {
  const ends = endsOf(Interval.parse({ from: { edtf: '2020-08-29' } }));
  expect(ends).toEqual({ from: { first: '2020-08-29', last: '2020-08-29' }, to: { first: '2020-08-29', last: '~' } });
  expect(touches(ends, { from: day('2020-08-01'), to: day('2020-08-31') })).toBe('yes');
  expect(touches(ends, { from: day('2020-09-01') })).toBe('cannot tell');
  expect(touches(ends, { to: day('2020-08-28') })).toBe('no');
});

test('what is only seen on a day is in a window with that day, and perhaps in any other', () => {
  const seen = endsOf(Interval.parse({ from: { edtf: '[..2020-08-05]' }, to: { edtf: '[2020-12-04..]' } }));
  expect(touches(seen, { from: day('2020-10-01'), to: day('2020-10-31') })).toBe('yes');
  expect([touches(seen, { from: day('2020-12-05') }), touches(seen, { to: day('2020-08-04') })]).toEqual(['cannot tell', 'cannot tell']);
});

test.each([
  ['2020-12-04', '2020-12-03', 'upcoming'],
  ['2020-12-04', '2020-12-04', 'due'],
  ['2020-12-04', '2020-12-05', 'overdue'],
  ['2020-12', '2020-12-15', 'due'],
  ['[..2020-12-04]', '1900-01-01', 'due'],
  ['2020-12/..', '9999-12-31', 'due'],
  [undefined, '2020-12-04', 'undated'],
])('%s as of %s is %s', (edtf, asOf, due) => {
  expect(dueOn(edtf === undefined ? undefined : fuzzyDate(edtf), day(asOf))).toBe(due);
});

test('an order of spans keeps every order of dates that is sure', () => {
  fc.assert(
    fc.property(anyEdtf, anyEdtf, (one, other) => {
      const [a, b] = [fuzzyDate(one), fuzzyDate(other)];
      const order = compareDates(a, b);
      if (order === 'before') expect(compareSpans(spanOf(a), spanOf(b))).toBe(-1);
      if (order === 'same') expect(compareSpans(spanOf(a), spanOf(b))).toBe(0);
      expect(compareSpans(spanOf(b), spanOf(a))).toBe(-compareSpans(spanOf(a), spanOf(b)) + 0);
    }),
  );
});

test('an open beginning sorts at its last day, an open end at its first', () => {
  const sorted = ['2020-12-05', '[2020-12-04..]', '[..2020-12-04]', '2020-12-04', '2014'].toSorted((one, other) =>
    compareSpans(spanOf(fuzzyDate(one)), spanOf(fuzzyDate(other))),
  );
  expect(sorted).toEqual(['2014', '[..2020-12-04]', '2020-12-04', '[2020-12-04..]', '2020-12-05']);
});

test('what covers a day touches every window with that day in it', () => {
  fc.assert(
    fc.property(fc.tuple(anyEdtf, anyEdtf), fc.tuple(anyDay, anyDay, anyDay), ([from, to], days) => {
      const interval = Interval.safeParse({ from: { edtf: from }, to: { edtf: to } });
      fc.pre(interval.success);
      const [first, middle, last] = days.toSorted().map(day);
      fc.pre(first !== undefined && middle !== undefined && last !== undefined);
      if (covers(interval.data, middle) === 'yes') expect(touches(endsOf(interval.data), { from: first, to: last })).toBe('yes');
      if (covers(interval.data, middle) !== 'no') expect(touches(endsOf(interval.data), { from: first, to: last })).not.toBe('no');
    }),
  );
});

const answers = ['yes', 'no', 'cannot tell'] as const;
const negation = { yes: 'no', no: 'yes', 'cannot tell': 'cannot tell' } as const;

test('"either" and "both" are each other’s negation', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...answers)), (given) => {
      expect(negation[either(given)]).toBe(both(given.map((answer) => negation[answer])));
    }),
  );
  expect([either([]), both([])]).toEqual(['no', 'yes']);
});
