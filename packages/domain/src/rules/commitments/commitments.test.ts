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
      ground: 'binding',
      sure: true,
      binding: 'yes',
      breachedBy: [],
      mayBeFulfilledBy: [],
      mayBeBreachedBy: [],
    },
  ]);
});

test('fulfilled by then is not pending; by an event to come, planned, denied or not told to have occurred it is', () => {
  const settled = [clauseOf(1, 1, { fulfilledBy: by(1) })];
  expect(numbers(settled)).toEqual([]);
  expect(numbers(settled, [event(1, '2020-12-16')])).toEqual([1]);
  expect(numbers(settled, [event(1, '2020-12-01', 'planned')])).toEqual([1]);
  expect(numbers(settled, [event(1, '2020-12-01', 'did-not-happen')])).toEqual([1]);
});

test('a breach does not end the duty to perform: it stays owed, with the breach named; whoever fulfilled it after all is done', () => {
  const events = [event(1, '2020-12-01'), event(2, '2020-12-10'), event(3, '2020-12-16')];
  const breached = clauseOf(1, 1, { breachedBy: by(1, 3) });
  const keptAfterAll = clauseOf(2, 1, { breachedBy: by(1), fulfilledBy: by(2) });
  expect(read([breached, keptAfterAll], events).map(({ clause, breachedBy }) => [numberOf(clause.id), breachedBy])).toEqual([[1, by(1)]]);
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

test.each<[string, readonly Status[], readonly [ground: string, sure: boolean, binding: string] | undefined]>([
  ['in force', ['in-force'], ['binding', true, 'yes']],
  ['signed', ['signed'], ['signed', true, 'cannot tell']],
  ['ratified', ['ratified'], ['signed', true, 'cannot tell']],
  ['signed or in force', ['signed', 'in-force'], ['signed', true, 'cannot tell']],
  ['in force or suspended', ['in-force', 'suspended'], ['binding', false, 'cannot tell']],
  ['only announced', ['announced'], ['announced', true, 'no']],
  ['initialled', ['initialled'], ['announced', true, 'no']],
  ['announced or signed', ['announced', 'signed'], ['announced', true, 'cannot tell']],
  ['announced, or still negotiated', ['negotiated', 'announced'], ['announced', false, 'no']],
  ['announced, or of unknown status', ['unknown', 'announced'], ['announced', false, 'cannot tell']],
  ['rejected or only announced', ['rejected', 'announced'], ['announced', false, 'no']],
  ['of unknown status', ['unknown'], ['unknown', false, 'cannot tell']],
  ['of no status at all', [], ['unknown', false, 'cannot tell']],
  ['negotiated', ['negotiated'], undefined],
  ['terminated', ['terminated'], undefined],
  ['suspended', ['suspended'], undefined],
  ['rejected', ['rejected'], undefined],
])('under an agreement %s', (_, held, expected) => {
  expect(read([clauseOf(1, 1)], [], () => held).map(({ ground, sure, binding }) => [ground, sure, binding])).toEqual(
    expected ? [expected] : [],
  );
});

test('each clause is judged by its own agreement', () => {
  expect(
    numbers([clauseOf(1, 1), clauseOf(2, 2)], [], (agreement = '') => (numberOf(agreement) === 1 ? ['terminated'] : ['in-force'])),
  ).toEqual([2]);
});

test('a permission and a statement of intent oblige nobody; a best effort does', () => {
  const forces = ['mandatory', 'best-effort', 'permission', 'intent'];
  expect(numbers(forces.map((force, at) => clauseOf(at + 1, 1, { force })))).toEqual([1, 2]);
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
      for (const { binding, ground, sure } of doubted) {
        expect(binding === 'yes').toBe(ground === 'binding' && sure);
        if (sure) expect(pending.length).toBe(doubted.length);
      }
    }),
  );
});
