import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { Mention, Slice, Window } from '../port.ts';
import { readCursor, writeCursor } from '../register/cursor.ts';
import { type CommentRow, commentColumns, commentOf } from './comment-row.ts';

/** Whose mentions are asked for, and whether only those that they have not read. */
export interface MentionsAsked {
  readonly person: string;
  readonly unread: boolean;
}

interface MentionRow extends CommentRow {
  readonly is_read: boolean;
  readonly key: string;
}

/** The comments that mention somebody, the newest mention first. */
export async function mentionsOf(db: Database, { person, unread }: MentionsAsked, { limit, after }: Window): Promise<Slice<Mention>> {
  const cursor = after === undefined ? undefined : readCursor('mentions', after);
  const place = sql`to_char(mention.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') collate "C"`;
  const wanted = sql`mention.person = ${isStorable(person) ? person : ''} and ${unread ? sql`mention.read_at is null` : sql`true`}`;
  const { rows } = await sql<MentionRow>`
    select ${commentColumns}, mention.read_at is not null as is_read, ${place} as key
    from comment_mention as mention join comment on comment.id = mention.comment
    where ${wanted} and ${cursor === undefined ? sql`true` : sql`(${place}, comment.id) < (${cursor.key}, ${cursor.id})`}
    order by key desc, comment.id desc limit ${limit + 1}`.execute(db);
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::integer as total from comment_mention as mention where ${wanted}`.execute(db);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    rows: rows.slice(0, limit).map((row) => ({ comment: commentOf(row), isRead: row.is_read })),
    ...(last === undefined ? {} : { next: writeCursor('mentions', last) }),
    total: counted[0]?.total ?? 0,
  };
}

/** How many mentions somebody has not read. */
export async function unreadMentions(db: Database, person: string): Promise<number> {
  if (!isStorable(person)) return 0;
  const { rows } = await sql<{ unread: number }>`
    select count(*)::integer as unread from comment_mention where person = ${person} and read_at is null`.execute(db);
  return rows[0]?.unread ?? 0;
}
