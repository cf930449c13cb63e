import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clause } from '../../records/clause.ts';
import type { Status } from '../../taxonomy/statement-terms.ts';
import { statuses } from '../../taxonomy/statement-terms.ts';
import { anyEdtf, eventOf, idOf } from '../../testing/records.ts';
import { actorId, clauseOf, day, numberOf } from '../../testing/rule-records.ts';
import { pendingCommitments } from './commitments.ts';

const asOf = day('2020-12-15');
const inForce = (): readonly Status[] => ['in-force'];
const event = (number: number, edtf?: string, modality = 'occurred') =>
  eventOf(number, { type: 'aid', modality, ...(edtf === undefined ? {} : { date: { edtf } }) });
const by = (...numbers: number[]) => numbers.map((number) => idOf('event', number));

const read = (clauses: readonly Clause[], events = [event(1, '2020-12-01')], statusesOf = inForce) =>
  pendingCommitments(clauses, events, { asOf, statusesOf });
const numbers = (clauses: readonly Clause[], events = [event(1, '2020-12-01')], statusesOf = inForce) =>
  read(clauses, events, statusesOf).map(({ clause }) => numberOf(clause.id));

test('says who owes what to whom', () => {
  const clause = clauseOf(1, 1, { obligated: [actorId(1)], beneficiaries: [actorId(2), actorId(3)] });
  expect(read([clause])).toEqual([
    {
      clause,
      owedBy: [actorId(1)],
      owedTo: [actorId(2), actorId(3)],
      due: 'undated',
      binding: 'yes',
      mayBeFulfilledBy: [],
      mayBeBreachedBy: [],
    },
  ]);
});

test('fulfilled or breached by then is not pending; by an event to come, planned, denied or not told to have occurred it is', () => {
  const settled = [clauseOf(1, 1, { fulfilledBy: by(1) }), clauseOf(2, 1, { breachedBy: by(1) })];
  expect(numbers(settled)).toEqual([]);
  expect(numbers(settled, [event(1, '2020-12-16')])).toEqual([1, 2]);
  expect(numbers(settled, [event(1, '2020-12-01', 'planned')])).toEqual([1, 2]);
  expect(numbers(settled, [event(1, '2020-12-01', 'did-not-happen')])).toEqual([1, 2]);
});

test.each([
  ['of December', [event(1, '2020-12')]],
  ['without a date', [event(1)]],
  ['that is not given', []],
])('an event %s may have settled it: it stays, and says so', (_, events) => {
  const [fulfilled, breached] = read([clauseOf(1, 1, { fulfilledBy: by(1) }), clauseOf(2, 1, { breachedBy: by(1) })], events);
  expect([fulfilled?.mayBeFulfilledBy, fulfilled?.mayBeBreachedBy]).toEqual([by(1), []]);
  expect([breached?.mayBeFulfilledBy, breached?.mayBeBreachedBy]).toEqual([[], by(1)]);
});

test('the most pressing first: overdue, due, upcoming by their deadlines, then those without', () => {
  const deadlines = [undefined, '2021-12-24', '2020-12', '2020-12-14', '2020-12-16', '2020-12-01'];
  const clauses = deadlines.map((edtf, at) => clauseOf(at + 1, 1, edtf === undefined ? {} : { deadline: { edtf } }));
  expect(read(clauses).map(({ clause, due }) => [numberOf(clause.id), due])).toEqual([
    [6, 'overdue'],
    [4, 'overdue'],
    [3, 'due'],
    [5, 'upcoming'],
    [2, 'upcoming'],
    [1, 'undated'],
  ]);
});

test.each<[string, readonly Status[], string | undefined]>([
  ['in force', ['in-force'], 'yes'],
  ['signed', ['signed'], 'cannot tell'],
  ['ratified', ['ratified'], 'cannot tell'],
  ['in force or suspended', ['in-force', 'suspended'], 'cannot tell'],
  ['of unknown status', ['unknown'], 'cannot tell'],
  ['of no status at all', [], 'cannot tell'],
  ['terminated', ['terminated'], undefined],
  ['suspended', ['suspended'], undefined],
  ['initialled', ['initialled'], undefined],
  ['rejected or only announced', ['rejected', 'announced'], undefined],
])('under an agreement %s', (_, held, binding) => {
  expect(read([clauseOf(1, 1)], [], () => held)[0]?.binding).toBe(binding);
});

test('each clause is judged by its own agreement', () => {
  expect(
    numbers([clauseOf(1, 1), clauseOf(2, 2)], [], (agreement = '') => (numberOf(agreement) === 1 ? ['terminated'] : ['in-force'])),
  ).toEqual([2]);
});

test('a permission is owed by nobody; a best effort and an intent are commitments', () => {
  const forces = ['mandatory', 'best-effort', 'permission', 'intent'];
  expect(numbers(forces.map((force, at) => clauseOf(at + 1, 1, { force })))).toEqual([1, 2, 4]);
});

const anyStatus = fc.constantFrom(...statuses.schema.options);

test('never pending and surely settled; the order given makes no difference; another possible status only adds doubt', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyEdtf, anyEdtf), { maxLength: 5 }), anyStatus, anyStatus, (given, status, rival) => {
      const events = given.map(([edtf], at) => event(at + 1, edtf));
      const clauses = given.map(([, deadline], at) => clauseOf(at + 1, 1, { deadline: { edtf: deadline }, fulfilledBy: by(at + 1) }));
      const pending = read(clauses, events, () => [status]);
      expect(read(clauses.toReversed(), events.toReversed(), () => [status])).toEqual(pending);
      const doubted = read(clauses, events, () => [status, rival]);
      expect(doubted.map(({ clause }) => clause)).toEqual(expect.arrayContaining(pending.map(({ clause }) => clause)));
      for (const { binding } of doubted) if (binding === 'yes') expect(pending.length).toBe(doubted.length);
    }),
  );
});
