import { expect, test } from 'vitest';
import { idOf, statementOf } from '../../testing/records.ts';
import { agreementOf, day } from '../../testing/rule-records.ts';
import { caseEvents, inShort } from '../../testing/status-cases.ts';
import { disputes } from '../disputes/disputes.ts';
import { accountsOf, readingsOf } from './readings.ts';
import { agreementStatus } from './status.ts';

const [signature] = caseEvents(['signature 2020-02']);
const said = (number: number, property: string, value: unknown, given: Record<string, unknown> = {}) =>
  statementOf(number, [number], {
    subject: idOf('event', 1),
    property,
    value,
    standing: 'disputed',
    note: { en: 'Sources differ.' },
    ...given,
  });
const readingsBy = (...statements: ReturnType<typeof said>[]) =>
  accountsOf(caseEvents(['signature 2020-02']), disputes(statements))
    .flatMap(readingsOf)
    .map(({ type, date, modality }) => `${type} ${date?.edtf} ${modality}`);

test('an event that nobody disputes has the reading of its record alone', () => {
  expect(readingsBy()).toEqual(['signature 2020-02 occurred']);
  expect(readingsBy(said(1, 'date', { edtf: '2020-02' }))).toEqual(['signature 2020-02 occurred']);
});

test('disputes on two properties combine, the record’s own reading first', () => {
  const dates = [said(1, 'date', { edtf: '2020-02' }), said(2, 'date', { edtf: '2020-03' })];
  const types = [said(3, 'type', 'signature'), said(4, 'type', 'announcement')];
  expect(readingsBy(...dates, ...types)).toEqual([
    'signature 2020-02 occurred',
    'signature 2020-03 occurred',
    'announcement 2020-02 occurred',
    'announcement 2020-03 occurred',
  ]);
});

test('rejected statements, values that do not fit and properties without effect are not heard', () => {
  const own = said(1, 'date', { edtf: '2020-02' });
  expect(readingsBy(own, said(2, 'date', { edtf: '2020-03' }, { standing: 'rejected' }))).toEqual(['signature 2020-02 occurred']);
  expect(readingsBy(own, said(2, 'date', 'last month'))).toEqual(['signature 2020-02 occurred']);
  expect(readingsBy(said(1, 'place', idOf('place', 1)), said(2, 'place', idOf('place', 2)))).toEqual(['signature 2020-02 occurred']);
});

test('a statement that denies the date tells no other; one that denies the event tells that it did not occur', () => {
  const dates = [said(1, 'date', { edtf: '2020-02' }), said(2, 'date', { edtf: '2020-03' }, { modality: 'denied' })];
  expect(readingsBy(...dates)).toEqual(['signature 2020-02 occurred']);
  const denial = [said(1, 'modality', 'planned'), said(2, 'modality', 'occurred', { modality: 'denied' })];
  expect(readingsBy(...denial)).toEqual(['signature 2020-02 occurred', 'signature 2020-02 planned', 'signature 2020-02 denied']);
});

test('disputes that do not bear on the status are no doubt', () => {
  const statements = [said(1, 'date', { edtf: '2020-02' }), said(2, 'date', { edtf: '2020-03' })];
  const status = agreementStatus(signature ? [signature] : [], day('2020-12-31'), {
    agreement: agreementOf(1),
    disputes: disputes(statements),
  });
  expect(inShort(status)).toEqual(['signed since 2020-02 by event 1']);
});
