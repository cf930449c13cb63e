import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

/**
 * Lets nobody else change, at the same time, the records that statements are about, or what is stated of them: what one withdraws is what
 * another relies on. The rows are written anew as they are, since one that was merely locked would let whoever waited for it go on from
 * what they had seen before; so PostgreSQL refuses those, and they look again.
 */
export async function claimSubjects(db: Database, statements: readonly { readonly subject: string }[]): Promise<void> {
  const ids = [...new Set(statements.map(({ subject }) => subject))];
  if (ids.length === 0) return;
  // In one order, so that of two who claim the same records neither waits for the other in vain.
  await sql`
    with claimed as (select id from record where id = any(${ids}::text[]) order by id for no key update)
    update record set revision = revision from claimed where record.id = claimed.id`.execute(db);
}
