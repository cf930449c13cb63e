import { sql } from 'kysely';
import { batchesOf } from '../database/batches.ts';
import type { Database } from '../database/connect.ts';
import { requireStorable } from '../database/storable.ts';
import type { RowLine } from './shapes.ts';

/** A table that a backup holds row for row, and what orders its rows, so that the same rows are the same file. */
export interface KeptTable {
  readonly table: string;
  readonly key: string;
}

/** The rows of a table, in the order of its key. */
export async function* rowsIn(db: Database, { table, key }: KeptTable): AsyncGenerator<readonly RowLine[]> {
  const query = sql<{ row: RowLine }>`select to_jsonb(held) as row from ${sql.table(table)} as held order by ${sql.raw(key)}`;
  for await (const rows of batchesOf(db, query)) yield rows.map(({ row }) => row);
}

/** Puts rows of a table back. A column that they do not name has its default. */
export async function putRows(db: Database, { table }: KeptTable, rows: readonly RowLine[]): Promise<void> {
  requireStorable(rows);
  const name = sql.raw(`public."${table}"`);
  const columns = sql.join([...new Set(rows.flatMap(Object.keys))].map((column) => sql.id(column)));
  await sql`insert into ${name} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`.execute(db);
}
