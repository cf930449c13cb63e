import type { PersonView } from '@mithaq/client';

/** How it stands with an account. */
export type PersonState = 'active' | 'invited' | 'unproved' | 'suspended';

/** How it stands with somebody's account: whether they may come in, and whether they ever came. */
export function stateOf({
  suspended,
  emailVerified,
  hasPassword,
}: Pick<PersonView, 'suspended' | 'emailVerified' | 'hasPassword'>): PersonState {
  if (suspended) return 'suspended';
  if (emailVerified) return 'active';
  return hasPassword ? 'unproved' : 'invited';
}

/**
 * Whether somebody is known to be the only administrator who can sign in. The server knows best, and refuses to let go of the last one; a
 * list that is not whole tells nobody.
 */
export function isOnlyAdministrator(person: PersonView, people: readonly PersonView[], isWhole: boolean): boolean {
  const ruling = people.filter((one) => one.role === 'admin' && stateOf(one) === 'active');
  return isWhole && ruling.length === 1 && ruling[0]?.id === person.id;
}
