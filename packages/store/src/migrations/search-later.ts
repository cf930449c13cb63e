import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Texts of a record may come from what is saved before it in the same transaction: a statement about it, an event of an agreement.
 * As with every other reference, the record has to be there at the end.
 */
export const searchLater: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table search_document alter constraint search_document_record_id_fkey deferrable initially deferred`.execute(db);
  },
};
