import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Holdings, persistently } from '../holdings.ts';

/** A data directory of its own, which is taken away with the database that a killed server may have left running on it. */
export async function newDataDirectory(holdings: Holdings): Promise<string> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'mithaq-torture-'));
  // The database runs as a user of its own, who has to be able to walk in.
  await chmod(directory, 0o755);
  holdings.hold(async () => {
    await endDatabaseIn(directory);
    await rm(directory, persistently);
  });
  return directory;
}

/** The number of the database's process in a data directory, if one runs there. */
export async function databaseProcessIn(directory: string): Promise<number | undefined> {
  const [line] = (await readFile(path.join(directory, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(line);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes(directory) ? pid : undefined;
}

/** Ends the database that runs on a data directory, and waits until it is gone. */
export async function endDatabaseIn(directory: string): Promise<void> {
  const pid = await databaseProcessIn(directory);
  if (pid === undefined) return;
  await signalAll(pid, 'SIGCONT');
  signal(pid, 'SIGQUIT');
  for (let waited = 0; waited < 10_000 && (await databaseProcessIn(directory)) !== undefined; waited += 50) await pause(50);
}

/** Sends a signal to a database's process and to each of its sessions, which are groups of their own. */
export async function signalAll(pid: number, name: NodeJS.Signals): Promise<void> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  for (const one of [pid, ...children.split(' ').filter(Boolean).map(Number)]) signal(one, name);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself.
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  probe.once('error', reject).listen(0, '127.0.0.1', resolve);
  await promise;
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
