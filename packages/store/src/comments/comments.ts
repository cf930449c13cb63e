import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable, requireStorable } from '../database/storable.ts';
import type { Comment, CommentedOn, Slice, ThreadConditions, Window } from '../port.ts';
import { readCursor, writeCursor } from '../register/cursor.ts';
import { type CommentRow, commentColumns, commentOf } from './comment-row.ts';

/** One comment. */
export async function comment(db: Database, id: string): Promise<Comment | undefined> {
  const [one] = await commentsWhere(db, isStorable(id) ? sql`id = ${id}` : sql`false`);
  return one;
}

/** All comments of some threads, each thread together: the one that it begins with, then the others as they came. */
export function commentsIn(db: Database, threads: readonly string[]): Promise<Comment[]> {
  return commentsWhere(db, sql`thread = any(${threads.filter(isStorable)}::text[])`);
}

async function commentsWhere(db: Database, condition: RawBuilder<unknown>): Promise<Comment[]> {
  const { rows } = await sql<CommentRow>`
    select ${commentColumns} from comment where ${condition} order by thread, id <> thread, at, id`.execute(db);
  return rows.map(commentOf);
}

/** The ids of threads that meet the conditions, the newest first. */
export async function threads(db: Database, conditions: ThreadConditions, { limit, after }: Window): Promise<Slice<string>> {
  requireStorable(conditions);
  const matching = matches(conditions);
  const cursor = after === undefined ? undefined : readCursor('threads', after);
  const from = cursor === undefined ? sql`true` : sql`(key, id) < (${cursor.key}, ${cursor.id})`;
  const { rows } = await sql<{ total: number; page: readonly { readonly id: string; readonly key: string }[] }>`
    with matching as materialized (
      select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') collate "C" as key from comment where id = thread and ${matching}),
    page as (select id, key from matching where ${from} order by key desc, id desc limit ${limit + 1})
    select (select count(*)::integer from matching) as total,
      coalesce((select jsonb_agg(to_jsonb(page) order by key desc, id desc) from page), '[]') as page`.execute(db);
  const page = rows[0]?.page ?? [];
  const last = page.length > limit ? page[limit - 1] : undefined;
  return {
    rows: page.slice(0, limit).map(({ id }) => id),
    ...(last === undefined ? {} : { next: writeCursor('threads', last) }),
    total: rows[0]?.total ?? 0,
  };
}

function matches({ about, property, open, mentioning }: ThreadConditions): RawBuilder<unknown> {
  const all = [
    sql`true`,
    ...(about === undefined ? [] : [sql`(subject = any(${[...about]}::text[]) or record = any(${[...about]}::text[]))`]),
    ...(property === undefined ? [] : [sql`property = ${property}`]),
    ...(open === undefined ? [] : [open ? sql`resolved_at is null` : sql`resolved_at is not null`]),
    ...(mentioning === undefined ? [] : [mentions(mentioning)]),
  ];
  return sql.join(all, sql` and `);
}

function mentions(person: string): RawBuilder<unknown> {
  return sql`exists (select from comment as other join comment_mention on comment_mention.comment = other.id
    where other.thread = comment.thread and comment_mention.person = ${person})`;
}

/** What a comment about this would be about; nothing where there is neither such a record nor such a statement, drafted or published. */
export async function commentedOn(db: Database, id: string): Promise<CommentedOn | undefined> {
  if (!isStorable(id)) return undefined;
  const { rows } = await sql<{ record: string; property: string | null }>`
    select id as record, null as property from record where id = ${id}
    union all select subject, property from statement where id = ${id}
    union all select coalesce(about, subject), case when kind = 'statement' then data ->> 'property' end from draft where subject = ${id}
    limit 1`.execute(db);
  const [row] = rows;
  return row && { record: row.record, ...(row.property === null ? {} : { property: row.property }) };
}
