import type { AnyRecord, RecordKind, RecordOf } from '@mithaq/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { requireStorable } from '../database/storable.ts';
import type { Held, RecordConditions, Slice, Window } from '../port.ts';
import { type Cursor, readCursor, writeCursor } from './cursor.ts';
import { heldOfKind } from './held.ts';
import { matches } from './matching.ts';
import { orderOf } from './order.ts';

interface PageRow {
  readonly data: AnyRecord;
  readonly revision: number;
  readonly key: string;
}

/**
 * One page of a kind and how many rows all pages have, in one statement and therefore of one state. Kinds with a day come newest
 * first and undated last, the others by caption, unless the window says otherwise.
 */
export async function list<Kind extends RecordKind>(
  db: Database,
  kind: Kind,
  { conditions, window }: { conditions: RecordConditions; window: Window },
): Promise<Slice<Held<RecordOf<Kind>>>> {
  requireStorable(conditions);
  const { key, joined, descends, name } = orderOf(kind, window);
  const direction = descends ? sql`desc` : sql`asc`;
  const matching = matches(kind, conditions);
  const after = window.after === undefined ? sql`true` : beyond(key, descends, readCursor(name, window.after));
  const { rows } = await sql<{ total: string; page: readonly PageRow[] }>`
    select (select count(*) from record where ${matching}) as total, coalesce((
      select jsonb_agg(jsonb_build_object('data', page.data, 'revision', page.revision, 'key', page.key)
        order by page.key ${direction}, page.id ${direction})
      from (select record.id, record.data, record.revision, ${key} as key from ${walked(matching, conditions)} ${joined} where ${after}
        order by ${key} ${direction}, record.id ${direction} limit ${window.limit + 1}) as page), '[]') as page`.execute(db);
  return sliceOf(kind, Number(rows[0]?.total ?? 0), { page: rows[0]?.page ?? [], limit: window.limit, name });
}

/**
 * The rows that a page is taken from. A few values within days that few of them have: PostgreSQL believes to meet them soon and walks the whole
 * kind in the page's order; so they are gathered first (`offset 0`), and put in order afterwards.
 */
function walked(matching: RawBuilder<unknown>, { havingAny = [], days, undated }: RecordConditions): RawBuilder<unknown> {
  const rare = havingAny.length > 0 && (days !== undefined || undated === true);
  return sql`(select * from record where ${matching} ${rare ? sql`offset 0` : sql``}) as record`;
}

interface ReadPage {
  readonly page: readonly PageRow[];
  readonly limit: number;
  /** What the list is called in its cursors. */
  readonly name: string;
}

function sliceOf<Kind extends RecordKind>(kind: Kind, total: number, { page, limit, name }: ReadPage) {
  const shown = page.slice(0, limit);
  const last = page.length > limit ? shown.at(-1) : undefined;
  const next = last === undefined ? {} : { next: writeCursor(name, { key: last.key, id: last.data.id }) };
  return { rows: heldOfKind(kind, shown), ...next, total };
}

/** The rows after a cursor's, compared as a pair so that the index on the pair serves it. */
function beyond(key: RawBuilder<unknown>, descends: boolean, cursor: Cursor): RawBuilder<unknown> {
  const place = sql`(${cursor.key}, ${cursor.id})`;
  return descends ? sql`(${key}, record.id) < ${place}` : sql`(${key}, record.id) > ${place}`;
}
