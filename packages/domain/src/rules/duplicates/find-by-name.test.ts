import { expect, test } from 'vitest';
import { indexRegister } from '../../register.ts';
import { actorOf, agreementOf, tenureOf } from '../../testing/rule-records.ts';
import { findByName, isMetBy } from './find-by-name.ts';

const called = (number: number, ...values: readonly string[]) =>
  actorOf(number, {
    names: values.map((value) => ({ value, language: /\p{Script=Arabic}/u.test(value) ? 'ar' : 'en', kind: 'official' })),
  });
const register = {
  records: [
    called(1, 'فايز السراج', 'Fayez al-Sarraj'),
    called(2, 'الجيش الليبي'),
    called(3, 'الجيش الوطني الليبي'),
    called(4, 'Fayez Sarraj'),
    agreementOf(1, [], { names: [{ value: 'Joint Defence', language: 'en', kind: 'gloss' }] }),
    tenureOf(1, [1, 1]),
  ],
  statements: [],
};
const found = (text: string) => findByName(register, 'actor', text).map(({ slug }) => slug);

test.each([
  ['فايز سراج', ['actor-1']],
  ['FAYEZ  SARRAJ', ['actor-1', 'actor-4']],
  ['جيش ليبي', ['actor-2']],
  ['الجيش', []],
  ['', []],
  ['…', []],
])('%j: by the whole name, however it is spelt', (text, slugs) => {
  expect(found(text)).toEqual(slugs);
});

test('of the kind asked for only; agreements by their labels, too; a tenure has no name', () => {
  const index = indexRegister(register);
  expect(findByName(index, 'agreement', 'joint defence').map(({ slug }) => slug)).toEqual(['agreement-1']);
  expect(findByName(index, 'agreement', 'agreement 1').map(({ slug }) => slug)).toEqual(['agreement-1']);
  expect([findByName(index, 'actor', 'joint defence'), findByName(index, 'tenure', 'tenure-1')]).toEqual([[], []]);
});

test.each([
  ['الجيش', ['actor-2', 'actor-3']],
  ['ليبي جيش', ['actor-2', 'actor-3']],
  ['وطن', ['actor-3']],
  ['sar fay', ['actor-1', 'actor-4']],
  // Words of two names of one record are no name of it.
  ['فايز Fayez', []],
  ['يش', []],
  ['…', []],
])('%j: met by the beginnings of words, in any order', (text, slugs) => {
  expect(register.records.filter((record) => record.record === 'actor' && isMetBy(record, text)).map(({ slug }) => slug)).toEqual(slugs);
});
