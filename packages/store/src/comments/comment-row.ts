import { sql } from 'kysely';
import type { Comment } from '../port.ts';

/** A row of `comment`, with those who are mentioned in it. */
export interface CommentRow {
  readonly id: string;
  readonly thread: string;
  readonly subject: string;
  readonly record: string;
  readonly property: string | null;
  readonly text: string | null;
  readonly revision: number;
  readonly author_id: string;
  readonly author_name: string;
  readonly at: Date;
  readonly edited_at: Date | null;
  readonly withdrawn_at: Date | null;
  readonly resolver_id: string | null;
  readonly resolver_name: string | null;
  readonly resolved_at: Date | null;
  readonly mentions: Comment['mentions'];
}

/** The columns of a row, of `comment` under its own name. */
export const commentColumns = sql`comment.*, coalesce((
  select jsonb_agg(jsonb_build_object('id', person, 'name', name) order by person)
  from comment_mention where comment_mention.comment = comment.id), '[]') as mentions`;

export function commentOf(row: CommentRow): Comment {
  const { id, thread, subject, record, property, text, revision, mentions } = row;
  return {
    ...{ id, thread, subject, record, revision, mentions },
    ...(property === null ? {} : { property }),
    ...(text === null ? {} : { text }),
    ...{ by: { id: row.author_id, name: row.author_name }, at: row.at.toISOString() },
    ...(row.edited_at === null ? {} : { editedAt: row.edited_at.toISOString() }),
    ...(row.withdrawn_at === null ? {} : { withdrawnAt: row.withdrawn_at.toISOString() }),
    ...resolutionOf(row),
  };
}

function resolutionOf({ resolver_id: id, resolver_name: name, resolved_at: at }: CommentRow): Pick<Comment, 'resolved'> {
  return at === null ? {} : { resolved: { by: { id: id ?? '', name: name ?? '' }, at: at.toISOString() } };
}
