import { isAtLeast, type Named, type People, type Person, Role, type Slice, type Window } from '@mithaq/api';
import { MithaqError } from '@mithaq/domain';
import { actsIn, recordAct, verifyActs } from './acts.ts';
import type { Invitations } from './invitations.ts';
import type { Keys } from './keys.ts';
import { readPlace, writePlace } from './place.ts';
import type { Sessions } from './sessions.ts';
import { type Connection, inTurn, type Pool } from './transaction.ts';

/** What keeping people depends on. */
export interface PeopleOptions {
  readonly pool: Pool;
  readonly now: () => Date;
  readonly keys: Keys;
  readonly invitations: Invitations;
  readonly sessions: Sessions;
}

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly emailVerified: boolean;
  readonly suspended: boolean;
  readonly hasPassword: boolean;
  readonly locale: string;
  readonly createdAt: Date;
}

const columns = `id, name, email, role, "emailVerified", suspended, locale, "createdAt",
  exists (select from account where account."userId" = "user".id and account.password is not null) as "hasPassword"`;

/** The people of a register in its database, in better-auth's table. */
export function peopleIn({ pool, now, keys, invitations, sessions }: PeopleOptions): People {
  return {
    list: (window) => listed(pool, window),
    editors: () => editors(pool),
    invite: (by, given) => invitations.invite(by, given),
    setRole: (by, id, role) =>
      inTurn(pool, async (connection) => {
        const before = await found(connection, id);
        if (before.role === role) return personOf(before);
        if (role !== 'admin') await refuseLastAdministrator(connection, before);
        await recordAct(connection, { kind: 'role-changed', subject: id, by, at: now(), data: { from: before.role, to: role } });
        return changed(connection, id, { role, at: now() });
      }),
    suspend: (by, id, suspended) =>
      inTurn(pool, async (connection) => {
        const before = await found(connection, id);
        if (before.suspended === suspended) return personOf(before);
        if (suspended) await refuseLastAdministrator(connection, before);
        // The sessions do not come back when the suspension is taken back; the keys do, which programs hold.
        if (suspended) await connection.query('delete from "session" where "userId" = $1', [id]);
        await recordAct(connection, { kind: suspended ? 'suspended' : 'reinstated', subject: id, by, at: now(), data: {} });
        return changed(connection, id, { suspended, at: now() });
      }),
    keysOf: (owner) => keys.of(owner),
    createKey: (owner, given) => keys.create(owner, given),
    revokeKey: (owner, id) => keys.revoke(owner, id),
    sessionsOf: (person) => sessions.of(person),
    endSession: (person, id) => sessions.end(person, id),
    endSessionsBut: (person, kept) => sessions.endBut(person, kept),
    acts: (window) => actsIn(pool, window),
    verifyActs: () => verifyActs(pool),
  };
}

/** Ids sort by the moment at which they were made. */
async function listed(pool: Pool, { limit, after }: Window): Promise<Slice<Person>> {
  const from = after === undefined ? '' : readPlace('people', after);
  const [{ rows }, counted] = await Promise.all([
    pool.query<PersonRow>(`select ${columns} from "user" where id collate "C" > $1 order by id collate "C" limit $2`, [from, limit + 1]),
    pool.query<{ total: string }>('select count(*) as total from "user"'),
  ]);
  const people = rows.slice(0, limit).map(personOf);
  const last = people.at(-1);
  const total = Number(counted.rows[0]?.total ?? 0);
  return rows.length > limit && last !== undefined ? { rows: people, total, next: writePlace('people', last.id) } : { rows: people, total };
}

/** More people than any team has that edits one register. */
const mostEditors = 1_000;

const thoseWhoMayEdit: readonly string[] = Role.options.filter((role) => isAtLeast(role, 'editor'));

async function editors(pool: Pool): Promise<readonly Named[]> {
  const { rows } = await pool.query<Named>(
    `select id, name from "user" where role = any($1) and not suspended and "emailVerified"
       order by lower(name), id collate "C" limit ${mostEditors}`,
    [thoseWhoMayEdit],
  );
  return rows.map(({ id, name }) => ({ id, name }));
}

async function found(connection: Connection, id: string): Promise<PersonRow> {
  const { rows } = await connection.query<PersonRow>(`select ${columns} from "user" where id = $1`, [id]);
  const [person] = rows;
  if (person === undefined) throw new MithaqError('not-found', { key: id }, ['id']);
  return person;
}

/** Refuses to take the role or the account from the only administrator who can sign in. */
async function refuseLastAdministrator(connection: Connection, person: PersonRow): Promise<void> {
  if (person.role !== 'admin' || person.suspended) return;
  const { rows } = await connection.query<{ id: string }>(
    `select id from "user" where role = 'admin' and not suspended and "emailVerified"`,
  );
  if (rows.every(({ id }) => id === person.id)) throw new MithaqError('last-administrator', {}, ['id']);
}

async function changed(
  connection: Connection,
  id: string,
  { role, suspended, at }: { readonly role?: Role; readonly suspended?: boolean; readonly at: Date },
): Promise<Person> {
  const { rows } = await connection.query<PersonRow>(
    `update "user" set role = coalesce($2, role), suspended = coalesce($3, suspended), "updatedAt" = $4 where id = $1 returning ${columns}`,
    [id, role ?? null, suspended ?? null, at],
  );
  return personOf(only(rows, id));
}

function only(rows: readonly PersonRow[], id: string): PersonRow {
  const [row] = rows;
  if (row === undefined) throw new MithaqError('not-found', { key: id });
  return row;
}

function personOf({ createdAt, role, locale, ...person }: PersonRow): Person {
  return { ...person, role: Role.catch('reader').parse(role), locale: locale === 'ar' ? 'ar' : 'en', createdAt: createdAt.toISOString() };
}
