import { hasSessionCookie } from '../accounts/session-cookie.ts';

/** Methods that change nothing. */
const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request would write on the strength of a cookie that some other site made the browser send. A write with a
 * session cookie has to name one of our own origins.
 */
export function carriesForeignCookie(request: Request, origins: ReadonlySet<string>): boolean {
  if (safe.has(request.method) || !hasSessionCookie(request)) return false;
  const origin = request.headers.get('origin');
  return origin === null || !origins.has(origin);
}

/** The origins of addresses that are ours; 127.0.0.1 and localhost are two names of one machine. */
export function ownOrigins(...urls: readonly string[]): ReadonlySet<string> {
  const origins = urls.map((url) => new URL(url).origin);
  return new Set(
    origins.flatMap((origin) => [origin, origin.replace('//127.0.0.1', '//localhost'), origin.replace('//localhost', '//127.0.0.1')]),
  );
}
