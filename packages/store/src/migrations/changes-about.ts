import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Finds what readers are told of one record, without going through what they are told of all. */
export const changesAbout: Migration = {
  up: async (db) => {
    await sql`create index change_about on change (subject, public_position desc) where public_position is not null`.execute(db);
  },
};
