import { expect, test } from 'vitest';
import { MithaqError } from '../../errors.ts';
import { indexRegister } from '../../register.ts';
import { eventOf, idOf, statementOf } from '../../testing/records.ts';
import { agreementId, agreementOf, clauseOf } from '../../testing/rule-records.ts';
import { disputesAbout } from './about.ts';

let made = 0;
const rivals = (subject: string, property: string, ...values: readonly unknown[]) =>
  values.map((value) => {
    made += 1;
    return statementOf(made, [made], { subject, property, value, standing: 'disputed', note: { en: 'Sources differ.' } });
  });

const register = {
  records: [
    eventOf(1, { type: 'signature', agreements: [idOf('agreement', 1)] }),
    eventOf(2, { type: 'signature', agreements: [idOf('agreement', 2)] }),
    clauseOf(2, 1),
    clauseOf(1, 1),
    clauseOf(3, 2),
    agreementOf(1),
    agreementOf(2),
  ],
  statements: [
    ...rivals(idOf('event', 1), 'date', { edtf: '2020-12-04' }, { edtf: '2020-12-05' }),
    ...rivals(idOf('event', 2), 'date', { edtf: '2020-12-04' }, { edtf: '2020-12-05' }),
    ...rivals(idOf('clause', 2), 'text', { en: 'fight' }, { en: 'cooperate' }),
    ...rivals(idOf('clause', 1), 'text', { en: 'one' }, { en: 'other' }),
    ...rivals(idOf('clause', 3), 'text', { en: 'one' }, { en: 'other' }),
    ...rivals(idOf('agreement', 1), 'instrument', 'agreement', 'treaty'),
    ...rivals(idOf('agreement', 2), 'instrument', 'agreement', 'treaty'),
  ],
};

test('disputes about an agreement, its clauses in their order, and its events; of no other', () => {
  const found = disputesAbout(register, agreementId(1)).map(({ subject, property }) => [subject, property]);
  expect(found).toEqual([
    [idOf('agreement', 1), 'instrument'],
    [idOf('clause', 1), 'text'],
    [idOf('clause', 2), 'text'],
    [idOf('event', 1), 'date'],
  ]);
  expect(disputesAbout(indexRegister(register), agreementId(1))).toEqual(disputesAbout(register, agreementId(1)));
});

test('an agreement that the register does not have is not found', () => {
  expect(() => disputesAbout(register, agreementId(3))).toThrow(new MithaqError('not-found', { key: agreementId(3) }, ['id']));
});
