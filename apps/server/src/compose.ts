import type { Logger } from 'pino';
import { accountsOf } from './accounts/accounts.ts';
import { authOver } from './accounts/auth.ts';
import { firstAdministrator } from './accounts/first-administrator.ts';
import { keptSecret } from './accounts/secret.ts';
import { newToken } from './accounts/token.ts';
import { application, startingApplication } from './http/app.ts';
import { type Listening, listen } from './http/listen.ts';
import { ownOrigins } from './http/origin.ts';
import { usableDirectory } from './start/data-directory.ts';
import { type OpenStore, openStore } from './start/database.ts';
import type { Settings } from './start/environment.ts';
import { fillOnce } from './start/first-start.ts';
import type { Report } from './start/report.ts';
import { announceRuntime } from './start/runtime-file.ts';
import { newId, worldOver } from './world.ts';

/** Milliseconds that requests under way have to finish in when the server stops. */
const grace = 5_000;

/** What the server does besides answering. */
export interface Surroundings {
  readonly report: (report: Report) => void;
  readonly log: Logger;
  readonly pid: number;
}

/** A server that runs. */
export interface Running {
  readonly apiUrl: string;
  readonly operatorToken: string;
  readonly setupToken?: string;
  /** Takes no new request, ends live subscriptions, finishes what is under way; closes the database last. */
  stop(): Promise<void>;
}

/**
 * Puts the server together and starts it: the port first, so that a taken one is told at once; then the database, the
 * register's first content, accounts, and the application on top.
 * @throws StartFailure, StartError
 */
export async function start(settings: Settings, surroundings: Surroundings): Promise<Running> {
  const { host, port } = settings;
  const starting = startingApplication(surroundings.log);
  const http = await listen({ host, port, first: (request) => starting.fetch(request) });
  try {
    const database = await openStore(settings, surroundings);
    return await startOver(database, http, { settings, surroundings }).catch(async (fault: unknown) => {
      await database.close();
      throw fault;
    });
  } catch (fault) {
    await http.close(0);
    throw fault;
  }
}

interface Given {
  readonly settings: Settings;
  readonly surroundings: Surroundings;
}

async function startOver(database: OpenStore, http: Listening, { settings, surroundings }: Given): Promise<Running> {
  const { store } = database;
  const { dataDirectory, dashboardUrl } = settings;
  const { report, log, pid } = surroundings;
  await usableDirectory(dataDirectory);
  report({ type: 'progress', text: { ar: 'تحميل السجل', en: 'Loading the register' } });
  await fillOnce(store);
  const origins = ownOrigins(dashboardUrl, http.url);
  const secret = settings.secret ?? (await keptSecret(dataDirectory));
  const auth = authOver({ pool: store.pool, secret, baseUrl: dashboardUrl, origins, newId, now: Date.now, log });
  const tokens = { operator: newToken(), setup: newToken() };
  const first = firstAdministrator(auth, { pool: store.pool, token: tokens.setup });
  const setUp = await first.exists();
  const stopping = new AbortController();
  const app = application({
    world: worldOver(store.register, first.exists),
    accounts: accountsOf(auth, { operatorToken: tokens.operator, first }),
    origins,
    stopping: stopping.signal,
    ping: store.ping,
    log,
  });
  const forget = await announceRuntime(dataDirectory, { apiUrl: http.url, dashboardUrl, pid, token: tokens.operator });
  http.answer((request) => app.fetch(request));
  const setupToken = setUp ? {} : { setupToken: tokens.setup };
  report({ type: 'ready', apiUrl: http.url, dataDirectory, database: database.kind, ...setupToken });
  const stop = async () => {
    const closed = http.close(grace);
    stopping.abort();
    await closed;
    await forget();
    await database.close();
  };
  return { apiUrl: http.url, operatorToken: tokens.operator, ...setupToken, stop: once(stop) };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
