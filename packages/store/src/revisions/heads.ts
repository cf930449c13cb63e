import { sql } from 'kysely';
import type { Journal } from './journal.ts';

/** The numbers of the latest entries of subjects, whatever they are; a subject that has none is absent. */
export async function headsOf(journal: Journal, subjects: readonly string[]): Promise<ReadonlyMap<string, number>> {
  await journal.flush();
  const { rows } = await sql<{ subject: string; head: number }>`
    select subject, max(revision) as head from revision where subject = any(${[...subjects]}::text[]) group by subject`.execute(journal.db);
  return new Map(rows.map(({ subject, head }) => [subject, head]));
}
