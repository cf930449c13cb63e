import { PersonName } from '@mithaq/api';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Mailer } from '../mail/mailer.ts';
import { recordAct } from './acts.ts';
import { authLetters } from './auth-letters.ts';
import { pluginsFor } from './auth-plugins.ts';
import { cookiePrefix } from './session-cookie.ts';
import { inTurn, type Pool } from './transaction.ts';
import { tries } from './tries.ts';

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

const longestEmail = 254;
const tooMany = 'Too many requests. Please try again later.';
const signInPath = '/sign-in/email';

/** Sign-ins that may be tried in a minute: for one account, and for all of them together, which bounds what a guesser costs us. */
const signIns = { each: 10, together: 60 } as const;

/**
 * How often all together may look a terminal's code up in a minute. The plug-in's own limit, five in a quarter of an hour, is meant for one
 * person; a desk shares it here. Of some 10^12 codes this leaves a guesser some hundreds while one holds (RFC 8628 5.1).
 */
const codeLimit = { window: 60, max: 40 } as const;

/** Letters that may be asked for in a minute, by everybody together who is not signed in. */
const letterLimit = { window: 60, max: 20 } as const;

/** Seconds. A session holds so long from signing in, whether it is used or not. */
const sessionLength = 14 * 86_400;

/** The ways of better-auth to keys, which would pass by the history of accounts. */
const closed = ['create', 'get', 'list', 'update', 'delete'].map((verb) => `/api-key/${verb}`);

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
    disabledPaths: closed,
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
      customRules: {
        [signInPath]: { window: 60, max: signIns.together },
        '/sign-up/email': letterLimit,
        '/request-password-reset': letterLimit,
        '/send-verification-email': letterLimit,
        '/device/code': letterLimit,
        '/device': codeLimit,
      },
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

/** The paths on which somebody says what they are called. */
const naming: ReadonlySet<string> = new Set(['/sign-up/email', '/update-user']);

/**
 * Holds up whoever tries one account too often, from wherever, and refuses names that are none. What we ask for ourselves comes
 * without a request and is not counted.
 */
function beforeEach(now: () => number) {
  const mayTry = tries({ most: signIns.each, window: 60_000 }, now);
  return createAuthMiddleware(async ({ path, request, body }) => {
    if (request === undefined) return;
    if (path === signInPath && typeof body?.email === 'string' && !mayTry(body.email.slice(0, longestEmail).toLowerCase())) {
      throw new APIError('TOO_MANY_REQUESTS', { message: tooMany });
    }
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
