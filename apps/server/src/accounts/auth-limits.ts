import { tries } from './tries.ts';

/** Passwords that may be tried in a minute: of one account, and of all of them together, which bounds what a guesser costs us. */
const passwords = { each: 10, together: 60 } as const;

/** Seconds, and how often all together may ask in them. */
const asOften = { window: 60, max: passwords.together } as const;

/**
 * How often all together may look a terminal's code up in a minute. The plug-in's own limit, five in a quarter of an hour, is meant for one
 * person; a desk shares it here. Of some 10^12 codes this leaves a guesser some hundreds while one holds (RFC 8628 5.1).
 */
const codes = { window: 60, max: 40 } as const;

/** Letters that may be asked for in a minute, by everybody together who is not signed in. */
const letters = { window: 60, max: 20 } as const;

/**
 * How often all together may do what costs us something. No header that says where a request came from is believed, so a limit is everybody's:
 * each path that better-auth would hold to three in ten seconds for one address is named here, or three people could shut a desk out.
 */
export const limitsTogether = {
  '/sign-in/email': asOften,
  '/sign-in/passkey': asOften,
  '/change-password': asOften,
  '/sign-up/email': letters,
  '/change-email': letters,
  '/request-password-reset': letters,
  '/send-verification-email': letters,
  '/device/code': letters,
  '/device': codes,
} as const;

const longestEmail = 254;
const tried: ReadonlySet<string> = new Set(['/sign-in/email', '/change-password']);

/** Whether one more password may be tried at a path for an account, named by its e-mail: so many a minute, from wherever, by whichever path. */
export function triesOfPasswords(now: () => number): (path: string, email: unknown) => boolean {
  const mayTry = tries({ most: passwords.each, window: 60_000 }, now);
  return (path, email) => !tried.has(path) || typeof email !== 'string' || mayTry(email.slice(0, longestEmail).toLowerCase());
}
