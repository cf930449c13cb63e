import type { AnyRecord, Source } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Held, Slice, Window } from '../port.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { heldOfKind } from './held.ts';
import { isWaiting } from './suggestions.ts';

interface PageRow {
  readonly data: AnyRecord;
  readonly revision: number;
  readonly key: string;
}

/** Sources with an open suggestion, newest import first: by the moment their text was attached. */
export async function waiting(db: Database, { limit, after }: Window): Promise<Slice<Held<Source>>> {
  const from = after === undefined ? sql`true` : sql`(key, id) < (${readCursor('waiting', after).key}, ${readCursor('waiting', after).id})`;
  const { rows } = await sql<{ total: string; page: readonly PageRow[] }>`
    with matching as materialized (
      select record.id, to_char(coalesce(attached_at, created_at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') collate "C" as key
      from record left join source_text on source_text.source = record.id where record.kind = 'source' and ${isWaiting}),
    page as (select id, key from matching where ${from} order by key desc, id desc limit ${limit + 1})
    select (select count(*) from matching) as total, coalesce((
      select jsonb_agg(jsonb_build_object('data', record.data, 'revision', record.revision, 'key', page.key) order by page.key desc, page.id desc)
      from page join record on record.id = page.id), '[]') as page`.execute(db);
  const page = rows[0]?.page ?? [];
  const last = page.length > limit ? page[limit - 1] : undefined;
  return {
    rows: heldOfKind('source', page.slice(0, limit)),
    ...(last === undefined ? {} : { next: writeCursor('waiting', { key: last.key, id: last.data.id }) }),
    total: Number(rows[0]?.total ?? 0),
  };
}
