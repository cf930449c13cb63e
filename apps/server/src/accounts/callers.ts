import { type Principal, Role } from '@mithaq/api';
import { MithaqError } from '@mithaq/domain';
import { gathered } from '@mithaq/store';
import { keyDigest, keyPrefix, scopesIn } from './keys.ts';
import type { Naming } from './prepared.ts';
import type { SessionCookies } from './session-cookie.ts';
import { isSameToken } from './token.ts';
import type { Pool } from './transaction.ts';
import { unanswered } from './unanswered.ts';

/** Who sends a request, and under which name its requests are counted. */
export interface Caller {
  readonly principal: Principal | null;
  /** `person` and `key` by id; the operator of this machine is not counted. */
  readonly counted: { readonly as: 'person' | 'key'; readonly id: string } | { readonly as: 'anonymous' } | { readonly as: 'operator' };
}

/** What telling who calls depends on. */
export interface CallerOptions {
  readonly pool: Pool;
  readonly naming: Naming;
  readonly cookies: SessionCookies;
  readonly operatorToken: string;
  readonly now: () => Date;
}

const operator: Caller = { principal: { id: 'operator', name: 'operator', email: '', role: 'admin' }, counted: { as: 'operator' } };
const nobody: Caller = { principal: null, counted: { as: 'anonymous' } };

/** Milliseconds after which the last use of a key is written down again. */
const notedEvery = 60_000;

/**
 * Who sends a request. It is asked with every request, so it is one prepared statement over a session or key and its owner (over those of
 * all who ask while others are being told, where many do), and no answer is kept: who signs out, is suspended, or gets another role is so with the next request.
 * @throws MithaqError `wrong-credentials` for a bearer token that does not hold, `unavailable`
 */
export function callersIn(options: CallerOptions): (request: Request) => Promise<Caller> {
  const { cookies, operatorToken } = options;
  const ofSession = gathered((tokens) => ofSessions(tokens, options), { atOnce: 2, together: 64 });
  return async (request) => {
    const token = bearerOf(request);
    if (token === undefined) {
      const signedIn = cookies.tokenOf(request);
      // A browser with an old cookie reads as everybody does, until it signs in again.
      return signedIn === undefined ? nobody : ((await ofSession(signedIn)) ?? nobody);
    }
    if (isSameToken(token, operatorToken)) return operator;
    const caller = token.startsWith(keyPrefix) ? await ofKey(token, options) : await ofSession(token);
    if (caller === undefined) throw new MithaqError('wrong-credentials');
    return caller;
  };
}

/** The token of an `Authorization: Bearer` header. */
export function bearerOf(request: Request): string | undefined {
  const [scheme, token] = request.headers.get('authorization')?.split(' ') ?? [];
  return scheme?.toLowerCase() === 'bearer' ? (token ?? '') : undefined;
}

interface OwnerRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

interface SessionRow extends OwnerRow {
  readonly session: string;
  readonly token: string;
}

const session = `select s.token, s.id as session, u.id, u.name, u.email, u.role from "session" s join "user" u on u.id = s."userId"
    where s.token = any($1::text[]) and s."expiresAt" > $2 and not u.suspended`;

async function ofSessions(tokens: readonly string[], { pool, naming, now }: CallerOptions): Promise<ReadonlyMap<string, Caller>> {
  const values = [tokens.map(storable), now()];
  const { rows } = await pool.query<SessionRow>({ ...naming('session', session), values }).catch(unanswered);
  return new Map(
    rows.map(({ token, session: id, ...owner }) => [
      token,
      { principal: { ...principalOf(owner), session: id }, counted: { as: 'person', id: owner.id } },
    ]),
  );
}

interface KeyRow extends OwnerRow {
  readonly key: string;
  readonly permissions: string | null;
  readonly noted: Date | null;
}

const key = `select k.id as key, k.permissions, k."lastRequest" as noted, u.id, u.name, u.email, u.role
    from apikey k join "user" u on u.id = k."referenceId"
    where k.key = $1 and k.enabled and (k."expiresAt" is null or k."expiresAt" > $2) and not u.suspended`;

async function ofKey(text: string, options: CallerOptions): Promise<Caller | undefined> {
  const moment = options.now();
  const { rows } = await options.pool.query<KeyRow>({ ...options.naming('key', key), values: [keyDigest(text), moment] }).catch(unanswered);
  const [row] = rows;
  if (row === undefined) return undefined;
  noteUse(row, moment, options.pool);
  return { principal: { ...principalOf(row), scopes: scopesIn(row.permissions) }, counted: { as: 'key', id: row.key } };
}

/** Writes down that a key was used, without making anybody wait; when it cannot be, the next use writes it. */
function noteUse({ key: id, noted }: KeyRow, moment: Date, pool: Pool): void {
  if (noted !== null && moment.getTime() - noted.getTime() < notedEvery) return;
  pool.query('update apikey set "lastRequest" = $2 where id = $1', [id, moment]).catch(() => undefined);
}

function principalOf({ id, name, email, role }: OwnerRow): Principal {
  return { id, name, email, role: Role.catch('reader').parse(role) };
}

/** PostgreSQL holds no NUL: what it cannot be asked for is not there. */
function storable(token: string): string {
  return token.includes('\0') ? '' : token;
}
