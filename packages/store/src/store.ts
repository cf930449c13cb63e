import { sql } from 'kysely';
import type pg from 'pg';
import { type Database, openDatabase, openPool } from './database/connect.ts';
import { migrate } from './migrate.ts';
import type { Register, Writing } from './port.ts';
import { readingFrom } from './register/reading.ts';
import { transact } from './register/transact.ts';
import { openAlarm } from './register/wake.ts';

/** Where the database is. */
export interface StoreOptions {
  readonly url: string;
  /** Replicas that may answer reads outside of transactions. They may lag a little behind. */
  readonly readUrls?: readonly string[];
  /** Most connections to each of them at once. */
  readonly poolSize?: number;
}

/** The register in PostgreSQL. */
export interface Store {
  readonly register: Register;
  /** The connections to the primary, for who keeps tables of its own there (accounts). */
  readonly pool: pg.Pool;
  /** Brings the database to this code's schema. @throws StartError `newer-data` */
  migrate(): Promise<void>;
  /** Runs `work` once in the life of this database, in one transaction with the mark that it was. False where it had been already. */
  once(name: string, work: (writing: Writing) => Promise<void>): Promise<boolean>;
  /** Whether the database answers. @throws MithaqError `unavailable` */
  ping(): Promise<void>;
  /** Closes every connection, after what is running. */
  close(): Promise<void>;
}

/** Opens the register. Nothing connects before it is needed. */
export function createStore({ url, readUrls = [], poolSize }: StoreOptions): Store {
  const pool = openPool(url, poolSize);
  const primary = openDatabase(pool);
  const replicas = readUrls.map((replica) => openDatabase(openPool(replica, poolSize)));
  const alarm = openAlarm(url);
  return {
    register: {
      ...readingFrom(inTurn(replicas.length > 0 ? replicas : [primary], primary)),
      transact: (author, work) => transact(primary, { author, work }),
      wake: (signal) => alarm.wake(signal),
    },
    pool,
    migrate: () => migrate(primary),
    once: (name, work) => once(primary, name, work),
    ping: async () => void (await sql`select 1`.execute(primary)),
    close: async () => {
      await alarm.close();
      await Promise.all([primary, ...replicas].map((database) => database.destroy()));
    },
  };
}

function once(db: Database, name: string, work: (writing: Writing) => Promise<void>): Promise<boolean> {
  const markAndWork = async (writing: Writing, transaction: Database) => {
    const mark = transaction.insertInto('meta').values({ key: `once ${name}`, value: '{}' });
    const { numInsertedOrUpdatedRows } = await mark.onConflict((conflict) => conflict.column('key').doNothing()).executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) return false;
    await work(writing);
    return true;
  };
  return transact(db, { author: null, work: markAndWork });
}

function inTurn(databases: readonly Database[], fallback: Database): () => Database {
  let turn = 0;
  return () => databases[turn++ % databases.length] ?? fallback;
}
