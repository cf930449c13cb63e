import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Surroundings } from './discovery.ts';

/** What opens the servers at which somebody signed in, by their addresses. */
export interface Credentials {
  /** Where they are kept, to be told. */
  readonly place: string;
  tokenFor(url: string): Promise<string | undefined>;
  /** Keeps a token, instead of one that was kept for the same server. */
  keep(url: string, token: string): Promise<void>;
  /** Gives back the token that is forgotten, if there was one. */
  forget(url: string): Promise<string | undefined>;
}

/** A file that may not be there yet. */
export interface CredentialFile {
  readonly place: string;
  /** Rejects where it is not there. */
  readonly read: () => Promise<string>;
  readonly write: (text: string) => Promise<void>;
}

/** Tokens in a file: one JSON object from addresses to tokens. What is no such object counts as none, and the next sign-in replaces it. */
export function credentialsIn({ place, read, write }: CredentialFile): Credentials {
  const held = async (): Promise<Map<string, string>> => tokensIn(await read().catch(() => ''));
  const put = (tokens: ReadonlyMap<string, string>): Promise<void> => write(`${JSON.stringify(Object.fromEntries(tokens), null, 2)}\n`);
  return {
    place,
    tokenFor: async (url) => (await held()).get(keyOf(url)),
    keep: async (url, token) => put((await held()).set(keyOf(url), token)),
    forget: async (url) => {
      const tokens = await held();
      const token = tokens.get(keyOf(url));
      if (tokens.delete(keyOf(url))) await put(tokens);
      return token;
    },
  };
}

/** The file of this user: readable by nobody else, and whole at any moment. */
export function ownCredentialFile(surroundings: Omit<Surroundings, 'read'>): CredentialFile {
  const place = join(configurationDirectory(surroundings), 'credentials.json');
  return {
    place,
    read: () => readFile(place, 'utf8'),
    write: async (text) => {
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      const next = `${place}.${process.pid}`;
      await writeFile(next, text, { mode: 0o600 });
      await chmod(next, 0o600);
      await rename(next, place);
    },
  };
}

/** Where a user's programs keep what they are set to (XDG Base Directory; the places of macOS and Windows for it). */
export function configurationDirectory({ environment, platform, home }: Omit<Surroundings, 'read'>): string {
  const named = (name: string): string | undefined => environment[name] || undefined;
  if (platform === 'win32') return join(named('APPDATA') ?? join(home, 'AppData', 'Roaming'), 'mithaq');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'mithaq');
  return join(named('XDG_CONFIG_HOME') ?? join(home, '.config'), 'mithaq');
}

/** The same server however its address is written: no slash at the end, letters of the host small, no usual port. */
function keyOf(url: string): string {
  return (URL.canParse(url) ? new URL(url).href : url).replace(/\/+$/, '');
}

function tokensIn(text: string): Map<string, string> {
  try {
    const parsed: unknown = JSON.parse(text);
    const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}
