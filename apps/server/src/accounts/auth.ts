import type { Store } from '@mithaq/store';
import { betterAuth } from 'better-auth';
import type { Logger } from 'pino';
import { cookiePrefix } from './session-cookie.ts';

/** What accounts depend on. */
export interface AuthOptions {
  readonly pool: Store['pool'];
  readonly secret: string;
  /** The origin that browsers see: the dashboard's, which passes /api/auth on to us. */
  readonly baseUrl: string;
  readonly origins: ReadonlySet<string>;
  readonly newId: (prefix: string) => string;
  readonly log: Logger;
}

/** Shortest and longest password, in characters. */
export const passwordLength = { least: 10, most: 128 } as const;

/** better-auth with email and password, its sessions in the register's database. Nobody signs up by themselves. */
export function authOver({ pool, secret, baseUrl, origins, newId, log }: AuthOptions) {
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
    advanced: { cookiePrefix, database: { generateId: ({ model }) => newId(model) } },
    telemetry: { enabled: false },
    rateLimit: { enabled: true, window: 60, max: 200, customRules: { '/sign-in/email': { window: 60, max: 20 } } },
    logger: { level: 'warn', log: (level, message) => void log.info({ level, message }, 'accounts') },
  });
}

export type Auth = ReturnType<typeof authOver>;
