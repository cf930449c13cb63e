import type { AnyRecord, RecordKind, RecordOf } from '@mithaq/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { requireStorable } from '../database/storable.ts';
import type { Held, RecordConditions, Slice, Window } from '../port.ts';
import { type Cursor, readCursor, writeCursor } from './cursor.ts';
import { heldOfKind } from './held.ts';
import { kindsByDay } from './sort-key.ts';

interface PageRow {
  readonly data: AnyRecord;
  readonly revision: number;
  readonly key: string;
}

/**
 * One page of a kind and how many rows all pages have, in one statement and therefore of one state. Kinds with a day come newest
 * first and undated last, the others by caption.
 */
export async function list<Kind extends RecordKind>(
  db: Database,
  kind: Kind,
  { conditions, window }: { conditions: RecordConditions; window: Window },
): Promise<Slice<Held<RecordOf<Kind>>>> {
  requireStorable(conditions);
  const byDay = kindsByDay.has(kind);
  const key = sql.ref(byDay ? 'record.sort_day' : 'record.caption_key');
  const direction = byDay ? sql`desc` : sql`asc`;
  const matching = matches(kind, conditions);
  const after = window.after === undefined ? sql`true` : beyond(key, byDay, readCursor(kind, window.after));
  const { rows } = await sql<{ total: string; page: readonly PageRow[] }>`
    select (select count(*) from record where ${matching}) as total, coalesce((
      select jsonb_agg(jsonb_build_object('data', page.data, 'revision', page.revision, 'key', page.key)
        order by page.key ${direction}, page.id ${direction})
      from (select id, data, revision, ${key} as key from record where ${matching} and ${after}
        order by ${key} ${direction}, id ${direction} limit ${window.limit + 1}) as page), '[]') as page`.execute(db);
  return sliceOf(kind, Number(rows[0]?.total ?? 0), { page: rows[0]?.page ?? [], limit: window.limit });
}

function sliceOf<Kind extends RecordKind>(kind: Kind, total: number, { page, limit }: { page: readonly PageRow[]; limit: number }) {
  const shown = page.slice(0, limit);
  const last = page.length > limit ? shown.at(-1) : undefined;
  const next = last === undefined ? {} : { next: writeCursor(kind, { key: last.key, id: last.data.id }) };
  return { rows: heldOfKind(kind, shown), ...next, total };
}

/** The rows after a cursor's, compared as a pair so that the index on the pair serves it. */
function beyond(key: RawBuilder<unknown>, byDay: boolean, cursor: Cursor): RawBuilder<unknown> {
  const place = sql`(${cursor.key}, ${cursor.id})`;
  return byDay ? sql`(${key}, record.id) < ${place}` : sql`(${key}, record.id) > ${place}`;
}

function matches(kind: RecordKind, { refersTo = [], referredToBy, having = [] }: RecordConditions): RawBuilder<unknown> {
  const conditions = [
    sql`kind = ${kind}`,
    ...refersTo.map(
      ({ id, property }) => sql`exists (select from reference where from_id = record.id and to_id = ${id}
        ${property === undefined ? sql`` : sql`and property = ${property}`})`,
    ),
    ...having.map(({ property, value }) => holds(sql.ref('record.data'), property, value)),
    ...(referredToBy === undefined ? [] : [isReferredTo(referredToBy)]),
  ];
  return sql.join(conditions, sql` and `);
}

/** Containment, written so that the index on `data` can serve it. */
function holds(data: RawBuilder<unknown>, property: string, value: string): RawBuilder<unknown> {
  const alone = JSON.stringify({ [property]: value });
  const amongOthers = JSON.stringify({ [property]: [value] });
  return sql`(${data} @> ${alone}::jsonb or ${data} @> ${amongOthers}::jsonb)`;
}

function isReferredTo({ kind, property, values }: NonNullable<RecordConditions['referredToBy']>): RawBuilder<unknown> {
  return sql`exists (select from reference join record as other on other.id = reference.from_id
    where reference.to_id = record.id and reference.kind = ${kind} and other.data -> ${property}::text ?| ${[...values]}::text[])`;
}
