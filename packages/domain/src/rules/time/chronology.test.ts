import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRegister } from '../../testing/arbitrary-records.ts';
import { anyEdtf, eventOf } from '../../testing/records.ts';
import { actorOf, day, tenureOf } from '../../testing/rule-records.ts';
import { compareDates } from '../../values/fuzzy-date.ts';
import { type Chronology, chronology, type Moment } from './chronology.ts';

const dated = (...dates: readonly (string | undefined)[]) =>
  dates.map((edtf, at) => eventOf(at + 1, { type: 'visit', ...(edtf === undefined ? {} : { date: { edtf } }) }));

const read = ({ groups, undated }: Chronology) => ({
  groups: groups.map(({ moments, cut }) => [cut, ...moments.map(({ date, order, inside }) => [date.edtf, order, inside])]),
  undated: undated.map(({ slug }) => slug),
});

test('a group may lie in any order; a cut is where everything before it is surely before it', () => {
  expect(read(chronology(dated('2020-12-05', '2020-12', undefined, '2020-11-30', '2020-12-20', '2021-01', '2021-01-01')))).toEqual({
    groups: [
      [true, ['2020-11-30', undefined, 'surely']],
      [true, ['2020-12', 'after', 'surely'], ['2020-12-05', 'cannot tell', 'surely']],
      [false, ['2020-12-20', 'after', 'surely']],
      [true, ['2021-01-01', 'after', 'surely'], ['2021-01', 'cannot tell', 'surely']],
    ],
    undated: ['event-3'],
  });
});

test('an open date joins one group, and blurs the cuts after it only', () => {
  expect(read(chronology(dated('2020-01-01', '2020-02-01/..', '2020-03-01', '2020-04-01'))).groups).toEqual([
    [true, ['2020-01-01', undefined, 'surely']],
    [true, ['2020-02-01/..', 'after', 'surely'], ['2020-03-01', 'cannot tell', 'surely']],
    [false, ['2020-04-01', 'after', 'surely']],
  ]);
});

test('two events of one day are together, and the line says so', () => {
  expect(read(chronology(dated('2020-12-04', '2020-12-04'))).groups).toEqual([
    [true, ['2020-12-04', undefined, 'surely'], ['2020-12-04', 'same', 'surely']],
  ]);
});

test('a window says what may lie inside it', () => {
  const within = { from: day('2020-12-01'), to: day('2020-12-31') };
  expect(read(chronology(dated('2020', '2020-12-04', '2021'), within)).groups).toEqual([
    [true, ['2020', undefined, 'possibly'], ['2020-12-04', 'cannot tell', 'surely']],
  ]);
});

test('a tenure is two moments, its end never before its beginning; its untold ends are none', () => {
  const [group] = chronology([tenureOf(1, [1, 1], '2020-07', '2020')]).groups;
  expect(group?.moments.map(({ property }) => property)).toEqual(['interval.from', 'interval.to']);
  expect(read(chronology([tenureOf(1, [1, 1]), actorOf(1)]))).toEqual({ groups: [], undated: ['tenure-1', 'actor-1'] });
});

test('a tenure that is only seen to be running has no end on the line, and had begun by the day on which it was seen', () => {
  const seen = tenureOf(1, [1, 1], '[..2020-08-05]', '[2020-12-04..]');
  const line = chronology([seen, ...dated('2014', '2020-12-01')]);
  expect(line.groups.map(({ moments, cut }) => [cut, ...moments.map(({ property, date }) => [property, date.edtf])])).toEqual([
    [true, ['date', '2014'], ['interval.from', '[..2020-08-05]']],
    [true, ['date', '2020-12-01']],
  ]);
  const running = tenureOf(2, [1, 1], undefined, '[2020-12-04..]');
  expect(chronology([running])).toEqual({ groups: [], undated: [running] });
});

test('what may have been on any day up to one stands at that day, and blurs the cut before it', () => {
  expect(read(chronology(dated('2014', '2016', '[..2020-08]', '2020-12'))).groups).toEqual([
    [true, ['2014', undefined, 'surely']],
    [false, ['2016', 'after', 'surely'], ['[..2020-08]', 'cannot tell', 'surely']],
    [true, ['2020-12', 'after', 'surely']],
  ]);
});

test('an ending has its notice and the day on which it takes effect', () => {
  const denunciation = eventOf(1, { type: 'denunciation', date: { edtf: '2020-12-04' }, takesEffect: { edtf: '2021-12-04' } });
  expect(chronology([denunciation]).groups.map(({ moments }) => moments.map(({ property }) => property))).toEqual([
    ['date'],
    ['takesEffect'],
  ]);
});

const flat = ({ groups }: Chronology): readonly Moment[] => groups.flatMap(({ moments }) => moments);

test('the order is total, the same for any order given, and keeps every pair whose order is sure', () => {
  fc.assert(
    fc.property(fc.array(anyEdtf, { maxLength: 8 }), (dates) => {
      const events = dated(...dates);
      const line = chronology(events);
      expect(chronology(events.toReversed())).toEqual(line);
      const moments = flat(line);
      expect(moments.length).toBe(events.length);
      moments.forEach((moment, at) => {
        for (const later of moments.slice(at + 1)) expect(compareDates(moment.date, later.date)).not.toBe('after');
      });
    }),
  );
});

test('no pair of a group has a sure order; the first of the next group surely follows one of it; a cut is sure of all', () => {
  fc.assert(
    fc.property(fc.array(anyEdtf, { maxLength: 8 }), (dates) => {
      const { groups } = chronology(dated(...dates));
      const isBefore = (one: Moment, other: Moment): boolean => compareDates(one.date, other.date) === 'before';
      groups.forEach(({ moments, cut }, at) => {
        const earlier = groups.slice(0, at).flatMap((group) => group.moments);
        for (const one of moments) expect(moments.some((other) => isBefore(one, other))).toBe(false);
        expect(cut).toBe(earlier.every((one) => moments.every((other) => isBefore(one, other))));
        const [first] = moments;
        if (first && at > 0) expect(groups[at - 1]?.moments.some((one) => isBefore(one, first))).toBe(true);
      });
    }),
  );
});

test('every record of any register stands on the line or beside it', () => {
  fc.assert(
    fc.property(anyRegister, ({ records }) => {
      const line = chronology(records);
      const seen = new Set([...flat(line).map(({ record }) => record), ...line.undated]);
      expect(seen).toEqual(new Set(records));
    }),
    { numRuns: 30 },
  );
});
