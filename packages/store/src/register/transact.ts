import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isConflict } from '../database/faults.ts';
import type { Author, Writing } from '../port.ts';
import { type Announcement, writeAnnouncements } from './changes.ts';
import { readingFrom } from './reading.ts';
import { save } from './save.ts';
import { removeStatement, saveStatement } from './statements.ts';
import { addSuggestions, updateSuggestion } from './suggestions.ts';
import { attachText } from './texts.ts';

/** How often a transaction is run before its conflict is reported. */
const attempts = 12;
/** From this attempt on it waits its turn before it looks at anything, so that it cannot lose again to the others that do. */
const politeFrom = 3;

/** Work in one transaction, by somebody. */
export interface Work<Result> {
  readonly author: Author;
  readonly work: (writing: Writing, transaction: Database) => Promise<Result>;
}

/**
 * Runs work in one transaction that sees one state throughout (repeatable read). Where another writer changed what it
 * changes, PostgreSQL refuses it; it is then undone and run again on the new state.
 */
export async function transact<Result>(db: Database, { author, work }: Work<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(db, { author, work, polite: attempt >= politeFrom });
    } catch (fault) {
      if (attempt >= attempts || !isConflict(fault)) throw fault;
      await pause(Math.random() * 2 ** Math.min(attempt, 6));
    }
  }
}

function runOnce<Result>(db: Database, { author, work, polite }: Work<Result> & { readonly polite: boolean }): Promise<Result> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      // A lock on a table is taken before the transaction's state is fixed; a lock on a row would be taken after.
      if (polite) await sql`lock table change_turn in exclusive mode`.execute(transaction);
      const announcements: Announcement[] = [];
      const result = await work(writingTo(transaction, author, announcements), transaction);
      await writeAnnouncements(transaction, announcements);
      return result;
    });
}

function writingTo(db: Database, author: Author, announcements: Announcement[]): Writing {
  return {
    ...readingFrom(() => db),
    save: (record, from) => save(db, record, { from, author }),
    saveStatement: (statement) => saveStatement(db, statement),
    removeStatement: (id) => removeStatement(db, id),
    attachText: (source, text) => attachText(db, source, text),
    addSuggestions: (suggestions) => addSuggestions(db, suggestions),
    updateSuggestion: (suggestion, from) => updateSuggestion(db, suggestion, from),
    announce: async (change) => void announcements.push(change),
  };
}
