import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Statements with the passages that they rest on, the texts of sources, and the reader's suggestions. */
export const statements: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table statement (
        id text collate "C" primary key,
        subject text collate "C" not null references record (id) deferrable initially deferred,
        property text not null,
        standing text not null,
        data jsonb not null,
        updated_at timestamptz not null default now()
      )`.execute(db);
    await sql`create index statement_subject on statement (subject, property)`.execute(db);
    await sql`create index statement_disputed on statement (subject, property) where standing = 'disputed'`.execute(db);
    await sql`
      create table citation (
        statement_id text collate "C" not null references statement (id) on delete cascade,
        ordinal integer not null,
        source text collate "C" not null references record (id) deferrable initially deferred,
        start_at integer not null,
        end_at integer not null,
        primary key (statement_id, ordinal)
      )`.execute(db);
    await sql`create index citation_source on citation (source, start_at)`.execute(db);
    await sql`
      create table source_text (
        source text collate "C" primary key references record (id),
        text text not null,
        attached_at timestamptz not null default now()
      )`.execute(db);
    await sql`
      create table suggestion (
        id text collate "C" primary key,
        source text collate "C" not null references record (id) deferrable initially deferred,
        start_at integer not null,
        end_at integer not null,
        standing text not null,
        revision integer not null,
        data jsonb not null
      )`.execute(db);
    await sql`create index suggestion_source on suggestion (source, start_at, end_at, id)`.execute(db);
    await sql`create index suggestion_open on suggestion (source) where standing = 'open'`.execute(db);
  },
};
