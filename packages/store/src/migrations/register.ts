import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Records with their slugs, references and history. Ids, slugs and sort keys compare by code unit (`collate "C"`), so that
 * every database orders them alike and a cursor means the same everywhere.
 */
export const register: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table record (
        id text collate "C" primary key,
        kind text not null,
        slug text collate "C" not null,
        revision integer not null check (revision > 0),
        data jsonb not null,
        caption_key text collate "C" not null,
        sort_day text collate "C" not null default '',
        first_day date,
        last_day date,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint record_slug unique (kind, slug)
      )`.execute(db);
    await sql`create index record_by_day on record (kind, sort_day, id)`.execute(db);
    await sql`create index record_by_caption on record (kind, caption_key, id)`.execute(db);
    await sql`create index record_data on record using gin (data jsonb_path_ops)`.execute(db);
    await sql`create unique index record_sha256 on record ((data #>> '{text,sha256}')) where kind = 'source'`.execute(db);
    await sql`
      create table former_slug (
        kind text not null,
        slug text collate "C" not null,
        record_id text collate "C" not null references record (id),
        primary key (kind, slug)
      )`.execute(db);
    await sql`
      create table reference (
        from_id text collate "C" not null references record (id),
        kind text not null,
        property text not null,
        to_id text collate "C" not null,
        primary key (from_id, property, to_id),
        constraint reference_target foreign key (to_id) references record (id) deferrable initially deferred
      )`.execute(db);
    await sql`create index reference_back on reference (to_id, kind, property)`.execute(db);
    await sql`
      create table revision (
        record_id text collate "C" not null references record (id),
        revision integer not null,
        data jsonb not null,
        author_id text,
        author_name text,
        at timestamptz not null default now(),
        primary key (record_id, revision)
      )`.execute(db);
  },
};
