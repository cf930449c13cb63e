import type { ServerOptions } from '../server.ts';
import { type AccountProblem, ownProblem } from './accounts.ts';
import { type AccountAnswer, askAccounts, asObject, asText } from './posting.ts';

/** A passkey of somebody's: what a device or a password manager signs them in with. */
export interface Passkey {
  readonly id: string;
  /** What its owner calls it; empty where they gave it no name. */
  readonly name: string;
  /** RFC 3339, UTC. */
  readonly createdAt: string;
  /** Whether it is kept by a service on several devices, instead of on one. */
  readonly isSynced: boolean;
}

/** What a browser is asked to make or to prove, as WebAuthn has it in JSON; or why there is nothing to ask. */
export type PasskeyQuestion =
  | { readonly options: Readonly<Record<string, unknown>>; readonly problem?: undefined }
  | { readonly problem: AccountProblem };

/** Passkeys, for whoever sits before a browser. What the browser itself does (`navigator.credentials`) lies between a question and its answer. */
export interface Passkeys {
  /** Those of whoever is signed in, the oldest first; nothing where they cannot be told. */
  list(): Promise<readonly Passkey[] | undefined>;
  /** Asks what a new passkey is to be made of. `stale` where its owner signed in more than a day ago. */
  questionForNew(): Promise<PasskeyQuestion>;
  /** Keeps a new passkey by what the browser answered. */
  add(answer: object, name: string): Promise<AccountProblem | undefined>;
  rename(id: string, name: string): Promise<AccountProblem | undefined>;
  remove(id: string): Promise<AccountProblem | undefined>;
  /** Asks what is to be proved to sign in. */
  questionForSignIn(): Promise<PasskeyQuestion>;
  /** Signs in by what the browser answered. `wrong` where nobody has this passkey. */
  signIn(answer: object): Promise<AccountProblem | undefined>;
}

const ways = '/api/auth/passkey';

/** The passkeys of a server. */
export function passkeysOf(server: ServerOptions): Passkeys {
  const asked = (path: string) => askAccounts(server, `${ways}/${path}`);
  const posted = async (path: string, post: object) =>
    ownProblem(await askAccounts(server, `${ways}/${path}`, { post }), { kind: 'wrong' });
  return {
    list: async () => passkeysIn(await asked('list-user-passkeys')),
    questionForNew: async () => questionIn(await asked('generate-register-options')),
    add: (response, name) => posted('verify-registration', { response, name }),
    rename: (id, name) => posted('update-passkey', { id, name }),
    remove: (id) => posted('delete-passkey', { id }),
    questionForSignIn: async () => questionIn(await asked('generate-authenticate-options')),
    signIn: async (response) => {
      const problem = await posted('verify-authentication', { response });
      return problem?.kind === 'signed-out' ? { kind: 'wrong' } : problem;
    },
  };
}

function questionIn(answer: AccountAnswer | undefined): PasskeyQuestion {
  const problem = ownProblem(answer, { kind: 'wrong' });
  if (problem) return { problem };
  return answer === undefined ? { problem: { kind: 'unreachable' } } : { options: answer.body };
}

function passkeysIn(answer: AccountAnswer | undefined): readonly Passkey[] | undefined {
  if (!answer?.ok || answer.rows === undefined) return undefined;
  const known = answer.rows.map(asObject).flatMap((row) => {
    const [id, createdAt] = [asText(row['id']), asText(row['createdAt'])];
    if (id === undefined || createdAt === undefined) return [];
    return [{ id, createdAt, name: asText(row['name']) ?? '', isSynced: row['backedUp'] === true }];
  });
  return known.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
}
