import { type Capability, Scope } from '../capability.ts';
import { type Principal, Role } from '../principal.ts';

/** Somebody who may or may not call a procedure, with every capability that they have by what this table says, not by the code that is tested. */
export interface Caller {
  readonly name: string;
  readonly principal: Principal | null;
  readonly has: readonly Capability[];
}

const person = { id: 'user_0', name: 'Somebody', email: 'somebody@example.org' };

const byRole: Readonly<Record<Role, readonly Capability[]>> = {
  reader: ['open', 'read', 'self'],
  editor: ['open', 'read', 'self', 'edit'],
  reviewer: ['open', 'read', 'self', 'edit', 'review'],
  admin: ['open', 'read', 'self', 'edit', 'review', 'administer'],
};

/** Everybody who may come: nobody, each role in person, an administrator's key of each scope alone, and keys that ask for more than their owner may. */
export const callers: readonly Caller[] = [
  { name: 'nobody', principal: null, has: ['open'] },
  ...Role.options.map((role) => ({ name: role, principal: { ...person, role }, has: byRole[role] })),
  ...Scope.options.map(
    (scope): Caller => ({
      name: `an administrator’s key for ${scope} alone`,
      principal: { ...person, role: 'admin', scopes: [scope] },
      has: ['open', scope],
    }),
  ),
  { name: 'a reader’s key for everything', principal: { ...person, role: 'reader', scopes: Scope.options }, has: ['open', 'read'] },
  { name: 'a key for nothing', principal: { ...person, role: 'admin', scopes: [] }, has: ['open'] },
];

/** What each of them may do, on top of `has`, where people who are not signed in may read. */
export const inPublic: readonly Capability[] = ['read'];
