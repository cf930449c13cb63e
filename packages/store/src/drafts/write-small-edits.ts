import { sql } from 'kysely';
import pg from 'pg';
import type { Database } from '../database/connect.ts';
import type { Audience } from '../port.ts';
import type { EntryRow } from '../revisions/entry.ts';

/** A small edit as it is written: its entry of the history, the mark of what was stated when it was looked at, and what is told. */
export interface SmallEdit extends EntryRow {
  readonly said: string;
  readonly what: string;
  readonly about: string;
  readonly by: string | null;
  readonly audience: Audience;
}

/**
 * Writes edits in one transaction, each if nothing has moved under it. Says of each whether it was written. Where the database refuses all
 * of them because of one, none is: each is then to be published by itself, and whoever's fault it is hears of it there.
 * @throws MithaqError `unavailable`, after which nobody knows
 */
export async function writeSmallEdits(db: Database, edits: readonly SmallEdit[]): Promise<readonly boolean[]> {
  const written = await subjectsWritten(db, edits).catch((fault: unknown) => {
    if (fault instanceof pg.DatabaseError) return new Set<string>();
    throw fault;
  });
  return edits.map(({ subject }) => written.has(subject));
}

async function subjectsWritten(db: Database, edits: readonly SmallEdit[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ subject: string }>`select publish_at_once(${JSON.stringify(edits)}::jsonb) as subject`.execute(db);
  return new Set(rows.map(({ subject }) => subject));
}
