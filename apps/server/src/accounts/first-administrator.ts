import { invalidInput } from '@mithaq/api';
import { MithaqError } from '@mithaq/domain';
import type { Store } from '@mithaq/store';
import { z } from 'zod';
import { refusal } from '../http/refusal.ts';
import { type Auth, passwordLength } from './auth.ts';
import { isSameToken } from './token.ts';
import { unanswered } from './unanswered.ts';

type Pool = Store['pool'];

const SetupRequest = z.strictObject({
  token: z.string().max(200),
  name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .regex(/^[^\p{C}]+$/u, 'expected a name'),
  email: z.email().max(254),
  password: z.string().min(passwordLength.least).max(passwordLength.most),
});
type SetupRequest = z.output<typeof SetupRequest>;

/** Making the first administrator: once, by whoever was given the token, and only while nobody has an account. */
export interface FirstAdministrator {
  /** Whether anybody has an account. */
  exists(): Promise<boolean>;
  /** Answers a set-up request, and signs the new administrator in. */
  answer(request: Request): Promise<Response>;
}

export function firstAdministrator(auth: Auth, { pool, token }: { readonly pool: Pool; readonly token: string }): FirstAdministrator {
  let made = false;
  const exists = async () => {
    made ||= await anybody(pool);
    return made;
  };
  return {
    exists,
    answer: async (request) => {
      try {
        const wanted = await parsed(request);
        if (!isSameToken(wanted.token, token) || (await exists())) throw new MithaqError('setup-closed', {}, ['token']);
        await alone(pool, async () => {
          if (await anybody(pool)) throw new MithaqError('setup-closed', {}, ['token']);
          await create(auth, wanted);
        });
        return await signIn(auth, request, wanted);
      } catch (fault) {
        if (fault instanceof MithaqError) return refusal(request, fault);
        throw fault;
      }
    },
  };
}

async function parsed(request: Request): Promise<SetupRequest> {
  const body: unknown = await request.json().catch(() => {
    throw new MithaqError('invalid-input', { expected: { ar: 'المنتظر JSON صحيح', en: 'expected well-formed JSON' } });
  });
  const result = SetupRequest.safeParse(body);
  if (result.success) return result.data;
  throw invalidInput(result.error);
}

async function anybody(pool: Pool): Promise<boolean> {
  const { rowCount } = await pool.query('select from "user" limit 1').catch(unanswered);
  return rowCount === 1;
}

/** Runs work while no other server does the same. The lock is a transaction's, so it goes with the connection. */
async function alone(pool: Pool, work: () => Promise<void>): Promise<void> {
  const connection = await pool.connect().catch(unanswered);
  try {
    await connection.query('begin');
    await connection.query(`select pg_advisory_xact_lock(hashtext('mithaq first administrator'))`);
    await work();
  } finally {
    await connection.query('rollback').catch(() => undefined);
    connection.release();
  }
}

async function create(auth: Auth, { name, email, password }: SetupRequest): Promise<void> {
  const { internalAdapter, password: passwords } = await auth.$context;
  const hash = await passwords.hash(password);
  const account = { name, email: email.toLowerCase(), emailVerified: true, role: 'admin' };
  const user = await internalAdapter.createUser(account, { method: 'email-password' });
  await internalAdapter.linkAccount({ userId: user.id, accountId: user.id, providerId: 'credential', password: hash });
}

async function signIn(auth: Auth, request: Request, { email, password }: SetupRequest): Promise<Response> {
  const { headers, response } = await auth.api.signInEmail({ body: { email, password }, headers: request.headers, returnHeaders: true });
  const { id, name } = response.user;
  return Response.json({ user: { id, name, email, role: 'admin' } }, { status: 201, headers: cookiesIn(headers) });
}

function cookiesIn(headers: Headers): [string, string][] {
  return headers.getSetCookie().map((cookie) => ['set-cookie', cookie]);
}
