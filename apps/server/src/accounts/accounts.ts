import { type Principal, Role } from '@mithaq/api';
import type { Auth } from './auth.ts';
import type { FirstAdministrator } from './first-administrator.ts';
import { hasSessionCookie } from './session-cookie.ts';
import { isSameToken } from './token.ts';
import { unanswered } from './unanswered.ts';

/** Who may do what, as the HTTP application needs it. */
export interface Accounts {
  /** Who sends a request: the operator by token, or whoever is signed in; null for everybody else. */
  principalOf(request: Request): Promise<Principal | null>;
  /** Answers sign-in, sign-out and what else better-auth serves. */
  handle(request: Request): Promise<Response>;
  /** Makes the first administrator. */
  setUp(request: Request): Promise<Response>;
}

const operator: Principal = { id: 'operator', name: 'operator', email: '', role: 'admin' };

export function accountsOf(
  auth: Auth,
  { operatorToken, first }: { readonly operatorToken: string; readonly first: FirstAdministrator },
): Accounts {
  return {
    principalOf: async (request) => {
      const token = bearerOf(request);
      if (token !== undefined) return isSameToken(token, operatorToken) ? operator : null;
      return hasSessionCookie(request) ? signedIn(auth, request) : null;
    },
    handle: (request) => auth.handler(request),
    setUp: (request) => first.answer(request),
  };
}

async function signedIn(auth: Auth, request: Request): Promise<Principal | null> {
  const session = await auth.api.getSession({ headers: request.headers }).catch(unanswered);
  if (session === null) return null;
  const { id, name, email, role } = session.user;
  return { id, name, email, role: Role.catch('reader').parse(role) };
}

function bearerOf(request: Request): string | undefined {
  const [scheme, token] = request.headers.get('authorization')?.split(' ') ?? [];
  return scheme?.toLowerCase() === 'bearer' ? token : undefined;
}
