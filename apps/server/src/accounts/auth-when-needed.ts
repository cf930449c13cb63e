import type { Auth, AuthOptions } from './auth.ts';

/** better-auth, loaded when it is first asked for. */
export type AuthWhenNeeded = () => Promise<Auth>;

/**
 * better-auth takes a third of a second to load and fifty megabytes to hold. It makes sessions, keys and passwords, but is not asked
 * who sends a request (`callers.ts`): a server that nobody signs in to never loads it.
 */
export function authWhenNeeded(options: AuthOptions): AuthWhenNeeded {
  let auth: Promise<Auth> | undefined;
  return () => {
    auth ??= import('./auth.ts').then(({ authOver }) => authOver(options));
    return auth;
  };
}
