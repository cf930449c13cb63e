import type { Capability, Role } from '@mithaq/api';
import { newPerson } from './people.ts';
import type { TestServer } from './server.ts';

/** Somebody who may or may not call a procedure, how they say who they are, and all that they may do by what is written here. */
export interface Walker {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly has: readonly Capability[];
}

const byRole: Readonly<Record<Role, readonly Capability[]>> = {
  reader: ['open', 'read', 'self'],
  editor: ['open', 'read', 'self', 'edit'],
  reviewer: ['open', 'read', 'self', 'edit', 'review'],
  admin: ['open', 'read', 'self', 'edit', 'review', 'administer'],
};

const scopes = ['read', 'edit', 'review', 'administer'] as const;

/** Everybody who may come: nobody, a person of each role, an administrator's keys of one scope each, a key whose owner was made a reader since. */
export async function walkersOf(server: TestServer): Promise<readonly Walker[]> {
  const walkers: Walker[] = [{ name: 'nobody', headers: {}, has: ['open'] }];
  const people = new Map<string, Awaited<ReturnType<typeof newPerson>>>();
  for (const role of ['reader', 'editor', 'reviewer', 'admin'] as const) {
    const person = await newPerson(server, role, { name: role });
    people.set(role, person);
    walkers.push({ name: role, headers: { cookie: person.cookie, origin: 'http://127.0.0.1:4300' }, has: byRole[role] });
  }
  for (const scope of scopes) {
    const { key } = await client(people, 'admin').keys.create.mutate({ name: scope, scopes: [scope] });
    walkers.push({ name: `an administrator’s key for ${scope} alone`, headers: { authorization: `Bearer ${key}` }, has: ['open', scope] });
  }
  return [...walkers, await demoted(server)];
}

function client(people: ReadonlyMap<string, Awaited<ReturnType<typeof newPerson>>>, role: Role) {
  const person = people.get(role);
  if (person === undefined) throw new RangeError(`nobody is ${role}`);
  return person.client;
}

async function demoted(server: TestServer): Promise<Walker> {
  const person = await newPerson(server, 'admin', { name: 'demoted' });
  const { key } = await person.client.keys.create.mutate({ name: 'everything', scopes: [...scopes] });
  await server.operator.people.setRole.mutate({ id: person.id, role: 'reader' });
  return {
    name: 'the key for everything of somebody who is a reader now',
    headers: { authorization: `Bearer ${key}` },
    has: ['open', 'read'],
  };
}

/** How a call ends for somebody: refused at the door as nobody or as somebody who may not, or let in, whatever happens then. */
export type Outcome = 'unauthenticated' | 'forbidden' | 'let in';

/** The outcome that an answer's status tells. @throws RangeError for a fault of the server's */
export function outcomeOf(status: number, asked: string): Outcome {
  if (status >= 500) throw new RangeError(`${status} for ${asked}`);
  if (status === 401) return 'unauthenticated';
  return status === 403 ? 'forbidden' : 'let in';
}

/** What should become of somebody's call. */
export function expectedFor(capability: Capability, { name, has }: Walker, publicReading: boolean): Outcome {
  if (has.includes(capability) || (capability === 'read' && publicReading)) return 'let in';
  return name === 'nobody' ? 'unauthenticated' : 'forbidden';
}
