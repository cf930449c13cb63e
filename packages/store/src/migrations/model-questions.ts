import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The sources whose text a model is to be asked about, kept like those that are to be read again (`reading_due`) and for the same reasons. */
export const modelQuestions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table model_due (
        source text collate "C" primary key references record (id) on delete cascade,
        asked bigint not null default nextval('reading_asked'),
        fault text
      )`.execute(db);
  },
};
