import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '../start-error.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { explainedComplaint, systemCode } from './failure.ts';
import { refuseFile } from './refuse-file.ts';
import { run } from './run.ts';

/** The layout of the data directory that this code reads and writes. It grows when an older Mithaq could no longer use it. */
const layout = 1;

/** Where everything lies in a data directory. */
export interface Places {
  readonly directory: string;
  readonly cluster: string;
  readonly log: string;
  readonly password: string;
  readonly marker: string;
}

export function placesIn(directory: string): Places {
  const inside = (name: string) => path.join(directory, name);
  return {
    directory,
    cluster: inside('postgres'),
    log: inside('postgres.log'),
    password: inside('postgres.password'),
    marker: inside('version.json'),
  };
}

/** Whether a cluster stands in the directory already. @throws StartError where this code cannot use it */
export async function hasCluster(places: Places, binaries: Binaries): Promise<boolean> {
  const found = layoutIn(places, await contents(places.marker));
  if (found > layout) throw newer(places, found);
  await refuseIfForeign(places.cluster);
  const major = (await contents(path.join(places.cluster, 'PG_VERSION')))?.trim();
  if (major === undefined) return false;
  if (Number(major) !== binaries.major) {
    throw new StartError('other-postgresql', { directory: places.cluster, found: major, known: String(binaries.major) });
  }
  return true;
}

/** Makes a new cluster. It gets its name only when it is whole: an interrupted start leaves nothing that looks like data. */
export async function createCluster(places: Places, binaries: Binaries, account: Account): Promise<void> {
  const draft = `${places.cluster}.new`;
  const passwordFile = `${places.password}.init`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  await writeFile(places.password, password, { mode: 0o600 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (!account.own) await Promise.all([draft, passwordFile].map((file) => chown(file, account.uid, account.gid)));
  try {
    await initialise({ draft, passwordFile, places, binaries, account });
  } catch (fault) {
    await rm(draft, { recursive: true, force: true });
    throw fault;
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeFile(`${places.marker}.new`, `${JSON.stringify({ layout })}\n`);
  await rename(`${places.marker}.new`, places.marker);
  await rename(draft, places.cluster);
}

/** The password that the cluster was made with. */
export function readPassword(places: Places): Promise<string> {
  return readFile(places.password, 'utf8');
}

/** Makes the data directory, and lets the database's account walk through it where it is another one. */
export async function prepareDirectory(directory: string, account: Account): Promise<void> {
  await refuseFile(directory);
  await mkdir(directory, { recursive: true, mode: account.own ? 0o700 : 0o711 });
  if (!account.own) await chmod(directory, 0o711);
}

interface Initialisation {
  readonly draft: string;
  readonly passwordFile: string;
  readonly places: Places;
  readonly binaries: Binaries;
  readonly account: Account;
}

async function initialise({ draft, passwordFile, places, binaries, account }: Initialisation): Promise<void> {
  const args = ['-D', draft, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  const locale = ['--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const { code, output } = await run(binaries.initdb, [...args, ...locale, '--no-instructions'], { account, directory: places.directory });
  if (code !== 0) throw explainedComplaint(output, { directory: places.directory, log: places.log });
}

/** Something else stands where the cluster belongs. A cluster is only ever there as a whole. */
async function refuseIfForeign(cluster: string): Promise<void> {
  const entries = await entriesOf(cluster);
  if (entries === 'none' || entries.length === 0 || entries.includes('PG_VERSION')) return;
  throw new StartError('foreign-cluster', { directory: cluster });
}

async function entriesOf(directory: string): Promise<readonly string[] | 'none'> {
  try {
    return await readdir(directory);
  } catch (fault) {
    if (systemCode(fault) === 'ENOENT') return 'none';
    if (systemCode(fault) === 'ENOTDIR') throw new StartError('not-a-directory', { directory: path.dirname(directory), file: directory });
    throw fault;
  }
}

/** A marker that says nothing is no older Mithaq's: whoever wrote it may know more than this code. */
function layoutIn(places: Places, marker: string | undefined): number {
  if (marker === undefined) return 0;
  const found = parsedLayout(marker);
  if (found === undefined) throw new StartError('unreadable-marker', { file: places.marker, known: String(layout) });
  return found;
}

function parsedLayout(marker: string): number | undefined {
  try {
    const parsed: unknown = JSON.parse(marker);
    const found = typeof parsed === 'object' && parsed !== null && 'layout' in parsed ? parsed.layout : undefined;
    return typeof found === 'number' && Number.isInteger(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function newer(places: Places, found: number): StartError {
  return new StartError('newer-data', { directory: places.directory, found: String(found), known: String(layout) });
}

async function contents(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (fault) {
    if (systemCode(fault) === 'ENOENT') return undefined;
    throw fault;
  }
}
