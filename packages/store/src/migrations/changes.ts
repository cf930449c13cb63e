import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The outbox. Whoever announces holds the one row of `change_turn` until it commits, so that ids become visible in their
 * order and a subscriber that goes by the last id it saw never skips one.
 */
export const changes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table change (
        id bigint generated always as identity primary key,
        at timestamptz not null default clock_timestamp(),
        what text not null,
        subject text collate "C" not null,
        author_name text
      )`.execute(db);
    await sql`create table change_turn (only_row boolean primary key check (only_row))`.execute(db);
    await sql`insert into change_turn values (true)`.execute(db);
    await sql`create table meta (key text primary key, value jsonb not null)`.execute(db);
  },
};
