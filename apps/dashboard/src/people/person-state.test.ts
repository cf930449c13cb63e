import type { PersonView } from '@mithaq/client';
import { expect, test } from 'vitest';
import { isOnlyAdministrator, stateOf } from './person-state.ts';

const person = (given: Partial<PersonView>): PersonView => ({
  id: 'user_1',
  name: 'منى',
  email: 'm@desk.example',
  role: 'admin',
  emailVerified: true,
  suspended: false,
  hasPassword: true,
  locale: 'ar',
  createdAt: '2026-01-01T00:00:00.000Z',
  ...given,
});

test('an account is as it is told of', () => {
  const accounts = [{}, { emailVerified: false, hasPassword: false }, { emailVerified: false }, { suspended: true, emailVerified: false }];
  expect(accounts.map((given) => stateOf(person(given)))).toEqual(['active', 'invited', 'unproved', 'suspended']);
});

test('who alone may administer is known where all are known', () => {
  const first = person({});
  const others = [person({ id: 'b', suspended: true }), person({ id: 'c', role: 'editor' }), person({ id: 'd', emailVerified: false })];
  expect(isOnlyAdministrator(first, [first, ...others], true)).toBe(true);
  expect(isOnlyAdministrator(first, [first, ...others], false)).toBe(false);
  expect(isOnlyAdministrator(first, [first, person({ id: 'e' })], true)).toBe(false);
});
