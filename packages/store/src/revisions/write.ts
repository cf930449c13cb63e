import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Announcement } from '../port.ts';
import { type Entry, entryRow } from './entry.ts';

/** How many entries go into one statement. */
const batch = 500;

/** What a transaction adds. */
export interface Written {
  readonly entries: readonly Entry[];
  readonly announcements: readonly Announcement[];
  readonly at: string;
}

/**
 * Writes entries and announcements, and shows readers the records and statements that the entries publish: all of it in one statement for
 * as many as there usually are.
 */
export async function writeJournal(db: Database, { entries, announcements, at }: Written): Promise<void> {
  const told = announcements.map(({ what, subject, by, audience }) => ({ what, subject, author_name: by ?? null, audience, at }));
  for (let from = 0; from < entries.length || (from === 0 && told.length > 0); from += batch) {
    const isLast = from + batch >= entries.length;
    await writeBatch(db, { entries: entries.slice(from, from + batch), told: isLast ? told : [] });
  }
}

async function writeBatch(db: Database, { entries, told }: { entries: readonly Entry[]; told: readonly object[] }): Promise<void> {
  await sql`
    with entry as (
      select * from jsonb_to_recordset(${JSON.stringify(entries.map(entryRow))}::jsonb) as entry (
        subject text, kind text, revision integer, from_revision integer, state text, data jsonb, author_id text, author_name text,
        at timestamptz, message text, change_set text, digest text, slug text, caption_key text, first_day date, last_day date)),
    kept as (
      insert into revision (subject, kind, revision, from_revision, state, data, author_id, author_name, at, message, change_set, digest,
        slug, caption_key, first_day, last_day)
      select subject, kind, revision, from_revision, state, data, author_id, author_name, at, message, change_set, digest,
        slug, caption_key, first_day, last_day from entry),
    shown as (
      insert into record (id, kind, slug, revision, data, caption_key, sort_day, first_day, last_day, created_at, updated_at)
      select subject, kind, slug, revision, data, caption_key,
        case kind when 'agreement' then '' else coalesce(to_char(first_day, 'YYYY-MM-DD'), '') end, first_day, last_day, at, at
      from entry where slug is not null
      on conflict (id) do update set slug = excluded.slug, revision = excluded.revision, data = excluded.data,
        caption_key = excluded.caption_key, sort_day = case record.kind when 'agreement' then record.sort_day else excluded.sort_day end,
        first_day = excluded.first_day, last_day = excluded.last_day, updated_at = excluded.updated_at),
    stated as (
      insert into statement (id, subject, property, standing, data, updated_at, revision)
      select subject, data ->> 'subject', data ->> 'property', data ->> 'standing', data, at, revision
      from entry where kind = 'statement' and state = 'published'
      on conflict (id) do update set subject = excluded.subject, property = excluded.property, standing = excluded.standing,
        data = excluded.data, updated_at = excluded.updated_at, revision = excluded.revision)
    insert into change (what, subject, author_name, audience, at)
    select what, subject, author_name, audience, at from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as change (
      what text, subject text, author_name text, audience text, at timestamptz)`.execute(db);
}
