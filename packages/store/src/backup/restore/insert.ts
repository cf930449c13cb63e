import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { requireStorable } from '../../database/storable.ts';

/** A table, and the columns of it that are given, with their types. None of the names comes from outside. */
export interface Into {
  readonly table: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Inserts rows in one statement. A member that a row lacks is null. @throws MithaqError `invalid-input` for what PostgreSQL cannot hold */
export async function insert(db: Database, { table, columns }: Into, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  requireStorable(rows);
  const names = Object.keys(columns)
    .map((name) => `"${name}"`)
    .join(', ');
  const types = Object.entries(columns)
    .map(([name, type]) => `"${name}" ${type}`)
    .join(', ');
  await sql`insert into ${sql.table(table)} (${sql.raw(names)})
    select ${sql.raw(names)} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (${sql.raw(types)})`.execute(db);
}

/** How many rows go into one statement. */
const batch = 500;

/** Rows that come a few at a time, and are inserted many at a time. */
export interface Inserter {
  readonly add: (rows: readonly object[]) => Promise<void>;
  /** Inserts what is left. */
  readonly end: () => Promise<void>;
}

export function inserter(db: Database, into: Into): Inserter {
  const waiting: object[] = [];
  const end = () => insert(db, into, waiting.splice(0));
  return {
    add: async (rows) => {
      waiting.push(...rows);
      if (waiting.length >= batch) await end();
    },
    end,
  };
}
