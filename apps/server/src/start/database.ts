import { createStore, lockDirectory, type StartError, type Store, startEmbedded } from '@mithaq/store';
import { usableDirectory } from './data-directory.ts';
import { type Listeners, tellOfDeath, tellOfRestart } from './database-death.ts';
import type { Settings } from './environment.ts';
import { StartFailure } from './failure.ts';
import type { Report } from './report.ts';

/** The store, and how to close it with whatever was started for it. */
export interface OpenStore {
  readonly store: Store;
  readonly kind: 'embedded' | 'external';
  /** Closes the connections, then stops the database if it is ours. */
  close(): Promise<void>;
}

/** Whom the end of a database is told, and who watches its statements. */
export interface StoreListeners extends Listeners {
  /** Given the connections before the first of them is made. */
  readonly watch?: ((pool: Store['pool']) => void) | undefined;
}

type Settled = Pick<Settings, 'dataDirectory' | 'databaseUrl' | 'databaseReadUrls' | 'preparedStatements'>;

/** The oldest PostgreSQL that the queries are written for. */
const leastMajor = 15;

/**
 * Opens the outside database that the settings name, else starts the embedded one; migrates it. Its end is told, should it come before
 * ours. The data directory is held either way: two servers on one would overwrite each other's word of where they are.
 * @throws StartFailure, StartError
 */
export async function openStore(settings: Settled, listeners: StoreListeners): Promise<OpenStore> {
  const { databaseUrl, databaseReadUrls: readUrls, preparedStatements = true } = settings;
  const grounds = databaseUrl === undefined ? await embedded(settings, listeners) : await external(databaseUrl, settings);
  const store = createStore({ url: grounds.url, readUrls, preparedStatements });
  listeners.watch?.(store.pool);
  const close = async () => {
    await store.close();
    await grounds.leave();
  };
  try {
    await refuseOld(store);
    listeners.report({ type: 'progress', text: { ar: 'تحديث بنية قاعدة البيانات', en: 'Bringing the database up to date' } });
    await store.migrate();
  } catch (fault) {
    await close();
    throw fault;
  }
  return { store, kind: databaseUrl === undefined ? 'embedded' : 'external', close };
}

/** Where the database is, and how to leave it. */
interface Grounds {
  readonly url: string;
  leave(): Promise<void>;
}

async function embedded({ dataDirectory }: Settled, listeners: StoreListeners): Promise<Grounds> {
  const onRestart = (why: StartError) => tellOfRestart(why, listeners);
  const onProgress = (text: Extract<Report, { type: 'progress' }>['text']) => listeners.report({ type: 'progress', text });
  const { url, died, stop } = await startEmbedded({ dataDirectory, onProgress, onRestart });
  void died.then((why) => tellOfDeath(why, listeners));
  return { url, leave: stop };
}

async function external(url: string, { dataDirectory }: Settled): Promise<Grounds> {
  await usableDirectory(dataDirectory);
  const lock = await lockDirectory(dataDirectory);
  return { url, leave: lock.release };
}

/** Refuses a PostgreSQL that is older than the queries are written for. @throws StartFailure */
export async function refuseOld({ pool }: Pick<Store, 'pool'>): Promise<void> {
  const asked = `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`;
  const { rows } = await pool.query<{ number: number; version: string }>(asked).catch((fault: unknown) => {
    throw StartFailure.ofDatabase(fault);
  });
  const [found] = rows;
  if (found !== undefined && found.number < leastMajor * 10_000) throw StartFailure.ofOldDatabase(found.version, leastMajor);
}
