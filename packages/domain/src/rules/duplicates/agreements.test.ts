import { expect, test } from 'vitest';
import type { Agreement } from '../../records/agreement.ts';
import type { Event } from '../../records/event.ts';
import { eventOf } from '../../testing/records.ts';
import { agreementId, agreementOf, numberOf } from '../../testing/rule-records.ts';
import { sameAgreement } from './agreements.ts';

const signed = (number: number, agreement: number, edtf: string): Event =>
  eventOf(number, { type: 'signature', date: { edtf }, agreements: [agreementId(agreement)] });
const read = (agreements: readonly Agreement[], ...events: readonly Event[]) =>
  sameAgreement(agreements, { events }).candidates.map(({ one, other, score, reasons }) => [
    [numberOf(one), numberOf(other)],
    score,
    reasons.map(({ evidence }) => evidence),
  ]);

const two = [agreementOf(1, [1, 2]), agreementOf(2, [1, 2])];

test('one pair of parties, one day, one instrument', () => {
  expect(read(two, signed(1, 1, '2020-12-04'), signed(2, 2, '2020-12-04'))).toEqual([
    [[1, 2], 0.7, ['same-parties', 'other-names', 'same-day', 'same-instrument']],
  ]);
});

test('a month and a day of it may be one day; two days are not', () => {
  expect(read(two, signed(1, 1, '2020-12-04'), signed(2, 2, '2020-12'))).toEqual([
    [[1, 2], 0.5, ['same-parties', 'other-names', 'overlapping-dates', 'same-instrument']],
  ]);
  expect(read(two, signed(1, 1, '2020-12-04'), signed(2, 2, '2020-08'))).toEqual([]);
});

test('told with a party more, on one day', () => {
  const agreements = [agreementOf(1, [1, 2]), agreementOf(2, [1, 2, 3])];
  expect(read(agreements, signed(1, 1, '2020-08-17'), signed(2, 2, '2020-08-17'))).toEqual([
    [[1, 2], 0.5, ['shared-parties', 'other-names', 'same-day', 'same-instrument']],
  ]);
});

test('two memoranda of one day on other fields score less', () => {
  const agreements = [agreementOf(1, [1, 2], { fields: ['maritime'] }), agreementOf(2, [1, 2], { fields: ['defence'] })];
  expect(read(agreements, signed(1, 1, '2019-11-27'), signed(2, 2, '2019-11-27'))).toEqual([
    [[1, 2], 0.5, ['same-parties', 'other-names', 'same-day', 'same-instrument', 'other-fields']],
  ]);
});

test('an agreement that amends another is not the other', () => {
  const agreements = [agreementOf(1, [1, 2]), agreementOf(2, [1, 2], { lineage: [{ relation: 'amends', agreement: agreementId(1) }] })];
  const events = [signed(1, 1, '2020-12-04'), signed(2, 2, '2020-12-04')];
  const names = [{ value: 'اتفاق التعاون العسكري', language: 'ar', kind: 'alias' }];
  expect(sameAgreement(agreements, { events, least: 0 }).candidates).toEqual([]);
  expect(
    sameAgreement(
      agreements.map((agreement) => agreementOf(numberOf(agreement.id), [1, 2], { ...agreement, names })),
      { events, least: 0 },
    ).candidates,
  ).toEqual([]);
});

test('one name proposes where nobody names the parties', () => {
  const names = [{ value: 'اتفاق وقف إطلاق النار', language: 'ar', kind: 'alias' }];
  expect(read([agreementOf(1, [], { names }), agreementOf(2, [], { names })])).toEqual([[[1, 2], 0.7, ['same-name', 'same-instrument']]]);
});

test('a translation of ours makes no two agreements one', () => {
  const names = [{ value: 'ceasefire agreement', language: 'en', kind: 'gloss' }];
  expect(read([agreementOf(1, [], { names }), agreementOf(2, [], { names })])).toEqual([]);
});

const titled = (number: number, parties: number[], value: string, given: Record<string, unknown> = {}): Agreement =>
  agreementOf(number, parties, { names: [{ value, language: 'ar', kind: 'alias' }], ...given });

test('words for a kind of instrument are no name, and other parties speak against it', () => {
  expect(read([titled(1, [], 'مذكرة تفاهم'), titled(2, [], 'مذكرة تفاهم')])).toEqual([]);
  expect(read([titled(1, [1, 2], 'اتفاق الدفاع المشترك'), titled(2, [3, 4], 'اتفاق الدفاع المشترك')])).toEqual([]);
});

test('one name in other words of instrument and another order', () => {
  const [one, other] = [titled(1, [], 'مذكرة التفاهم للتعاون الأمني والعسكري'), titled(2, [], 'اتفاقية التعاون العسكري والأمني')];
  expect(read([one, other])).toEqual([[[1, 2], 0.7, ['same-name', 'same-instrument']]]);
  expect(read([one, titled(2, [], 'اتفاقية التعاون العسكري والأمني', { instrument: 'agreement' })])).toHaveLength(1);
});

test('two memoranda of one day under two names score less than one told twice', () => {
  const agreements = [titled(1, [1, 2], 'مذكرة الحدود البحرية'), titled(2, [1, 2], 'مذكرة التعاون الأمني')];
  expect(read(agreements, signed(1, 1, '2019-11-27'), signed(2, 2, '2019-11-27'))).toEqual([
    [[1, 2], 0.7, ['same-parties', 'other-names', 'same-day', 'same-instrument']],
  ]);
  const once = agreements.map(({ id }) => titled(numberOf(id), [1, 2], 'مذكرة الحدود البحرية'));
  expect(read(once, signed(1, 1, '2019-11-27'), signed(2, 2, '2019-11-27')).map(([, score]) => score)).toEqual([1]);
});
