import { createHash } from 'node:crypto';
import { type ApiKey, type Author, Scope } from '@mithaq/api';
import { MithaqError } from '@mithaq/domain';
import { z } from 'zod';
import { recordAct } from './acts.ts';
import type { AuthWhenNeeded } from './auth-when-needed.ts';
import { inTurn, type Pool } from './transaction.ts';

/** What every key begins with, so that one that was left lying about is known for what it is. */
export const keyPrefix = 'mk_';

/** Under this name a key's scopes stand in better-auth's table of permissions. */
const subject = 'register';

const Permissions = z.object({ [subject]: z.array(Scope) });

interface KeyRow {
  readonly id: string;
  readonly name: string | null;
  readonly start: string | null;
  readonly permissions: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastRequest: Date | null;
}

const columns = 'id, name, start, permissions, "createdAt", "expiresAt", "lastRequest"';
const day = 86_400;

/** A person's keys, as the api's port `People` has them. */
export interface Keys {
  of(owner: string): Promise<readonly ApiKey[]>;
  create(owner: string, given: NewKey): Promise<ApiKey & { readonly key: string }>;
  revoke(owner: string, id: string): Promise<void>;
}

interface NewKey {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresInDays?: number;
}

/** Keys in the register's database. better-auth draws and hashes them; the key itself is kept nowhere. */
export function keysIn(pool: Pool, auth: AuthWhenNeeded, now: () => Date): Keys {
  return {
    of: async (owner) => {
      const { rows } = await pool.query<KeyRow>(`select ${columns} from apikey where "referenceId" = $1 order by "createdAt", id`, [owner]);
      return rows.map(keyOf);
    },
    create: async (owner, { name, scopes, expiresInDays }) => {
      const by = await ownerOf(pool, owner);
      const { api } = await auth();
      const expiresIn = expiresInDays === undefined ? {} : { expiresIn: expiresInDays * day };
      const made = await api.createApiKey({ body: { userId: owner, name, permissions: { [subject]: [...scopes] }, ...expiresIn } });
      try {
        await inTurn(pool, (connection) =>
          recordAct(connection, { kind: 'key-created', subject: made.id, by, at: now(), data: { name, scopes } }),
        );
      } catch (fault) {
        // Nobody was told of the key yet: one that is not in the history is taken back.
        await pool.query('delete from apikey where id = $1', [made.id]);
        throw fault;
      }
      return { ...keyOf({ ...made, permissions: JSON.stringify(made.permissions) }), key: made.key };
    },
    revoke: async (owner, id) => {
      const by = await ownerOf(pool, owner);
      await inTurn(pool, async (connection) => {
        const { rowCount } = await connection.query('delete from apikey where id = $1 and "referenceId" = $2', [id, owner]);
        if (rowCount === 0) throw new MithaqError('not-found', { key: id }, ['id']);
        await recordAct(connection, { kind: 'key-revoked', subject: id, by, at: now(), data: {} });
      });
    },
  };
}

/** By what a key is found: its SHA-256 in base64url, which is all that is kept of it. */
export function keyDigest(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** The scopes in a key's permissions; none where they cannot be read. */
export function scopesIn(permissions: string | null): readonly Scope[] {
  const parsed = Permissions.safeParse(permissions === null ? undefined : JSON.parse(permissions));
  return parsed.success ? parsed.data[subject] : [];
}

/** The person who owns keys. The operator of this machine has no account, and so no keys. */
async function ownerOf(pool: Pool, id: string): Promise<Author> {
  const { rows } = await pool.query<{ id: string; name: string }>('select id, name from "user" where id = $1', [id]);
  const [owner] = rows;
  if (owner === undefined) throw new MithaqError('not-found', { key: id });
  return owner;
}

function keyOf({ id, name, start, permissions, createdAt, expiresAt, lastRequest }: KeyRow): ApiKey {
  return {
    id,
    name: name ?? '',
    start: start ?? '',
    scopes: scopesIn(permissions),
    createdAt: createdAt.toISOString(),
    ...(expiresAt ? { expiresAt: expiresAt.toISOString() } : {}),
    ...(lastRequest ? { lastUsedAt: lastRequest.toISOString() } : {}),
  };
}
