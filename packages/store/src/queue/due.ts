import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { DueReading, Waiting } from '../port.ts';

/** What waits to be done, at most so many sources and files, in the order in which it was asked for. */
export async function waitingWork(db: Database, most: number): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    select exists (select from name_change) as "hasNames",
      array(select source from reading_due where fault is null order by asked limit ${most}) as sources,
      array(select id from import_file where state in ('waiting', 'reading') order by ordinal limit ${most}) as files`.execute(db);
  return rows[0] ?? { hasNames: false, sources: [], files: [] };
}

export async function dueReading(db: Database, source: string): Promise<DueReading | undefined> {
  if (!isStorable(source)) return undefined;
  const { rows } = await sql<DueReading>`
    select source, asked::text as asked from reading_due where source = ${source} and fault is null`.execute(db);
  return rows[0];
}

/** Asks for sources to be read again; those without a text are passed over. */
export async function askReadings(db: Database, sources: readonly string[]): Promise<void> {
  await sql`
    insert into reading_due (source) select source from text_attachment where source = any(${[...sources]}::text[]) order by source
    on conflict (source) do update set asked = excluded.asked, fault = null`.execute(db);
}

/** A reading was done; where it was asked for again since, it stays due. */
export async function settleReading(db: Database, { source, asked }: DueReading): Promise<void> {
  await sql`delete from reading_due where source = ${source} and asked = ${asked}::bigint`.execute(db);
}

/** A reading cannot be done, and is not tried again until somebody asks anew. */
export async function giveUpReading(db: Database, { source, asked }: DueReading, fault: string): Promise<void> {
  await sql`update reading_due set fault = ${fault} where source = ${source} and asked = ${asked}::bigint`.execute(db);
}
