import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createHasStatus, createMatching } from './matching.ts';

/**
 * One search document for each record and each passage, with what lists can be narrowed by, instead of one for each text; and the words
 * of all documents, to complete what is being typed and to find spellings that are near. What stood here is made anew by the code that
 * starts next (`rebuildIfOutdated`).
 */
export const search2: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`drop table search_document`.execute(db);
    await createDocuments(db);
    await createTokens(db);
    await createHasStatus(db);
    await createMatching(db);
    await sql`delete from meta where key = 'search'`.execute(db);
  },
};

const kinds = ['actor', 'office', 'place', 'agreement', 'clause', 'event', 'source', 'passage'] as const;

/**
 * Each kind has a partition and an index of its own: a word that is in every passage costs nothing where actors are looked for. GIN takes
 * each document in at once (`fastupdate = off`): a list of pending ones would have to be read through by every search.
 */
async function createDocuments(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table search_document (
      owner text collate "C" not null,
      ordinal integer not null,
      kind text not null,
      record_id text collate "C" not null references record (id) deferrable initially deferred,
      start_at integer,
      texts jsonb not null,
      said text[] not null,
      words real not null,
      facets text[] not null,
      statuses jsonb,
      vector tsvector not null,
      primary key (owner, ordinal, kind)
    ) partition by list (kind)`.execute(db);
  await sql`create schema if not exists search`.execute(db);
  for (const kind of kinds) {
    await sql`create table ${sql.id('search', kind)} partition of search_document for values in (${sql.lit(kind)})`.execute(db);
  }
  await sql`create index search_document_vector on search_document using gin (vector) with (fastupdate = off)`.execute(db);
  await sql`create index search_document_record on search_document (record_id)`.execute(db);
}

/** `documents`: in how many a word is, about; `by_kind` in how many of each kind, in the order of the partitions. */
async function createTokens(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table search_token (
      form text collate "C" primary key,
      keys text[] not null,
      documents integer not null default 1,
      by_kind integer[] not null default '{}'
    )`.execute(db);
  await sql`create index search_token_keys on search_token using gin (keys) where keys <> '{}'`.execute(db);
}
