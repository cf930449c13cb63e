import { Email, invalidInput, PersonName } from '@mithaq/api';
import { MithaqError } from '@mithaq/domain';
import { z } from 'zod';
import { refusal } from '../http/refusal.ts';
import { recordAct } from './acts.ts';
import type { Auth } from './auth.ts';
import type { AuthWhenNeeded } from './auth-when-needed.ts';
import { passwordLength } from './password-length.ts';
import { isSameToken } from './token.ts';
import { inTurn, type Pool } from './transaction.ts';
import { unanswered } from './unanswered.ts';

const SetupRequest = z.strictObject({
  token: z.string().max(200),
  name: PersonName,
  email: Email,
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

/** What making the first administrator depends on. `token` is what the start of the server printed. */
export interface FirstAdministratorOptions {
  readonly pool: Pool;
  readonly token: string;
  readonly now: () => Date;
}

export function firstAdministrator(auth: AuthWhenNeeded, { pool, token, now }: FirstAdministratorOptions): FirstAdministrator {
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
        const loaded = await auth();
        await inTurn(pool, async (connection) => {
          if (await anybody(pool)) throw new MithaqError('setup-closed', {}, ['token']);
          const { id, name } = await create(loaded, wanted);
          await recordAct(connection, { kind: 'administrator-made', subject: id, by: { id, name }, at: now(), data: {} });
        });
        return await signIn(loaded, request, wanted);
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

async function create(auth: Auth, { name, email, password }: SetupRequest): Promise<{ readonly id: string; readonly name: string }> {
  const { internalAdapter, password: passwords } = await auth.$context;
  const hash = await passwords.hash(password);
  const account = { name, email: email.toLowerCase(), emailVerified: true, role: 'admin' };
  const user = await internalAdapter.createUser(account, { method: 'email-password' });
  await internalAdapter.linkAccount({ userId: user.id, accountId: user.id, providerId: 'credential', password: hash });
  return user;
}

async function signIn(auth: Auth, request: Request, { email, password }: SetupRequest): Promise<Response> {
  const { headers, response } = await auth.api.signInEmail({ body: { email, password }, headers: request.headers, returnHeaders: true });
  const { id, name } = response.user;
  return Response.json({ user: { id, name, email, role: 'admin' } }, { status: 201, headers: cookiesIn(headers) });
}

function cookiesIn(headers: Headers): [string, string][] {
  return headers.getSetCookie().map((cookie) => ['set-cookie', cookie]);
}
