import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';

/** The revisions of records and statements, by id; what is not there is left out. */
export async function revisionsOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const wanted = ids.filter(isStorable);
  const { rows } = await sql<{ id: string; revision: number }>`
    select id, revision from record where id = any(${wanted}::text[])
    union all select id, revision from statement where id = any(${wanted}::text[])`.execute(db);
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}
