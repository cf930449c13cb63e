import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Search documents: what the register can be searched by. `owner` is the record, statement or attached text that a
 * document was made from, and with which it goes; `record_id` is what a hit opens.
 */
export const search: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table search_document (
        owner text collate "C" not null,
        ordinal integer not null,
        kind text not null,
        record_id text collate "C" not null references record (id),
        language text not null,
        text text not null,
        start_at integer,
        vector tsvector not null,
        primary key (owner, ordinal)
      )`.execute(db);
    await sql`create index search_document_vector on search_document using gin (vector)`.execute(db);
    await sql`create index search_document_record on search_document (record_id, kind)`.execute(db);
  },
};
