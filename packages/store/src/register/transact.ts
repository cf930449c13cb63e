import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isConflict } from '../database/faults.ts';
import type { Author, Writing } from '../port.ts';
import { type Journal, openJournal } from '../revisions/journal.ts';
import { writingTo } from './writing.ts';

/** How often a transaction is run before its conflict is reported. */
const attempts = 12;
/** From this attempt on it waits for the others that lost as often, so that it does not lose to them again. */
const politeFrom = 3;

/** Work in one transaction, by somebody. */
export interface Work<Result> {
  readonly author: Author;
  readonly work: (writing: Writing, transaction: Database) => Promise<Result>;
}

/** Where transactions run, by which clock, and what is done after one that wrote something. */
export interface Place {
  readonly db: Database;
  readonly now: () => Date;
  readonly committed: () => Promise<void>;
}

/**
 * Runs work in one transaction that sees one state throughout (repeatable read). Where another writer changed what it
 * changes, PostgreSQL refuses it; it is then undone and run again on the new state. Whoever is answered also finds what was done in the
 * history and the feed.
 */
export async function transact<Result>(place: Place, { author, work }: Work<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { result, wrote } = await runOnce(place, { author, work, polite: attempt >= politeFrom });
      if (wrote) await place.committed();
      return result;
    } catch (fault) {
      if (attempt >= attempts || !isConflict(fault)) throw fault;
      await pause(Math.random() * 2 ** Math.min(attempt, 6));
    }
  }
}

interface Done<Result> {
  readonly result: Result;
  readonly wrote: boolean;
}

function runOnce<Result>({ db, now }: Place, { author, work, polite }: Work<Result> & { readonly polite: boolean }): Promise<Done<Result>> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      // A lock on a table is taken before the transaction's state is fixed; a lock on a row, or an advisory one, would be taken after.
      // Only those who are polite take it: nobody else ever waits for them.
      if (polite) await sql`lock table writing_turn in exclusive mode`.execute(transaction);
      const journal: Journal = openJournal(transaction, author, now().toISOString());
      const result = await work(writingTo(journal), transaction);
      await journal.flush();
      return { result, wrote: !journal.isEmpty };
    });
}
