import { type BothLanguages, createStore, hasDatabase, reachEmbedded, StartError, type Store } from '@mithaq/store';
import { refuseOld } from '../start/database.ts';
import type { Settings } from '../start/environment.ts';

/** A register that a command works on. */
export interface OpenRegister {
  readonly store: Store;
  readonly kind: 'embedded' | 'external';
  close(): Promise<void>;
}

export interface Opening {
  readonly settings: Pick<Settings, 'dataDirectory' | 'databaseUrl' | 'preparedStatements'>;
  /** Whether a database is made where there is none. A command that only reads has nothing to read there. */
  readonly creates: boolean;
  readonly tell: (text: BothLanguages) => void;
}

/**
 * Opens the register that the environment names: the external database, else the embedded one, which is shared with the server that runs
 * it, or started for the duration.
 * @throws StartError, StartFailure
 */
export async function openRegister(opening: Opening): Promise<OpenRegister> {
  const { databaseUrl, preparedStatements = true } = opening.settings;
  const database = databaseUrl === undefined ? await embedded(opening) : { url: databaseUrl, stop: async () => undefined };
  const store = createStore({ url: database.url, preparedStatements });
  const close = async () => {
    await store.close();
    // A store whose register was never asked anything leaves the connections that others used open.
    if (!store.pool.ending) await store.pool.end();
    await database.stop();
  };
  try {
    await refuseOld(store);
  } catch (fault) {
    await close();
    throw fault;
  }
  return { store, kind: databaseUrl === undefined ? 'embedded' : 'external', close };
}

async function embedded({ settings: { dataDirectory }, creates, tell }: Opening) {
  if (!creates && !(await hasDatabase(dataDirectory))) throw new StartError('no-data', { directory: dataDirectory });
  return reachEmbedded({ dataDirectory, onProgress: tell });
}
