import { MithaqError } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { requireStorable } from '../database/storable.ts';
import type { ChangeRow } from '../port.ts';

/** The channel on which the database says that there are new changes. */
export const channel = 'mithaq_change';

/** A change that is to be announced. */
export type Announcement = Omit<ChangeRow, 'id' | 'at'>;

/** Changes after an id, oldest first; with no id the newest ones, oldest first. @throws MithaqError `invalid-input` */
export async function changesAfter(db: Database, id: string | undefined, limit: number): Promise<ChangeRow[]> {
  const columns = db.selectFrom('change').select(['id', 'at', 'what', 'subject', 'author_name']).limit(limit);
  const rows =
    id === undefined
      ? (await columns.orderBy('id', 'desc').execute()).toReversed()
      : await columns.where('id', '>', requireChangeId(id)).orderBy('id').execute();
  return rows.map(({ id, at, what, subject, author_name }) => ({
    id,
    at: at.toISOString(),
    what,
    subject,
    ...(author_name === null ? {} : { by: author_name }),
  }));
}

/**
 * Writes a transaction's announcements, as the last thing before it commits. It waits for its turn first and keeps it until the commit, so
 * that no change becomes visible after one with a higher id.
 */
export async function writeAnnouncements(db: Database, announcements: readonly Announcement[]): Promise<void> {
  if (announcements.length === 0) return;
  requireStorable(announcements);
  await db.selectFrom('change_turn').select('only_row').forUpdate().execute();
  for (const { what, subject, by } of announcements) {
    await db
      .insertInto('change')
      .values({ what, subject, author_name: by ?? null })
      .execute();
  }
  await sql`select pg_notify(${channel}, '')`.execute(db);
}

function requireChangeId(id: string): string {
  if (/^\d{1,18}$/.test(id)) return id;
  throw new MithaqError('invalid-input', { expected: { ar: 'المنتظر معرّف تغيير', en: 'expected the id of a change' } }, ['lastEventId']);
}
