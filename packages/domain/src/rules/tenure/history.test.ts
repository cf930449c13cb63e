import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tenure } from '../../records/tenure.ts';
import { anyDay } from '../../testing/records.ts';
import { actorId, day, numberOf, officeId, tenureOf } from '../../testing/rule-records.ts';
import { careerOf, officeHistory } from './history.ts';
import { holderOf } from './tenure.ts';

const read = (...tenures: readonly Tenure[]) => {
  const { tenures: line, gaps, overlaps } = officeHistory(officeId(1), tenures);
  return {
    line: line.map(({ id }) => numberOf(id)),
    gaps: gaps.map(({ after, before, sure }) => [numberOf(after.id), numberOf(before.id), sure]),
    overlaps: overlaps.map(({ one, other, sure }) => [numberOf(one.id), numberOf(other.id), sure]),
  };
};

test('a handover from one day to the next, or on one day, is neither a gap nor an overlap', () => {
  const first = tenureOf(1, [1, 1], '2019-01-01', '2020-02-28');
  const next = tenureOf(2, [1, 2], '2020-02-29', '2020-08-29');
  const last = tenureOf(3, [1, 3], '2020-08-29', '2021-01-01');
  expect(read(last, next, first)).toEqual({ line: [1, 2, 3], gaps: [], overlaps: [] });
});

test('days that no tenure can cover are a sure gap', () => {
  expect(read(tenureOf(1, [1, 1], '2019', '2019-12-31'), tenureOf(2, [1, 2], '2020-01-02', '2021')).gaps).toEqual([[1, 2, true]]);
});

test('an end that nobody tells leaves a gap open', () => {
  const months = [tenureOf(1, [1, 1], '2019-01-01', '2020-08'), tenureOf(2, [1, 2], '2020-08', '2021-01-01')];
  expect(read(...months).gaps).toEqual([[1, 2, false]]);
  expect(read(tenureOf(1, [1, 1], '2019-01-01'), tenureOf(2, [1, 2], '2020-08-29'))).toEqual({
    line: [1, 2],
    gaps: [[1, 2, false]],
    overlaps: [[1, 2, false]],
  });
});

test('a long tenure covers what lies between two short ones', () => {
  const long = tenureOf(1, [1, 1], '2018-01-01', '2021-12-31');
  const short = tenureOf(2, [1, 2], '2019-01-01', '2019-02-01');
  const later = tenureOf(3, [1, 3], '2022-01-01', '2022-02-01');
  expect(read(short, later, long)).toEqual({ line: [1, 2, 3], gaps: [], overlaps: [[1, 2, true]] });
});

test('two persons at once are an overlap; one person twice is not, nor is a deputy', () => {
  const minister = tenureOf(1, [1, 1], '2020-01-01', '2020-12-31');
  expect(read(minister, tenureOf(2, [1, 2], '2020-06-01', '2021-01-01')).overlaps).toEqual([[1, 2, true]]);
  expect(read(minister, tenureOf(2, [1, 1], '2020-06-01', '2021-01-01')).overlaps).toEqual([]);
  expect(read(minister, tenureOf(2, [2, 2], '2020-06-01', '2021-01-01')).line).toEqual([1]);
});

test('a career has every office of a person, in order', () => {
  const tenures = [tenureOf(1, [2, 7], '2020-08-29'), tenureOf(2, [1, 7], '2020-07', '2020-08-29'), tenureOf(3, [1, 8], '2019')];
  expect(careerOf(actorId(7), tenures).map(({ id }) => numberOf(id))).toEqual([2, 1]);
});

const anyTenures = fc
  .array(fc.tuple(anyDay, anyDay, fc.integer({ min: 1, max: 3 })), { maxLength: 6 })
  .map((given) =>
    given.map(([one, other, person], at) =>
      one < other ? tenureOf(at + 1, [1, person], one, other) : tenureOf(at + 1, [1, person], other, one),
    ),
  );

test('of exact tenures, a sure overlap is two holders on one day, and the order given makes no difference', () => {
  fc.assert(
    fc.property(anyTenures, (tenures) => {
      const history = officeHistory(officeId(1), tenures);
      expect(officeHistory(officeId(1), tenures.toReversed())).toEqual(history);
      for (const { one, other } of history.overlaps.filter(({ sure }) => sure)) {
        const start = [one, other].map(({ interval }) => interval.from?.edtf ?? '').toSorted();
        const holders = holderOf(officeId(1), day(start[1] ?? ''), tenures).map(({ tenure }) => tenure);
        expect(holders).toEqual(expect.arrayContaining([one, other]));
      }
    }),
  );
});

test('of exact tenures, a sure gap begins on a day that nobody holds', () => {
  fc.assert(
    fc.property(anyTenures, (tenures) => {
      for (const { after, sure } of officeHistory(officeId(1), tenures).gaps) {
        const last = after.interval.to?.edtf ?? '';
        const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
        expect([sure, holderOf(officeId(1), day(next), tenures)]).toEqual([true, []]);
      }
    }),
  );
});
