import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tenure } from '../../records/tenure.ts';
import { anyDay } from '../../testing/records.ts';
import { actorId, day, numberOf, officeId, tenureOf } from '../../testing/rule-records.ts';
import { compareDates, fuzzyDate } from '../../values/fuzzy-date.ts';
import { endsOf } from '../time/spans.ts';
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

test('whoever had begun by a day is not taken to have held the office ever since', () => {
  const first = tenureOf(1, [1, 1], '2018-01-01', '2018-12-31');
  const next = tenureOf(2, [1, 2], '2019-06-01', '2019-12-31');
  const seen = tenureOf(3, [1, 3], '[..2020-08-05]', '[2020-12-04..]');
  expect(read(seen, next, first)).toEqual({
    line: [1, 2, 3],
    gaps: [
      [1, 2, false],
      [2, 3, false],
    ],
    overlaps: [
      [1, 3, false],
      [2, 3, false],
    ],
  });
});

test('whoever still held it on a day is not taken to hold it for good', () => {
  const seen = tenureOf(1, [1, 1], '2018', '[2018-12-04..]');
  expect(read(seen, tenureOf(2, [1, 2], '2020-01-01', '2020-12-31'))).toEqual({
    line: [1, 2],
    gaps: [[1, 2, false]],
    overlaps: [[1, 2, false]],
  });
});

test('two holders who are each seen on days that the other holds are an overlap for sure', () => {
  const [one, other] = [tenureOf(1, [1, 1], '[..2020-08-05]', '[2020-12-04..]'), tenureOf(2, [1, 2], '2020-09-01', '[2020-10-01..]')];
  expect(read(one, other).overlaps).toEqual([[1, 2, true]]);
});

test('of very many overlaps the first are given, and how many more there are', () => {
  const open = Array.from({ length: 4000 }, (_, at) => tenureOf(at + 1, [1, at + 1], '2020'));
  const { overlaps, moreOverlaps } = officeHistory(officeId(1), open, { limit: 3 });
  expect([overlaps.map(({ one, other }) => [numberOf(one.id), numberOf(other.id)]), moreOverlaps]).toEqual([
    [
      [1, 2],
      [1, 3],
      [2, 3],
    ],
    (4000 * 3999) / 2 - 3,
  ]);
});

test('a tenure that nobody dates makes no gap, and leaves none sure', () => {
  const dated = [tenureOf(1, [1, 1], '2018-01-01', '2018-12-31'), tenureOf(2, [1, 2], '2020-01-01', '2020-12-31')];
  expect(read(...dated, tenureOf(3, [1, 3])).gaps).toEqual([[1, 2, false]]);
});

test('a career has every office of a person, in order', () => {
  const tenures = [tenureOf(1, [2, 7], '2020-08-29'), tenureOf(2, [1, 7], '2020-07', '2020-08-29'), tenureOf(3, [1, 8], '2019')];
  expect(careerOf(actorId(7), tenures).map(({ id }) => numberOf(id))).toEqual([2, 1]);
  const deputy = tenureOf(6, [5, 9], '[..2020-08]', '[2020-08-06..2020-12-04]');
  const minister = tenureOf(7, [6, 9], '[2020-08-06..2020-12-04]', '[2020-12-04..]');
  expect(careerOf(actorId(9), [minister, deputy])).toEqual([deputy, minister]);
  const seen = tenureOf(4, [3, 7], '[..2020-12-04]', '[2020-12-04..]');
  expect(careerOf(actorId(7), [tenureOf(5, [4, 7]), seen, ...tenures]).map(({ id }) => numberOf(id))).toEqual([2, 1, 4, 5]);
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

const fewDays = Array.from({ length: 12 }, (_, at) => `2020-01-${String(at + 1).padStart(2, '0')}`);
const anyBound = fc.tuple(fc.constantFrom(...fewDays), fc.constantFrom(...fewDays)).chain(([one, other]) => {
  const [first, last] = [one, other].toSorted();
  return fc.constantFrom(undefined, first, `[${first}..${last}]`, `[..${last}]`, `[${first}..]`);
});
const anyRoughTenures = fc
  .array(fc.tuple(anyBound, anyBound, fc.integer({ min: 1, max: 3 })), { maxLength: 5 })
  .map((given) =>
    given
      .filter(([from, to]) => from === undefined || to === undefined || compareDates(fuzzyDate(from), fuzzyDate(to)) !== 'after')
      .map(([from, to, person], at) => tenureOf(at + 1, [1, person], from, to)),
  );

test('there is a sure gap exactly where some day lies surely after one tenure, surely before another, and in none', () => {
  fc.assert(
    fc.property(anyRoughTenures, (tenures) => {
      const ends = tenures.map(({ interval }) => endsOf(interval));
      const isBare = (on: string): boolean =>
        ends.every(({ from, to }) => to.last < on || on < from.first) &&
        ends.some(({ to }) => to.last < on) &&
        ends.some(({ from }) => on < from.first);
      expect(officeHistory(officeId(1), tenures).gaps.some(({ sure }) => sure)).toBe(fewDays.some(isBare));
    }),
    { numRuns: 500 },
  );
});

test('of rough tenures too, an overlap stands where two persons’ dates allow a day beyond a handover, and is sure where nothing else is possible', () => {
  fc.assert(
    fc.property(anyRoughTenures, (tenures) => {
      const { overlaps, tenures: line } = officeHistory(officeId(1), tenures);
      const found = new Map(overlaps.map(({ one, other, sure }) => [`${one.id} ${other.id}`, sure]));
      const pairs = line.flatMap((one, at) => line.slice(at + 1).map((other) => [one, other] as const));
      for (const [one, other] of pairs) {
        const [a, b] = [endsOf(one.interval), endsOf(other.interval)];
        const may = one.person !== other.person && a.to.last > b.from.first && b.to.last > a.from.first;
        const must = a.from.last < b.to.first && b.from.last < a.to.first;
        expect(found.get(`${one.id} ${other.id}`)).toBe(may ? must : undefined);
      }
      expect(officeHistory(officeId(1), tenures.toReversed()).overlaps).toEqual(overlaps);
    }),
    { numRuns: 300 },
  );
});
