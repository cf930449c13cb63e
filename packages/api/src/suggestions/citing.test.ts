import { Name } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { nameAsRead } from './citing.ts';

const names = Name.array().parse([
  { value: 'لورينزو جويريني', language: 'ar', kind: 'official' },
  { value: 'لورينزو غويريني', language: 'ar', kind: 'alias' },
  { value: 'Lorenzo Guerini', language: 'en', kind: 'official' },
]);

test.each([
  ['لورينزو غويريني', 'لورينزو غويريني'],
  ['لُورِينزو جويريني', 'لورينزو جويريني'],
  ['LORENZO GUERINI', 'Lorenzo Guerini'],
  ['Guerini', 'Lorenzo Guerini'],
  ['غويريني', 'لورينزو غويريني'],
  ['Minister Lorenzo Guerini', 'Lorenzo Guerini'],
  ['غيريني', 'لورينزو جويريني'],
])('%s gives the name %s', (exact, value) => {
  expect(nameAsRead(names, exact)?.value).toBe(value);
});

test('a record without names is given none', () => {
  expect(nameAsRead([], 'Guerini')).toBeUndefined();
});
