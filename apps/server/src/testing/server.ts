import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createMithaqClient, type MithaqClient, type MithaqClientOptions } from '@mithaq/client';
import { createStore, type Store } from '@mithaq/store';
import { createPreparedDatabase, type TestDatabase } from '@mithaq/store/testing';
import { type Running, start } from '../compose.ts';
import type { Settings } from '../start/environment.ts';
import { openLog } from '../start/log.ts';
import type { Report } from '../start/report.ts';

/** A whole server over a database of its own, spoken to over real HTTP. */
export interface TestServer {
  readonly running: Running;
  readonly database: TestDatabase;
  readonly dataDirectory: string;
  readonly reports: readonly Report[];
  /** What the server logged, a JSON object a line. */
  readonly logged: readonly string[];
  /** What the server printed for whoever watches it: mails. */
  readonly printed: readonly string[];
  /** A client that nobody is signed in with. */
  readonly anonymous: MithaqClient;
  /** A client with the operator's token. */
  readonly operator: MithaqClient;
  /** The database itself, to arrange and to look at what no procedure gives. */
  readonly pool: Store['pool'];
  client(options?: Partial<MithaqClientOptions>): MithaqClient;
  stop(): Promise<void>;
}

/** What a test wants otherwise. */
export interface TestServerOptions extends Partial<Settings> {
  /** One that an earlier server left, or an empty one that is to be filled. The test drops it. */
  readonly database?: TestDatabase;
}

/** A register with its first content, just as a first start leaves it: one fills what all are copied from. */
export function createFilledDatabase(): Promise<TestDatabase> {
  return createPreparedDatabase({ named: 'filled', prepare: async (database) => (await startTestServer({ database })).stop() });
}

/** Starts a server on a filled register of its own, or on the database that a test brings. Calls are not limited unless a test says so. */
export async function startTestServer({ database: left, ...given }: TestServerOptions = {}): Promise<TestServer> {
  const database = left ?? (await createFilledDatabase());
  const dataDirectory = given.dataDirectory ?? (await mkdtemp(path.join(tmpdir(), 'mithaq-server-')));
  const reports: Report[] = [];
  const logged: string[] = [];
  const printed: string[] = [];
  const settings = {
    dataDirectory,
    databaseUrl: database.url,
    databaseReadUrls: [],
    host: '127.0.0.1',
    port: 0,
    dashboardUrl: 'http://127.0.0.1:4300',
    logLevel: 'info' as const,
    rateLimits: null,
    ...given,
  };
  const log = openLog(settings.logLevel, { write: (line: string) => void logged.push(line) });
  const running = await start(settings, {
    report: (report) => void reports.push(report),
    log,
    print: (text) => void printed.push(text),
    pid: process.pid,
  });
  const aside = createStore({ url: database.url, poolSize: 2 });
  const client = (options: Partial<MithaqClientOptions> = {}) => createMithaqClient({ url: running.apiUrl, ...options });
  return {
    running,
    database,
    dataDirectory,
    reports,
    logged,
    printed,
    anonymous: client(),
    operator: client({ token: running.operatorToken }),
    client,
    pool: aside.pool,
    stop: async () => {
      await aside.close();
      await running.stop();
      await rm(dataDirectory, { recursive: true });
      if (left === undefined) await database.drop();
    },
  };
}
