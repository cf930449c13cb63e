import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from '../start-error.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Places } from './cluster.ts';
import { explainedComplaint, systemCode } from './failure.ts';
import { commandOf, isRunning } from './process-identity.ts';
import { run, spawnOptions } from './run.ts';

const startTimeout = 60_000;
const stopTimeout = 30_000;
const logLimit = 10_000_000;
const lookEvery = 20;
const launchEvery = 250;
const launchPatience = 10_000;

/** A PostgreSQL server that is to run, and how. */
export interface Launch {
  readonly places: Places;
  readonly binaries: Binaries;
  readonly account: Account;
  readonly port: number;
  /** False trades the safety of the data against a crash for speed: for tests only. */
  readonly durable: boolean;
}

/** A running PostgreSQL server. */
export interface Postmaster {
  /** Resolves when the server ends without having been told to; never after `stop`. */
  readonly died: Promise<void>;
  /** Ends its clients' sessions, writes everything, and waits until it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL and waits until it takes connections. It gets its own process group: Ctrl-C in a terminal must reach
 * Mithaq, which stops the database last.
 */
async function launch(wanted: Launch): Promise<Postmaster> {
  const { places, binaries, account } = wanted;
  const log = await openLog(places.log);
  const from = (await log.stat()).size;
  const options = { ...spawnOptions({ account, directory: places.directory }), detached: true, windowsHide: true };
  const child = spawn(binaries.postgres, ['-D', places.cluster, ...settings(wanted)], { ...options, stdio: ['ignore', log.fd, log.fd] });
  try {
    await ready(child, places);
  } catch (fault) {
    if (fault instanceof NeverReady) throw explainedComplaint(await tail(places.log, from), { ...wanted.places, port: wanted.port });
    throw fault;
  } finally {
    await log.close();
  }
  child.unref();
  return watched(child, wanted);
}

/**
 * Starts PostgreSQL where a killed server may have left sessions behind, or is itself not quite gone. What those held in memory goes with the
 * last of them: until then PostgreSQL refuses, and is asked again for a while.
 * @throws StartError `outlived` where it goes on refusing
 */
export function launchOnceFree(wanted: Launch): Promise<Postmaster> {
  return patiently(wanted, async ({ code }) => {
    if (code !== 'outlived') return false;
    await stopOrphan(wanted);
    return true;
  });
}

/** Starts PostgreSQL in place of a server that ran and died: whatever it refuses for now may pass. */
export function relaunch(wanted: Launch): Promise<Postmaster> {
  return patiently(wanted, async () => true);
}

async function patiently(wanted: Launch, mayPass: (fault: StartError) => Promise<boolean>): Promise<Postmaster> {
  for (let waited = 0; ; waited += launchEvery) {
    try {
      return await launch(wanted);
    } catch (fault) {
      if (!(fault instanceof StartError) || waited >= launchPatience || !(await mayPass(fault))) throw fault;
      await pause(launchEvery);
    }
  }
}

/**
 * Stops the server that a killed Mithaq left behind on this cluster, if one did. The process that `postmaster.pid` names is
 * touched only if it is PostgreSQL on this very directory: its number may long belong to somebody else, or to one that ended and that
 * nobody has asked after. Then the file is removed, for PostgreSQL would take it for a running server; its own check of the shared memory
 * still stands.
 */
export async function stopOrphan({ places, binaries, account }: Omit<Launch, 'port' | 'durable'>): Promise<boolean> {
  const pid = Number((await pidFile(places))?.[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  const isThere = await isRunning(pid);
  const command = isThere ? await commandOf(pid) : '';
  if (!isServerOf(places, command)) {
    if (!isThere || command !== '') await rm(pidFileOf(places), { force: true });
    return false;
  }
  const args = ['stop', '-D', places.cluster, '-m', 'fast', '-w', '-t', String(stopTimeout / 1000)];
  const { code, output } = await run(binaries.pgCtl, args, { account, directory: places.directory });
  if (code !== 0 && (await isRunning(pid))) throw explainedComplaint(output, { directory: places.directory, log: places.log });
  return true;
}

function watched(child: ChildProcess, wanted: Launch): Postmaster {
  const died = Promise.withResolvers<void>();
  child.once('exit', () => died.resolve());
  if (hasEnded(child)) died.resolve();
  return {
    died: died.promise,
    stop: () => {
      // It ends because it is told to: nobody is to hear of that as a death.
      child.removeAllListeners('exit');
      return stopped(child, wanted);
    },
  };
}

class NeverReady extends Error {}

async function ready(child: ChildProcess, places: Places): Promise<void> {
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  for (let waited = 0; waited < startTimeout; waited += lookEvery) {
    const lines = await pidFile(places);
    if (!ended && Number(lines?.[0]) === child.pid && lines?.[7]?.trim() === 'ready') return;
    if (ended) throw new NeverReady('PostgreSQL ended while starting');
    await pause(lookEvery);
  }
  child.kill('SIGQUIT');
  throw new NeverReady('PostgreSQL took too long to start');
}

async function stopped(child: ChildProcess, { binaries, account, places }: Launch): Promise<void> {
  if (hasEnded(child)) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.ref();
  if (process.platform === 'win32') await run(binaries.pgCtl, ['stop', '-D', places.cluster, '-m', 'fast'], { account });
  else child.kill('SIGINT');
  const harder = setTimeout(() => child.kill('SIGQUIT'), stopTimeout);
  await gone;
  clearTimeout(harder);
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function settings({ port, durable }: Launch): string[] {
  const all: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    log_line_prefix: '%m [%p] ',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function isServerOf(places: Places, command: string): boolean {
  return command.includes('postgres') && command.includes(places.cluster);
}

function pidFileOf(places: Places): string {
  return path.join(places.cluster, 'postmaster.pid');
}

async function pidFile(places: Places): Promise<string[] | undefined> {
  try {
    return (await readFile(pidFileOf(places), 'utf8')).split('\n');
  } catch (fault) {
    if (systemCode(fault) === 'ENOENT') return undefined;
    throw fault;
  }
}

async function openLog(file: string) {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > logLimit) await rename(file, `${file}.1`);
  return open(file, 'a', 0o600);
}

async function tail(file: string, from: number): Promise<string> {
  return (await readFile(file)).subarray(from).toString('utf8');
}
