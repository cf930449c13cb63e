import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ServerProcess, startProcess } from './process.ts';

/** Our server over a database that is up already. */
export async function startOurs(program: string, databaseUrl: string): Promise<ServerProcess> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'mithaq-bench-server-'));
  const env = {
    DATABASE_URL: databaseUrl,
    MITHAQ_DATA: directory,
    MITHAQ_API_PORT: '0',
    MITHAQ_LOG: 'warn',
    MITHAQ_SECRET: secret,
    MITHAQ_RATE_LIMITS: 'off',
  };
  const server = await startProcess(program, { env });
  return { ...server, stop: () => server.stop().finally(() => rm(directory, { recursive: true, force: true })) };
}

/** Sessions outlast one process of a run. */
const secret = 'a secret for measuring, and for nothing else';

/** The floor, over the same database with as many connections. */
export function startFloor(databaseUrl: string): Promise<ServerProcess> {
  return startProcess(fileURLToPath(new URL('../floor/server.ts', import.meta.url)), { args: [databaseUrl, '20'] });
}
