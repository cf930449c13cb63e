import { PersonName } from '@mithaq/api';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Mailer } from '../mail/mailer.ts';
import { recordAct } from './acts.ts';
import { authLetters } from './auth-letters.ts';
import { limitsTogether, triesOfPasswords } from './auth-limits.ts';
import { pluginsFor } from './auth-plugins.ts';
import { cookiePrefix } from './session-cookie.ts';
import { inTurn, type Pool } from './transaction.ts';

/** What accounts depend on. */
export interface AuthOptions {
  readonly pool: Pool;
  readonly secret: string;
  /** The origin that browsers see: the dashboard's, which passes /api/auth on to us. */
  readonly baseUrl: string;
  readonly origins: ReadonlySet<string>;
  readonly mailer: Mailer;
  /** Whether people may open accounts by themselves, as readers. */
  readonly openSignUp: boolean;
  readonly newId: (prefix: string) => string;
  readonly now: () => Date;
  readonly log: Logger;
}

const tooMany = 'Too many requests. Please try again later.';
/** Seconds. A session holds so long from signing in, whether it is used or not. */
const sessionLength = 14 * 86_400;

/** The ways of better-auth to keys, which would pass by the history of accounts. */
const keyWays = ['create', 'get', 'list', 'update', 'delete'].map((verb) => `/api-key/${verb}`);

/** Its ways to sessions, which would hand what they are proved by to a page's scripts. `sessions.list` and `sessions.end` take their place. */
const sessionWays = ['/list-sessions', '/revoke-session', '/revoke-sessions', '/revoke-other-sessions'];

/**
 * better-auth with e-mail and password, passkeys, codes for devices, and API keys, in the register's database. Nobody signs up by
 * themselves unless the settings say so. Whether a session holds is not asked here (`callers.ts`).
 */
export function authOver(options: AuthOptions) {
  const { pool, secret, baseUrl, origins, newId, now, log } = options;
  const site = new URL(baseUrl);
  const { changeEmail, ...letters } = authLetters(options);
  return betterAuth({
    appName: 'Mithaq',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    database: pool,
    trustedOrigins: [...origins],
    ...letters,
    session: { expiresIn: sessionLength, disableSessionRefresh: true, cookieCache: { enabled: false } },
    // What a letter's link holds is kept as a digest: who reads the database cannot follow it.
    verification: { storeIdentifier: 'hashed' },
    user: {
      changeEmail,
      additionalFields: {
        role: { type: 'string', required: true, defaultValue: 'reader', input: false },
        suspended: { type: 'boolean', required: true, defaultValue: false, input: false, returned: false },
        locale: { type: 'string', required: true, defaultValue: 'en', validator: { input: z.enum(['ar', 'en']) } },
      },
    },
    plugins: pluginsFor(site, origins),
    disabledPaths: [...keyWays, ...sessionWays],
    advanced: {
      cookiePrefix,
      useSecureCookies: site.protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: ({ model }) => newId(model.toLowerCase()) },
      // Every header that says where a request came from can be sent by the caller. None is believed.
      ipAddress: { ipAddressHeaders: [] },
      // A letter is not waited for: how long an answer takes does not tell whether there was anybody to write to.
      backgroundTasks: { handler: (work) => void work.catch((fault: unknown) => log.error({ err: fault }, 'a mail was not sent')) },
    },
    telemetry: { enabled: false },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 600,
      customRules: limitsTogether,
    },
    hooks: { before: beforeEach(() => now().getTime()) },
    databaseHooks: {
      session: { create: { before: (session) => refuseSuspended(pool, session.userId) } },
      user: {
        create: {
          after: async (user, context) => {
            if (context?.path === '/sign-up/email') await recordSignUp(pool, user, now());
          },
        },
      },
    },
    // A refusal is an answer; any other fault is thrown, for the application's log. Else it would go to the console, past the log.
    onAPIError: { throw: true },
    logger: { level: 'warn', log: (level, message) => void log.info({ level, message }, 'accounts') },
  });
}

/** The paths on which somebody says what they, or a passkey of theirs, are called. */
const naming: ReadonlySet<string> = new Set(['/sign-up/email', '/update-user', '/passkey/verify-registration', '/passkey/update-passkey']);

/**
 * Holds up whoever tries one account too often, from wherever, and refuses names that are none. What we ask for ourselves comes
 * without a request and is not counted.
 */
function beforeEach(now: () => number) {
  const mayTry = triesOfPasswords(now);
  return createAuthMiddleware(async (context) => {
    const { path, request, body } = context;
    if (request === undefined) return;
    const whose = path === '/change-password' ? (await getSessionFromCtx(context))?.user.email : body?.email;
    if (!mayTry(path, whose)) throw new APIError('TOO_MANY_REQUESTS', { message: tooMany });
    if (naming.has(path) && body?.name !== undefined && !PersonName.safeParse(body.name).success) {
      throw new APIError('BAD_REQUEST', { message: 'Invalid name' });
    }
  });
}

/** Nobody who is suspended gets a session, by whatever way; they are told what somebody with a wrong password is told. */
async function refuseSuspended(pool: Pool, person: string): Promise<void> {
  const { rows } = await pool.query<{ suspended: boolean }>('select suspended from "user" where id = $1', [person]);
  if (rows[0]?.suspended === false) return;
  throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' });
}

async function recordSignUp(pool: Pool, { id, name }: { readonly id: string; readonly name: string }, at: Date): Promise<void> {
  await inTurn(pool, (connection) => recordAct(connection, { kind: 'signed-up', subject: id, by: { id, name }, at, data: {} }));
}

export type Auth = ReturnType<typeof authOver>;
