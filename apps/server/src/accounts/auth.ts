import type { Store } from '@mithaq/store';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { Logger } from 'pino';
import { cookiePrefix } from './session-cookie.ts';
import { tries } from './tries.ts';

/** What accounts depend on. */
export interface AuthOptions {
  readonly pool: Store['pool'];
  readonly secret: string;
  /** The origin that browsers see: the dashboard's, which passes /api/auth on to us. */
  readonly baseUrl: string;
  readonly origins: ReadonlySet<string>;
  readonly newId: (prefix: string) => string;
  readonly now: () => number;
  readonly log: Logger;
}

/** Shortest and longest password, in characters. */
export const passwordLength = { least: 10, most: 128 } as const;

const longestEmail = 254;
const tooMany = 'Too many requests. Please try again later.';
const signInPath = '/sign-in/email';

/** Sign-ins that may be tried in a minute: for one account, and for all of them together, which bounds what a guesser costs us. */
const signIns = { each: 10, together: 60 } as const;

/** better-auth with email and password, its sessions in the register's database. Nobody signs up by themselves. */
export function authOver({ pool, secret, baseUrl, origins, newId, now, log }: AuthOptions) {
  return betterAuth({
    appName: 'Mithaq',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    database: pool,
    trustedOrigins: [...origins],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    user: { additionalFields: { role: { type: 'string', required: true, defaultValue: 'reader', input: false } } },
    advanced: {
      cookiePrefix,
      database: { generateId: ({ model }) => newId(model) },
      // Every header that says where a request came from can be sent by the caller. None is believed.
      ipAddress: { ipAddressHeaders: [] },
    },
    telemetry: { enabled: false },
    rateLimit: { enabled: true, window: 60, max: 200, customRules: { [signInPath]: { window: 60, max: signIns.together } } },
    hooks: { before: perAccount(now) },
    // Without this a refusal goes to the console, past the log.
    onAPIError: {
      onError: (fault) => (isRefusal(fault) ? log.debug({ refused: fault.message }, 'accounts') : log.error({ err: fault }, 'accounts')),
    },
    logger: { level: 'warn', log: (level, message) => void log.info({ level, message }, 'accounts') },
  });
}

/** Whether a fault is an answer to the caller rather than one of ours. */
function isRefusal(fault: unknown): fault is APIError {
  return isAPIError(fault) && fault.status !== 'INTERNAL_SERVER_ERROR';
}

/** Holds up whoever tries one account too often, from wherever. What we ask for ourselves comes without a request and is not counted. */
function perAccount(now: () => number) {
  const mayTry = tries({ most: signIns.each, window: 60_000 }, now);
  return createAuthMiddleware(async ({ path, request, body }) => {
    if (path !== signInPath || request === undefined || typeof body?.email !== 'string') return;
    if (!mayTry(body.email.slice(0, longestEmail).toLowerCase())) throw new APIError('TOO_MANY_REQUESTS', { message: tooMany });
  });
}

export type Auth = ReturnType<typeof authOver>;
