import type { AnyRecord } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { captionKey } from '../register/sort-key.ts';
import { indexRecord, indexStatement, indexText } from './documents.ts';

/** Raise it when the same text gets other search forms or another caption key: what was made by older code is then made anew. */
const searchVersion = 2;

/**
 * Makes everything that is found and sorted by folded text anew, where it was made by another version of this code. Two starters take
 * turns, and the second finds it done.
 */
export async function rebuildIfOutdated(db: Database): Promise<void> {
  if ((await builtVersion(db)) === searchVersion) return;
  await db.transaction().execute(async (transaction) => {
    await sql`lock table search_document in exclusive mode`.execute(transaction);
    if ((await builtVersion(transaction)) === searchVersion) return;
    await rebuild(transaction);
    const value = JSON.stringify({ version: searchVersion });
    await transaction
      .insertInto('meta')
      .values({ key: 'search', value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute();
  });
}

async function builtVersion(db: Database): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`select (value ->> 'version')::integer as version from meta where key = 'search'`.execute(
    db,
  );
  return rows[0]?.version;
}

async function rebuild(db: Database): Promise<void> {
  await db.deleteFrom('search_document').execute();
  for (const { data } of await db.selectFrom('record').select('data').execute()) await rebuildRecord(db, data);
  for (const { data } of await db.selectFrom('statement').select('data').execute()) await indexStatement(db, data);
}

async function rebuildRecord(db: Database, record: AnyRecord): Promise<void> {
  await db
    .updateTable('record')
    .set({ caption_key: captionKey(record) })
    .where('id', '=', record.id)
    .execute();
  await indexRecord(db, record);
  if (record.record !== 'source') return;
  const attached = await db.selectFrom('source_text').select('text').where('source', '=', record.id).executeTakeFirst();
  if (attached !== undefined) await indexText(db, record, attached.text);
}
