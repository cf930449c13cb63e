import type { ServerOptions } from '../server.ts';
import { type AccountAnswer, askAccounts, asObject, asText } from './posting.ts';

/**
 * Why something with an account did not succeed: `wrong` e-mail or password, `too-many` tries, a `token` that does not hold (any more),
 * nobody who answers. `unproved` is an address that nobody has shown to be theirs: a letter for it is on its way. `signed-out` tells that nobody is signed in any more, `stale` that they
 * signed in too long ago for what they ask. `told` carries the server's own words, in the language that was asked for.
 */
export type AccountProblem =
  | { readonly kind: 'wrong' | 'too-many' | 'token' | 'unreachable' | 'unproved' | 'signed-out' | 'stale' }
  | { readonly kind: 'told'; readonly message: string };

/** What a person gives to become the first administrator. `token` stands in the set-up link that the server prints. */
export interface FirstAdministrator {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What has become of the code that a terminal shows; `unknown` for one that is none, or has expired, `too-many` where too many were tried. */
export type DeviceState = 'pending' | 'approved' | 'denied' | 'unknown' | 'too-many' | 'unreachable';

/** A password that takes the place of another. */
export interface PasswordChange {
  readonly present: string;
  readonly next: string;
  readonly endOthers: boolean;
}

/** Accounts, for whoever sits before a browser: the session is a cookie of the server's own. Each answers what went wrong, or nothing. */
export interface Accounts {
  signIn(who: { readonly email: string; readonly password: string }): Promise<AccountProblem | undefined>;
  /** Ends the session of the cookie, or of the token that was given. */
  signOut(): Promise<AccountProblem | undefined>;
  /** Makes the first administrator, who is then signed in. */
  setUp(who: FirstAdministrator): Promise<AccountProblem | undefined>;
  /** Changes what whoever is signed in is called. */
  rename(name: string): Promise<AccountProblem | undefined>;
  /** Changes the password of whoever is signed in, and may end their other sessions. `wrong` where it is not the present one. */
  changePassword(change: PasswordChange): Promise<AccountProblem | undefined>;
  /** Asks for a letter with a link to choose a password with. Whether there is such an account, nobody is told. */
  requestPassword(email: string): Promise<AccountProblem | undefined>;
  /** Sets the password of whoever holds the secret of a letter. */
  choosePassword(chosen: { readonly token: string; readonly password: string }): Promise<AccountProblem | undefined>;
  /** Looks a terminal's code up, which binds it to whoever is signed in. Nobody else can answer it then. */
  lookUpDevice(code: string): Promise<DeviceState>;
  /** Lets the terminal with this code in, or refuses it. */
  answerDevice(code: string, verdict: 'approve' | 'deny'): Promise<DeviceState>;
}

/** The accounts of a server. */
export function accountsOf(server: ServerOptions): Accounts {
  const posted = (path: string, post: object) => askAccounts(server, path, { post });
  return {
    signIn: async ({ email, password }) => signInProblem(await posted('/api/auth/sign-in/email', { email, password })),
    signOut: async () => problemOf(await posted('/api/auth/sign-out', {}), { kind: 'unreachable' }),
    setUp: async ({ token, name, email, password }) => setUpProblem(await posted('/api/setup', { token, name, email, password })),
    rename: async (name) => ownProblem(await posted('/api/auth/update-user', { name }), { kind: 'wrong' }),
    changePassword: async ({ present, next, endOthers }) =>
      ownProblem(
        await posted('/api/auth/change-password', { currentPassword: present, newPassword: next, revokeOtherSessions: endOthers }),
        {
          kind: 'wrong',
        },
      ),
    requestPassword: async (email) => problemOf(await posted('/api/auth/request-password-reset', { email }), { kind: 'unreachable' }),
    choosePassword: async ({ token, password }) =>
      problemOf(await posted('/api/auth/reset-password', { token, newPassword: password }), { kind: 'token' }),
    lookUpDevice: async (code) => foundState(await askAccounts(server, `/api/auth/device?user_code=${encodeURIComponent(code)}`)),
    answerDevice: async (code, verdict) => answeredState(await posted(`/api/auth/device/${verdict}`, { userCode: code }), verdict),
  };
}

const tooMany = 429;

function problemOf(answer: AccountAnswer | undefined, refused: AccountProblem): AccountProblem | undefined {
  if (answer?.ok) return undefined;
  if (answer?.status === tooMany) return { kind: 'too-many' };
  return answer === undefined ? { kind: 'unreachable' } : refused;
}

function signInProblem(answer: AccountAnswer | undefined): AccountProblem | undefined {
  return problemOf(answer, { kind: answer?.body['code'] === 'EMAIL_NOT_VERIFIED' ? 'unproved' : 'wrong' });
}

/** Why what somebody asked about themselves was refused. */
export function ownProblem(answer: AccountAnswer | undefined, refused: AccountProblem): AccountProblem | undefined {
  if (answer?.status === 401) return { kind: 'signed-out' };
  return answer?.body['code'] === 'SESSION_NOT_FRESH' ? { kind: 'stale' } : problemOf(answer, refused);
}

function setUpProblem(answer: AccountAnswer | undefined): AccountProblem | undefined {
  const { code, message } = asObject(answer?.body['error']);
  if (code === 'setup-closed') return problemOf(answer, { kind: 'token' });
  const words = asText(message);
  return problemOf(answer, words === undefined ? { kind: 'unreachable' } : { kind: 'told', message: words });
}

function foundState(answer: AccountAnswer | undefined): DeviceState {
  if (answer === undefined) return 'unreachable';
  if (answer.status === tooMany) return 'too-many';
  const { status } = answer.body;
  return answer.ok && (status === 'pending' || status === 'approved' || status === 'denied') ? status : 'unknown';
}

function answeredState(answer: AccountAnswer | undefined, verdict: 'approve' | 'deny'): DeviceState {
  if (answer === undefined) return 'unreachable';
  if (!answer.ok) return answer.status === tooMany ? 'too-many' : 'unknown';
  return verdict === 'approve' ? 'approved' : 'denied';
}
