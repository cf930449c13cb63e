import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../text/mode.ts';
import type { Credentials } from './credentials.ts';

/** A running server and what opens it. */
export interface ServerAddress {
  readonly url: string;
  readonly token?: string;
}

/** What discovery looks at. */
export interface Surroundings {
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** The user's number, absent on Windows. 0 is root. */
  readonly user: number | undefined;
  readonly read: (path: string) => Promise<string>;
}

/** The surroundings of this process. */
export function ownSurroundings(): Surroundings {
  return {
    environment: process.env,
    platform: process.platform,
    home: homedir(),
    user: process.getuid?.(),
    read: (path) => readFile(path, 'utf8'),
  };
}

/**
 * Finds the server: what was asked for, else MITHAQ_URL, else what the running server wrote into its data directory. Undefined where
 * nothing says that one runs. It is opened by what was asked for, else MITHAQ_TOKEN, else by what a sign-in at this very server left,
 * else by the operator's token beside the address of the running server.
 */
export async function findServer(
  asked: Partial<ServerAddress>,
  surroundings: Surroundings,
  credentials: Pick<Credentials, 'tokenFor'>,
): Promise<ServerAddress | undefined> {
  const { environment } = surroundings;
  const named = asked.url ?? nonEmpty(environment.MITHAQ_URL);
  const server = named === undefined ? await readRuntime(surroundings) : { url: named };
  if (server === undefined) return undefined;
  const token = asked.token ?? nonEmpty(environment.MITHAQ_TOKEN) ?? (await credentials.tokenFor(server.url));
  return { ...server, ...(token === undefined ? {} : { token }) };
}

/** Where the server keeps its data, and says that it runs. */
export function dataDirectory({ environment, platform, home, user }: Omit<Surroundings, 'read'>): string {
  const own = nonEmpty(environment.MITHAQ_DATA);
  if (own !== undefined) return own;
  if (platform === 'win32') return join(nonEmpty(environment.LOCALAPPDATA) ?? join(home, 'AppData', 'Local'), 'mithaq');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'mithaq');
  if (user === 0) return '/var/lib/mithaq';
  return join(nonEmpty(environment.XDG_DATA_HOME) ?? join(home, '.local', 'share'), 'mithaq');
}

async function readRuntime(surroundings: Surroundings): Promise<ServerAddress | undefined> {
  try {
    const runtime: unknown = JSON.parse(await surroundings.read(join(dataDirectory(surroundings), 'runtime.json')));
    return addressIn(runtime);
  } catch {
    return undefined;
  }
}

function addressIn(runtime: unknown): ServerAddress | undefined {
  if (typeof runtime !== 'object' || runtime === null || !('apiUrl' in runtime) || typeof runtime.apiUrl !== 'string') return undefined;
  const token = 'token' in runtime && typeof runtime.token === 'string' ? { token: runtime.token } : {};
  return { url: runtime.apiUrl, ...token };
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
