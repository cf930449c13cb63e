import { MithaqError } from '@mithaq/domain';
import { refusal } from '../http/refusal.ts';
import type { AuthWhenNeeded } from './auth-when-needed.ts';
import { bearerOf, type Caller } from './callers.ts';
import type { FirstAdministrator } from './first-administrator.ts';
import { hasSessionCookie, type SessionCookies } from './session-cookie.ts';

/** Who may do what, as the HTTP application needs it. */
export interface Accounts {
  /** Who sends a request. @throws MithaqError `wrong-credentials` for a bearer token that does not hold, `unavailable` */
  callerOf(request: Request): Promise<Caller>;
  /** Answers sign-in, sign-out and what else better-auth serves. */
  handle(request: Request): Promise<Response>;
  /** Makes the first administrator. */
  setUp(request: Request): Promise<Response>;
}

/** What the accounts of a register are made of. */
export interface AccountsParts {
  readonly auth: AuthWhenNeeded;
  readonly callerOf: Accounts['callerOf'];
  readonly first: FirstAdministrator;
  readonly cookies: SessionCookies;
  /** The address that browsers see. */
  readonly baseUrl: string;
  /** @throws MithaqError `unavailable` while the database does not answer */
  readonly ping: () => Promise<void>;
  /** Milliseconds; resolves when so many have passed. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What answers alike whether or not there is such an account answers no sooner than this, so that its time tells nothing either. */
const evenly = { paths: new Set(['/request-password-reset', '/sign-up/email', '/send-verification-email']), milliseconds: 500 };

export function accountsOf({ auth, callerOf, first, cookies, baseUrl, ping, pause }: AccountsParts): Accounts {
  return {
    callerOf,
    handle: async (request) => {
      const path = new URL(request.url).pathname.replace(/^\/api\/auth/, '');
      const evened = evenly.paths.has(path) ? pause(evenly.milliseconds) : undefined;
      const { handler } = await auth();
      const answer = await handler(withSession(request, cookies, baseUrl)).catch(async (fault: unknown) => {
        // A fault is one of ours, unless it is that the database is gone.
        await ping();
        throw fault;
      });
      await evened;
      return answer.status < 500 ? answer : refusal(request, new MithaqError('internal'));
    },
    setUp: (request) => first.answer(request),
  };
}

/**
 * A program that holds a session as a bearer token ends it as a browser does. The token came with no cookie that another site could
 * have made a browser send, so the request counts as one of our own pages'.
 */
function withSession(request: Request, cookies: SessionCookies, baseUrl: string): Request {
  const token = bearerOf(request);
  if (token === undefined || hasSessionCookie(request)) return request;
  const headers = new Headers(request.headers);
  headers.delete('authorization');
  headers.set('cookie', cookies.headerFor(token));
  headers.set('origin', new URL(baseUrl).origin);
  return request.body === null ? new Request(request.url, { method: request.method, headers }) : new Request(request, { headers });
}
