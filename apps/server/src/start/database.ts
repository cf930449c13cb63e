import { createStore, type StartError, type Store, startEmbedded } from '@mithaq/store';
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

type Settled = Pick<Settings, 'dataDirectory' | 'databaseUrl' | 'databaseReadUrls'>;

/** The oldest PostgreSQL that the queries are written for. */
const leastMajor = 15;

/** Opens the outside database that the settings name, else starts the embedded one; migrates it. Its end is told, should it come before ours. */
export async function openStore({ dataDirectory, databaseUrl, databaseReadUrls }: Settled, listeners: Listeners): Promise<OpenStore> {
  const { report } = listeners;
  const onRestart = (why: StartError) => tellOfRestart(why, listeners);
  const onProgress = (text: Extract<Report, { type: 'progress' }>['text']) => report({ type: 'progress', text });
  const embedded = databaseUrl === undefined ? await startEmbedded({ dataDirectory, onProgress, onRestart }) : undefined;
  void embedded?.died.then((why) => tellOfDeath(why, listeners));
  const store = createStore({ url: embedded?.url ?? databaseUrl ?? '', readUrls: databaseReadUrls });
  const close = async () => {
    await store.close();
    await embedded?.stop();
  };
  try {
    await refuseOld(store);
    onProgress({ ar: 'تحديث بنية قاعدة البيانات', en: 'Bringing the database up to date' });
    await store.migrate();
  } catch (fault) {
    await close();
    throw fault;
  }
  return { store, kind: embedded === undefined ? 'external' : 'embedded', close };
}

async function refuseOld({ pool }: Store): Promise<void> {
  const asked = `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`;
  const { rows } = await pool.query<{ number: number; version: string }>(asked).catch((fault: unknown) => {
    throw StartFailure.ofDatabase(fault);
  });
  const [found] = rows;
  if (found !== undefined && found.number < leastMajor * 10_000) throw StartFailure.ofOldDatabase(found.version, leastMajor);
}
