import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What an editor's day needs to be told of. `last_look`: when an account last looked at its first page, and when it had before it came back.
 * `source_aside`: sources that nobody needs to read; what was proposed of them stays as it is, so nothing is learned from it. And files that
 * wait for import may be paused, left out, or wait for somebody's word because their text is there already (`asks`).
 */
export const inbox: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table last_look (
        account text collate "C" primary key,
        since timestamptz,
        looked timestamptz not null
      )`.execute(db);
    await sql`
      create table source_aside (
        source text collate "C" primary key references record (id) on delete cascade,
        author_name text not null,
        at timestamptz not null default now()
      )`.execute(db);
    await sql`
      alter table import_file
        drop constraint import_file_state_check,
        add constraint import_file_state_check check (state in ('waiting', 'reading', 'held', 'paused', 'left-out', 'done', 'failed')),
        add column asks boolean not null default false`.execute(db);
  },
};
