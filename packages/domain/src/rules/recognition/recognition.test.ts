import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay, anyEdtf } from '../../testing/records.ts';
import { actorId, actorOf, day, numberOf, recognitionOf } from '../../testing/rule-records.ts';
import { covers, Interval } from '../../values/interval.ts';
import { recognitionChanges } from './changes.ts';
import { type Recognised, recognisedBy, recognisesOn, rivalsOf } from './recognition.ts';

const [libya, gna, tobruk, italy, egypt, un] = [1, 2, 3, 4, 5, 6];
const read = (held: readonly Recognised[]) => held.map(({ recognition, sure }) => [numberOf(recognition.by), sure]);
const recognitions = [
  recognitionOf(1, [egypt, gna], undefined, '2019'),
  recognitionOf(2, [un, gna], '2015-12-17'),
  recognitionOf(3, [italy, gna], '2016', '2021-03-10'),
  recognitionOf(4, [egypt, tobruk], '2014-08'),
];

test.each([
  ['2014-01-01', [[egypt, false]]],
  [
    '2016-06-01',
    [
      [egypt, false],
      [un, false],
      [italy, false],
    ],
  ],
  [
    '2018-01-01',
    [
      [italy, true],
      [egypt, false],
      [un, false],
    ],
  ],
  ['2021-03-11', [[un, false]]],
])('who recognised the authority on %s: the sure first', (on, expected) => {
  expect(read(recognisedBy(actorId(gna), day(on), recognitions))).toEqual(expected);
});

test('whom an actor recognised', () => {
  const held = recognisesOn(actorId(egypt), day('2018-01-01'), recognitions);
  expect(held.map(({ recognition, sure }) => [numberOf(recognition.of), sure])).toEqual([
    [gna, false],
    [tobruk, false],
  ]);
});

const actors = [
  actorOf(libya, { kind: 'state' }),
  actorOf(gna, { kind: 'authority', actsFor: actorId(libya) }),
  actorOf(tobruk, { kind: 'authority', actsFor: actorId(libya) }),
  actorOf(italy, { kind: 'state' }),
];

test('rival authorities of one state, who recognised each, and who may have recognised both', () => {
  const rivals = rivalsOf(actorId(libya), day('2018-01-01'), { actors, recognitions });
  expect(rivals.claimants.map(({ authority, recognised }) => [numberOf(authority), read(recognised)])).toEqual([
    [
      gna,
      [
        [italy, true],
        [egypt, false],
        [un, false],
      ],
    ],
    [tobruk, [[egypt, false]]],
  ]);
  expect(rivals.divided.map(numberOf)).toEqual([egypt]);
});

test('a state that nobody claims has no rivals, whoever recognises it', () => {
  const asState = recognitionOf(9, [un, italy], '1955-12-14', undefined, 'state');
  expect(rivalsOf(actorId(italy), day('2020-01-01'), { actors, recognitions: [asState] })).toMatchObject({ claimants: [], divided: [] });
});

test('recognition over time: what is dated, in order', () => {
  expect(recognitionChanges(recognitions).map(({ change, recognition, date }) => [change, numberOf(recognition.id), date.edtf])).toEqual([
    ['given', 4, '2014-08'],
    ['given', 2, '2015-12-17'],
    ['given', 3, '2016'],
    ['withdrawn', 1, '2019'],
    ['withdrawn', 3, '2021-03-10'],
  ]);
});

test('an end that is only "still so by then" is no withdrawal, and a beginning that is only "so by then" stands on that day', () => {
  const seen = [recognitionOf(1, [un, gna], '[..2020-08]', '[2020-12-04..]'), recognitionOf(2, [italy, gna], '2016-03-30', '2021/..')];
  expect(recognitionChanges(seen).map(({ change, recognition, date }) => [change, numberOf(recognition.id), date.edtf])).toEqual([
    ['given', 2, '2016-03-30'],
    ['had been given', 1, '[..2020-08]'],
  ]);
});

test('agrees with the interval on every day, and gives the sure ones first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.option(anyEdtf, { nil: undefined }), fc.option(anyEdtf, { nil: undefined })), { maxLength: 5 }),
      anyDay,
      (given, on) => {
        const all = given
          .filter(
            ([from, to]) => Interval.safeParse({ ...(from ? { from: { edtf: from } } : {}), ...(to ? { to: { edtf: to } } : {}) }).success,
          )
          .map(([from, to], at) => recognitionOf(at + 1, [9, gna], from, to));
        const held = recognisedBy(actorId(gna), day(on), all);
        expect(held.map(({ sure }) => sure)).toEqual(held.map(({ sure }) => sure).toSorted((one, other) => Number(other) - Number(one)));
        for (const recognition of all) {
          const answer = covers(recognition.interval, day(on));
          expect(held.find((one) => one.recognition === recognition)?.sure).toBe(answer === 'no' ? undefined : answer === 'yes');
        }
      },
    ),
  );
});
