import type { AnyRecord, Source } from '@mithaq/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable, requireStorable } from '../database/storable.ts';
import type { Held, Slice, WaitingConditions, Window } from '../port.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { heldOfKind } from './held.ts';
import { matches } from './matching.ts';
import { type Order, orderOf } from './order.ts';
import { hasJudged, hasOpen, isAside } from './suggestions.ts';

interface PageRow {
  readonly data: AnyRecord;
  readonly revision: number;
  readonly key: string;
}

/** Sources that came in for reading, newest import first (by the moment their text was attached) unless the window says otherwise. */
export async function waiting(
  db: Database,
  { conditions, window }: { readonly conditions: WaitingConditions; readonly window: Window },
): Promise<Slice<Held<Source>>> {
  const { limit, after } = window;
  requireStorable(conditions);
  const { key, joined, descends, name } = inboxOrder(window);
  const direction = descends ? sql`desc` : sql`asc`;
  const from = after === undefined ? sql`true` : beyond(descends, readCursor(name, after));
  const { rows } = await sql<{ total: string; page: readonly PageRow[] }>`
    with matching as materialized (
      select record.id, ${key} as key
      from record left join source_text on source_text.source = record.id ${joined} where ${fits(conditions)}),
    page as (select id, key from matching where ${from} order by key ${direction}, id ${direction} limit ${limit + 1})
    select (select count(*) from matching) as total, coalesce((
      select jsonb_agg(jsonb_build_object('data', record.data, 'revision', record.revision, 'key', page.key)
        order by page.key ${direction}, page.id ${direction})
      from page join record on record.id = page.id), '[]') as page`.execute(db);
  const page = rows[0]?.page ?? [];
  const last = page.length > limit ? page[limit - 1] : undefined;
  return {
    rows: heldOfKind('source', page.slice(0, limit)),
    ...(last === undefined ? {} : { next: writeCursor(name, { key: last.key, id: last.data.id }) }),
    total: Number(rows[0]?.total ?? 0),
  };
}

/** By the moment at which the text came in, or as any list of sources is put in order. */
function inboxOrder({ order = 'newest', sort }: Window): Order {
  if (sort !== undefined) {
    const sorted = orderOf('source', { sort });
    return { ...sorted, name: `waiting ${sorted.name}` };
  }
  return {
    key: sql`to_char(${cameIn} at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') collate "C"`,
    joined: sql``,
    descends: order === 'newest',
    name: order === 'newest' ? 'waiting' : 'waiting oldest',
  };
}

const cameIn = sql`coalesce(attached_at, record.created_at)`;

function beyond(descends: boolean, { key, id }: { readonly key: string; readonly id: string }): RawBuilder<unknown> {
  return descends ? sql`(key, id) < (${key}, ${id})` : sql`(key, id) > (${key}, ${id})`;
}

/** How far the suggestions of a source are judged. */
const judged = {
  new: sql`${hasOpen} and not ${hasJudged}`,
  begun: sql`${hasOpen} and ${hasJudged}`,
  done: sql`${hasJudged} and not ${hasOpen}`,
} as const;

function fits(conditions: WaitingConditions): RawBuilder<unknown> {
  const { judging, isAside: aside = false, isPublisherNamed, isReadByModel, isAttached, cameAfter, among } = conditions;
  return sql.join(
    [
      matches('source', conditions),
      judging === undefined ? hasOpen : judged[judging],
      is(aside, isAside),
      ...(isPublisherNamed === undefined ? [] : [is(isPublisherNamed, sql`jsonb_exists(record.data, 'publisher')`)]),
      ...(isReadByModel === undefined ? [] : [is(isReadByModel, readByModel)]),
      ...(isAttached === undefined ? [] : [is(isAttached, sql`source_text.source is not null`)]),
      ...(cameAfter === undefined ? [] : [sql`${cameIn} > ${cameAfter}::timestamptz`]),
      ...(among === undefined ? [] : [sql`record.id = any(${among.filter(isStorable)}::text[])`]),
    ],
    sql` and `,
  );
}

const readByModel = sql`exists (select from suggestion where suggestion.source = record.id and suggestion.data #> '{origin,model}' is not null)`;

function is(so: boolean, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return so ? condition : sql`not ${condition}`;
}
