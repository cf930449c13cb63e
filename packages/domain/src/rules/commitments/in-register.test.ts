import { expect, test } from 'vitest';
import { indexRegister } from '../../register.ts';
import type { AnyRecord } from '../../registry.ts';
import { eventOf, idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { agreementOf, clauseOf, day, numberOf } from '../../testing/rule-records.ts';
import { announcedNotRealisedOf, pendingCommitmentsOf } from './in-register.ts';

const concerning = (agreement: number) => ({ agreements: [idOf('agreement', agreement)] });
const registerOf = (...records: readonly AnyRecord[]) => ({ records, statements: [] });

const elections = clauseOf(1, 1, { deadline: { edtf: '2021-12-24' }, fulfilledBy: [idOf('event', 2)] });
const register = registerOf(
  agreementOf(1, [], { instrument: 'understanding' }),
  agreementOf(2),
  agreementOf(3),
  elections,
  clauseOf(2, 2),
  clauseOf(3, 3),
  eventOf(1, { type: 'announcement', date: { edtf: '2020-11' }, ...concerning(1) }),
  eventOf(2, { type: 'election', date: { edtf: '2021-12-24' }, modality: 'planned' }),
  eventOf(3, { type: 'signature', date: { edtf: '2020-12-04' }, ...concerning(2) }),
);
const pendingOn = (on: string) =>
  pendingCommitmentsOf(register, day(on)).map(({ clause, due, ground, sure }) => [numberOf(clause.id), due, ground, sure]);

test('what was announced is owed in politics, and says that no more is shown; the status is derived from the register', () => {
  expect(pendingOn('2020-12-15')).toEqual([
    [1, 'upcoming', 'announced', true],
    [2, 'undated', 'signed', true],
    [3, 'undated', 'unknown', false],
  ]);
});

test('an index gives the same answer as the register', () => {
  expect(pendingCommitmentsOf(indexRegister(register), day('2020-12-15'))).toEqual(pendingCommitmentsOf(register, day('2020-12-15')));
});

test.each<[string, readonly number[]]>([
  ['2020-10-31', [3]],
  ['2020-11-15', [1, 3]],
  ['2020-12-03', [1, 3]],
  ['2020-12-04', [1, 2, 3]],
])('on %s nothing is owed under an agreement that was surely made later', (on, expected) => {
  expect(pendingOn(on).map(([clause]) => clause)).toEqual(expected);
});

const published = (number: number, edtf?: string) =>
  sourceOf(number, edtf === undefined ? {} : { published: { date: { edtf }, inferred: false } });
const telling = (event: number, ...sources: readonly number[]) =>
  statementOf(event, sources, { subject: idOf('event', event), property: 'label', value: { en: `Event ${event}` } });
const told = {
  records: [
    eventOf(1, { type: 'visit', modality: 'planned' }),
    eventOf(2, { type: 'visit', modality: 'planned' }),
    eventOf(3, { type: 'visit', modality: 'planned' }),
    published(1, '2020-08-05'),
    published(2, '[2020-12-04..2020-12-31]'),
    published(3),
  ],
  statements: [telling(1, 1, 2), telling(2, 2), telling(3, 3)],
};

test.each<[string, readonly (readonly [number, boolean])[]]>([
  ['2020-08-04', [[3, true]]],
  [
    '2020-08-05',
    [
      [1, false],
      [3, true],
    ],
  ],
  [
    '2020-12-15',
    [
      [1, false],
      [2, true],
      [3, true],
    ],
  ],
  [
    '2020-12-31',
    [
      [1, false],
      [2, false],
      [3, true],
    ],
  ],
])('announced by %s: not what was surely told later; what may have been says so', (on, expected) => {
  const open = announcedNotRealisedOf(told, day(on));
  expect(open.map(({ tellings, mayBeUntold }) => [numberOf(tellings[0]?.id ?? ''), mayBeUntold.length > 0])).toEqual(expected);
  expect(announcedNotRealisedOf(indexRegister(told), day(on))).toEqual(open);
});
