import { sql } from 'kysely';
import type pg from 'pg';
import { printSomeTexts } from './copies/prints.ts';
import { type Database, openDatabase, openPool } from './database/connect.ts';
import { openNaming, unnamed } from './database/naming.ts';
import { backstageFrom } from './drafts/backstage.ts';
import { openPublishing } from './drafts/publish-one.ts';
import { migrate } from './migrate.ts';
import { openPages, type Pages } from './pages/pages.ts';
import type { Presence, Register, Writing } from './port.ts';
import { openPresence } from './presence/presence.ts';
import { type Jobs, type JobsOptions, openJobs } from './queue/jobs.ts';
import { workloadFrom } from './queue/workload.ts';
import { inboxFrom } from './register/inbox.ts';
import { type Ask, readingFrom } from './register/reading.ts';
import { openSnapshot } from './register/stream.ts';
import { type Place, transact } from './register/transact.ts';
import { knownOn, working } from './register/views.ts';
import { openAlarm } from './register/wake.ts';
import { openSealer, type Sealer } from './revisions/sealer.ts';
import { verify } from './revisions/verify.ts';
import { taxonomyDeskFrom } from './taxonomy/desk.ts';

/** Where the database is. */
export interface StoreOptions {
  readonly url: string;
  /** Replicas that may answer reads outside of transactions. They may lag a little behind. */
  readonly readUrls?: readonly string[];
  /** Most connections to each of them at once. */
  readonly poolSize?: number;
  /** Whether statements are prepared by name. Off behind a pooler that gives each transaction another connection. On where it is not said. */
  readonly preparedStatements?: boolean;
  /** The clock by which the history tells the time. */
  readonly now?: () => Date;
}

/** The register in PostgreSQL. */
export interface Store {
  readonly register: Register;
  /** Answers that are kept for as long as they hold. */
  readonly pages: Pages;
  /** Who is where just now. */
  readonly presence: Presence;
  /** The connections to the primary, for who keeps tables of its own there (accounts). */
  readonly pool: pg.Pool;
  /** Brings the database to this code's schema. @throws StartError `newer-data` */
  migrate(): Promise<void>;
  /** Runs `work` once in the life of this database, in one transaction with the mark that it was. False where it had been already. */
  once(name: string, work: (writing: Writing) => Promise<void>): Promise<boolean>;
  /**
   * Makes some texts findable by those that are much like them that were written before this Mithaq, or by other means. Whether there may be more:
   * a large register takes minutes, in which nobody has to wait for it.
   */
  printTexts(): Promise<boolean>;
  /** Opens the queue of work that servers share. */
  jobs(options: JobsOptions): Promise<Jobs>;
  /** Whether the database answers. @throws MithaqError `unavailable` */
  ping(): Promise<void>;
  /** Closes every connection, after what is running. */
  close(): Promise<void>;
}

/** Opens the register. Nothing connects before it is needed. */
export function createStore({ url, readUrls = [], poolSize, preparedStatements = true, now = () => new Date() }: StoreOptions): Store {
  const naming = preparedStatements ? openNaming() : unnamed;
  const pool = openPool(url, poolSize);
  const primary = openDatabase(pool, naming);
  const replicas = readUrls.map((replica) => openDatabase(openPool(replica, poolSize), naming));
  const sealer = openSealer(primary);
  const place: Place = { db: primary, now, committed: sealer.committed };
  const alarm = openAlarm(url, { look: sealer.committed });
  return {
    register: registerOver(place, { replicas, sealer, wake: alarm.wake }),
    pages: openPages(primary),
    presence: openPresence(primary),
    pool,
    migrate: () => migrate(primary),
    once: (name, work) => once(place, name, work),
    printTexts: () => printSomeTexts(primary),
    jobs: (options) => openJobs(pool, options),
    ping: async () => void (await sql`select 1`.execute(primary)),
    close: async () => {
      await alarm.close();
      await Promise.all([primary, ...replicas].map((database) => database.destroy()));
    },
  };
}

interface Beside extends Pick<Register, 'wake'> {
  readonly replicas: readonly Database[];
  readonly sealer: Sealer;
}

/** What editors see, and the history, is asked of the primary: they look at what they have just done. */
function registerOver(place: Place, { replicas, sealer, wake }: Beside): Register {
  const { db } = place;
  const reader = replicas.length > 0 ? inTurn(replicas, db) : () => db;
  const askReader: Ask = (question) => question(reader());
  const askPrimary: Ask = (question) => question(db);
  const reading = readingFrom(askReader);
  return {
    ...reading,
    ...backstageFrom(askPrimary),
    ...workloadFrom(askPrimary),
    ...inboxFrom(askPrimary),
    ...taxonomyDeskFrom(askPrimary),
    async changesAfter(id, limit, audience = 'public') {
      const rows = await reading.changesAfter(id, limit, audience);
      // What a replica has been given is on the primary's disk.
      if (replicas.length === 0) await sealer.outlast(rows, audience);
      return rows;
    },
    knownOn: (day) => knownOn(askReader, day),
    working: () => working(askPrimary),
    snapshot: () => openSnapshot(reader()),
    verify: (progress) => verify(db, progress),
    transact: (author, work) => transact(place, { author, work }),
    publishOne: openPublishing(place),
    wake,
  };
}

function once(place: Place, name: string, work: (writing: Writing) => Promise<void>): Promise<boolean> {
  const markAndWork = async (writing: Writing, transaction: Database) => {
    const mark = transaction.insertInto('meta').values({ key: `once ${name}`, value: '{}' });
    const { numInsertedOrUpdatedRows } = await mark.onConflict((conflict) => conflict.column('key').doNothing()).executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) return false;
    await work(writing);
    return true;
  };
  return transact(place, { author: null, work: markAndWork });
}

function inTurn(databases: readonly Database[], fallback: Database): () => Database {
  let turn = 0;
  return () => databases[turn++ % databases.length] ?? fallback;
}
