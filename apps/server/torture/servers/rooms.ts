import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, stat, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Holdings } from '../holdings.ts';
import { databaseProcessIn, endDatabaseIn, newDataDirectory } from './folder.ts';
import type { RunningServer, ServerPlace } from './server.ts';

const run = promisify(execFile);
const megabyte = 1_048_576;

/** A place for data in which there is only so much room. */
export interface Room {
  readonly place: Pick<ServerPlace, 'dataDirectory' | 'largestFile'>;
  /** Takes what is left, but for less than `left` bytes. Where it cannot tell what is left, whoever writes finds out. */
  fill(left: number): Promise<void>;
  /** Makes room again, under a server that runs. */
  makeRoom(server: RunningServer): Promise<void>;
}

const diskSize = 256;

/** A small disk of its own, where we may mount one: root on Linux. */
export async function smallDisk(holdings: Holdings): Promise<Room | undefined> {
  const outer = await newDataDirectory(holdings);
  const disk = path.join(outer, 'disk');
  await mkdir(disk);
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${diskSize}m,mode=0755`, 'tmpfs', disk]);
  } catch {
    return undefined;
  }
  holdings.hold(async () => void (await run('umount', ['--lazy', disk])));
  const dataDirectory = path.join(disk, 'data');
  holdings.hold(() => endDatabaseIn(dataDirectory));
  const ballast = path.join(disk, 'ballast');
  return {
    place: { dataDirectory },
    fill: async (left) => {
      const { bavail, bsize } = await statfs(disk);
      await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
    },
    makeRoom: () => rm(ballast),
  };
}

/** More than a segment of the database's log, which is written before anything else is. */
const largestFile = 18 * megabyte;

/**
 * A directory in which no file may grow beyond a size, which anybody may ask of the system for their own processes (RLIMIT_FSIZE): to
 * PostgreSQL it is a disk that has no room for another page, but for other words. None where that cannot be lifted again (no `prlimit`).
 */
export async function smallFiles(holdings: Holdings): Promise<Room | undefined> {
  const mayLift = await run('prlimit', ['--version']).catch(() => undefined);
  if (mayLift === undefined) return undefined;
  const dataDirectory = await newDataDirectory(holdings);
  return {
    place: { dataDirectory, largestFile },
    fill: async () => undefined,
    makeRoom: async (server) => {
      const database = await databaseProcessIn(dataDirectory);
      const sessions = database === undefined ? [] : await childrenOf(database);
      for (const pid of [server.pid, ...(database === undefined ? [] : [database]), ...sessions]) await liftLimit(pid);
    },
  };
}

async function childrenOf(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return children.split(' ').filter(Boolean).map(Number);
}

/** A limit may be lifted by whoever the process belongs to; one that has ended meanwhile needs no more room. */
async function liftLimit(pid: number): Promise<void> {
  const owner = await stat(`/proc/${pid}`).catch(() => undefined);
  if (owner === undefined) return;
  const { uid, gid } = owner;
  const isThere = () => stat(`/proc/${pid}`).then(Boolean, () => false);
  await run('prlimit', ['--pid', String(pid), '--fsize=unlimited'], { uid, gid }).catch(async (fault: unknown) => {
    if (await isThere()) throw fault;
  });
}
