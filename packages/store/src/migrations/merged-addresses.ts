import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Where records that were merged into others are to be found: by their ids and by every slug that they had. The rows are made from the
 * history (entries of the kind `merge`), and come and go with a merge and its undoing. A record that is merged once more takes along
 * those that were merged into it: `merged_into` follows the chain.
 */
export const mergedAddresses: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table merged_record (
        id text collate "C" primary key,
        kind text not null,
        into_id text collate "C" not null,
        slugs text[] collate "C" not null,
        revision integer not null,
        change_set text collate "C" not null,
        author_name text,
        at timestamptz(3) not null
      )`.execute(db);
    await sql`create index merged_record_into on merged_record (into_id)`.execute(db);
    await sql`create index merged_record_slugs on merged_record using gin (slugs)`.execute(db);
    await sql`create index revision_merge on revision (change_set) where kind = 'merge'`.execute(db);
    await sql`
      create function merged_into(of_kind text, key text) returns setof text stable language sql as $$
        with recursive chain as (
          select id, into_id from merged_record where kind = of_kind and (id = key or slugs @> array[key])
          union
          select next.id, next.into_id from chain join merged_record as next on next.id = chain.into_id)
        select into_id from chain
      $$`.execute(db);
  },
};
