import { expect, test } from 'vitest';
import { nameKey } from './name-keys.ts';
import { haveSameInitials, spellingOf } from './spellings.ts';

const spelt = (name: string): string => spellingOf(nameKey(name));

test.each([
  ['عبد الله السني', 'عبدالله السني'],
  ['عبد الرحمن', 'عبدالرحمن'],
  ['نور الدين', 'نورالدين'],
  ['أبو بكر', 'ابوبكر'],
  ['أبو القاسم', 'ابوالقاسم'],
  ['خالد بن الوليد', 'خالد ابن الوليد'],
  ['Abdul Rahman', 'Abdurrahman'],
  ['Abd al-Rahman', 'Abdelrahman'],
  ['Gaddafi', 'Qadhafi'],
  ['Abu Bakr', 'Abubakr'],
])('%s and %s are one name, spelt or joined otherwise', (one, other) => {
  expect(spelt(one)).toBe(spelt(other));
  expect(spelt(one)).not.toBe('');
});

test.each([
  ['فوزي سراج', 'فايز سراج'],
  ['عبد الرحمن', 'عبد الرحيم'],
  ['Jamal Omar', 'Kamal Omar'],
  ['Brigade 11', 'Brigade 1'],
])('%s and %s are two', (one, other) => {
  expect(spelt(one)).not.toBe(spelt(other));
});

test('what is too short is spelt like too many', () => {
  expect([spelt('G.N.A'), spelt('علي')]).toEqual(['', '']);
});

test.each([
  ['F. al-Sarraj', 'Fayez al-Sarraj', true],
  ['K. Sarraj', 'Fayez Sarraj', false],
  ['F. S.', 'Fayez Sarraj', false],
  ['F. Sarraj', 'Fayez Mustafa Sarraj', false],
])('initials: %s and %s: %s', (one, other, expected) => {
  expect(haveSameInitials(nameKey(one), nameKey(other))).toBe(expected);
  expect(haveSameInitials(nameKey(other), nameKey(one))).toBe(expected);
});
