import { createHmac, timingSafeEqual } from 'node:crypto';

/** What the names of our cookies begin with. */
export const cookiePrefix = 'mithaq';

const plain = `${cookiePrefix}.session_token`;
/** Where browsers come by HTTPS: they keep a cookie of this name from every page that came otherwise. */
const secure = `__Secure-${plain}`;

/** Whether a request carries a session of ours, valid or not. */
export function hasSessionCookie(request: Request): boolean {
  return request.headers.get('cookie')?.includes(`${plain}=`) ?? false;
}

/** Signs session cookies and reads them as better-auth does: the token, a point, and the HMAC-SHA-256 of the token in base64. */
export interface SessionCookies {
  /** The token of a request's session cookie; nothing where there is none, or where we did not sign it. */
  tokenOf(request: Request): string | undefined;
  /** A `Cookie` header with a session. */
  headerFor(token: string): string;
}

/** The session cookies of a register. `isSecure` where browsers reach it by HTTPS: the other name is then believed no more. */
export function sessionCookies(secret: string, isSecure: boolean): SessionCookies {
  const name = isSecure ? secure : plain;
  const signatureOf = (token: string) => createHmac('sha256', secret).update(token).digest('base64');
  return {
    tokenOf: (request) => {
      const signed = cookieIn(name, request.headers.get('cookie') ?? '');
      const point = signed?.lastIndexOf('.') ?? -1;
      if (signed === undefined || point < 1) return undefined;
      const token = signed.slice(0, point);
      return isSame(signed.slice(point + 1), signatureOf(token)) ? token : undefined;
    },
    headerFor: (token) => `${name}=${encodeURIComponent(`${token}.${signatureOf(token)}`)}`,
  };
}

function cookieIn(name: string, header: string): string | undefined {
  const found = header
    .split(';')
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(`${name}=`));
  return found === undefined ? undefined : decoded(found.slice(name.length + 1));
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
