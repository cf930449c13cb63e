import type { AnyRecord } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { captionKey } from './sort-key.ts';

/** How many rows are walked at a time. */
const step = 500;

interface Row {
  readonly key: string;
  readonly data: AnyRecord;
}

/** Makes the caption keys of past revisions and of drafts anew. They are no part of what is sealed. */
export async function rebuildKeys(db: Database): Promise<void> {
  for (let last = '0'; ; ) {
    const { rows } = await sql<Row>`
      select id as key, data from revision where id > ${last}::bigint and slug is not null order by id limit ${step}`.execute(db);
    const keys = keysOf(rows);
    await sql`update revision set caption_key = made.caption_key from ${keys} where revision.id = made.key::bigint`.execute(db);
    const final = rows.at(-1);
    if (final === undefined) break;
    last = final.key;
  }
  const { rows } = await sql<Row>`select subject as key, data from draft where slug is not null`.execute(db);
  await sql`update draft set caption_key = made.caption_key from ${keysOf(rows)} where draft.subject = made.key`.execute(db);
}

function keysOf(rows: readonly Row[]) {
  const keys = rows.map(({ key, data }) => ({ key, caption_key: captionKey(data) }));
  return sql`jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as made (key text, caption_key text)`;
}
