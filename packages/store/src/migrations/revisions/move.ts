import { createHash } from 'node:crypto';
import type { AnyRecord, Statement } from '@mithaq/domain';
import { type Kysely, sql } from 'kysely';
import type { HeldSuggestion } from '../../port.ts';
import { type Entry, entryRow } from '../../revisions/entry.ts';

/** How many rows are walked at a time. */
const step = 200;

interface OldRow {
  readonly what: 'record' | 'statement' | 'suggestion' | 'text';
  readonly subject: string;
  readonly revision: number;
  readonly at: Date;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly data: AnyRecord | Statement | HeldSuggestion | null;
  readonly text: string | null;
}

/**
 * What was there becomes the history, in the order of time: the revisions of records as they are, statements, suggestions and attached
 * texts as a first revision of each. A cursor of the database walks it, so that a large register needs no more memory than a small one.
 */
export async function moveHistory(db: Kysely<unknown>): Promise<void> {
  await sql`
    declare before no scroll cursor for
      select 'record' as what, record_id as subject, revision, at, author_id, author_name, data, null as text from revision_before
      union all
      select 'statement', id, 1, updated_at, null, null, data, null from statement
      union all
      select 'suggestion', suggestion.id, 1, coalesce(attached_at, record.created_at), null, null, suggestion.data, null
        from suggestion join record on record.id = suggestion.source left join text_attachment using (source)
      union all
      select 'text', source, 1, attached_at, null, null, null, text from source_text
      order by at, subject, revision`.execute(db);
  for (;;) {
    const { rows } = await sql<OldRow>`fetch ${sql.lit(step)} from before`.execute(db);
    if (rows.length === 0) break;
    await insert(db, rows.map(entryOf));
  }
  await sql`close before`.execute(db);
}

function entryOf({ what, subject, revision, at, author_id, author_name, data, text }: OldRow): Entry {
  const author = author_id === null && author_name === null ? null : { id: author_id ?? '', name: author_name ?? '' };
  const made = { revision, state: 'published' as const, by: author, at: at.toISOString(), ...(revision > 1 ? { from: revision - 1 } : {}) };
  if (what === 'text') return { ...made, subject: `text of ${subject}`, kind: 'text', data: textData(subject, text ?? '') };
  if (data === null) throw new RangeError(`${what} ${subject} says nothing`);
  return { ...made, subject, kind: 'record' in data ? data.record : 'suggestion', data };
}

function textData(source: string, text: string) {
  return { source, sha256: createHash('sha256').update(text, 'utf8').digest('hex'), length: text.length };
}

async function insert(db: Kysely<unknown>, entries: readonly Entry[]): Promise<void> {
  await sql`
    insert into revision (subject, kind, revision, from_revision, state, data, author_id, author_name, at, digest, slug, caption_key, first_day, last_day)
    select subject, kind, revision, from_revision, state, data, author_id, author_name, at, digest, slug, caption_key, first_day, last_day
    from jsonb_to_recordset(${JSON.stringify(entries.map(entryRow))}::jsonb) as entry (
      subject text, kind text, revision integer, from_revision integer, state text, data jsonb, author_id text, author_name text,
      at timestamptz, digest text, slug text, caption_key text, first_day date, last_day date)`.execute(db);
}

/** The feed goes on where it was: an id that a subscriber was told stays the place that it resumes from. */
export async function moveChanges(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table change add column audience text not null default 'public' check (audience in ('public', 'editors')),
      add column position bigint, add column public_position bigint`.execute(db);
  await sql`alter table change alter column audience drop default`.execute(db);
  await sql`update change set position = id, public_position = id`.execute(db);
  await sql`create unique index change_position on change (position) where position is not null`.execute(db);
  await sql`create unique index change_public_position on change (public_position) where public_position is not null`.execute(db);
  await sql`create index change_unsealed on change (id) where position is null`.execute(db);
  await sql`drop table change_turn`.execute(db);
  await sql`create table writing_turn (only_row boolean primary key check (only_row))`.execute(db);
  await sql`drop table revision_before`.execute(db);
}

/** Gives what was moved its places. */
export async function sealMoved(db: Kysely<unknown>): Promise<void> {
  await sql`select seal(null)`.execute(db);
}
