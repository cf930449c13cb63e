import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createMithaqClient, type MithaqClient, type MithaqClientOptions } from '@mithaq/client';
import { createTestDatabase, type TestDatabase } from '@mithaq/store/testing';
import { pino } from 'pino';
import { type Running, start } from '../compose.ts';
import type { Report } from '../start/report.ts';

/** A whole server over a database of its own, spoken to over real HTTP. */
export interface TestServer {
  readonly running: Running;
  readonly database: TestDatabase;
  readonly dataDirectory: string;
  readonly reports: readonly Report[];
  /** What the server logged, a JSON object a line. */
  readonly logged: readonly string[];
  /** A client that nobody is signed in with. */
  readonly anonymous: MithaqClient;
  /** A client with the operator's token. */
  readonly operator: MithaqClient;
  client(options?: Partial<MithaqClientOptions>): MithaqClient;
  stop(): Promise<void>;
}

/** Starts a server on a fresh database, or on one that an earlier server left. */
export async function startTestServer(given: { readonly database?: TestDatabase; readonly port?: number } = {}): Promise<TestServer> {
  const database = given.database ?? (await createTestDatabase());
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'mithaq-server-'));
  const reports: Report[] = [];
  const logged: string[] = [];
  const settings = {
    dataDirectory,
    databaseUrl: database.url,
    databaseReadUrls: [],
    host: '127.0.0.1',
    port: given.port ?? 0,
    dashboardUrl: 'http://127.0.0.1:4300',
    logLevel: 'info' as const,
  };
  const log = pino({ level: settings.logLevel }, { write: (line: string) => void logged.push(line) });
  const running = await start(settings, { report: (report) => void reports.push(report), log, pid: process.pid });
  const client = (options: Partial<MithaqClientOptions> = {}) => createMithaqClient({ url: running.apiUrl, ...options });
  return {
    running,
    database,
    dataDirectory,
    reports,
    logged,
    anonymous: client(),
    operator: client({ token: running.operatorToken }),
    client,
    stop: async () => {
      await running.stop();
      await rm(dataDirectory, { recursive: true });
      if (given.database === undefined) await database.drop();
    },
  };
}
