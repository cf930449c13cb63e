import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { Due, DueKind, Waiting } from '../port.ts';
import { channel } from '../register/changes.ts';

/** Where it is kept what is to be done with sources. */
const tables = { reading: sql.table('reading_due'), model: sql.table('model_due') } as const;

/** What waits to be done, at most so many sources, questions and files, in the order in which it was asked for. */
export async function waitingWork(db: Database, most: number): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    select exists (select from name_change) as "hasNames",
      array(select source from ${tables.reading} where fault is null order by asked limit ${most}) as sources,
      array(select source from ${tables.model} where fault is null order by asked limit ${most}) as questions,
      array(select id from import_file where state in ('waiting', 'reading') order by ordinal limit ${most}) as files`.execute(db);
  return rows[0] ?? { hasNames: false, sources: [], questions: [], files: [] };
}

export async function dueOf(db: Database, kind: DueKind, source: string): Promise<Due | undefined> {
  if (!isStorable(source)) return undefined;
  const { rows } = await sql<Omit<Due, 'kind'>>`
    select source, asked::text as asked from ${tables[kind]} where source = ${source} and fault is null`.execute(db);
  return rows[0] && { kind, ...rows[0] };
}

/** Asks for something to be done with sources; those without a text are passed over. Whoever waits for work is told when the transaction ends. */
export async function ask(db: Database, kind: DueKind, sources: readonly string[]): Promise<void> {
  await sql`
    insert into ${tables[kind]} (source) select source from text_attachment where source = any(${[...sources]}::text[]) order by source
    on conflict (source) do update set asked = excluded.asked, fault = null`.execute(db);
  await sql`select pg_notify(${channel}, '')`.execute(db);
}

/** It was done; where it was asked for again since, it stays due. */
export async function settle(db: Database, { kind, source, asked }: Due): Promise<void> {
  await sql`delete from ${tables[kind]} where source = ${source} and asked = ${asked}::bigint`.execute(db);
}

/** It cannot be done, and is not tried again until somebody asks anew. */
export async function giveUp(db: Database, { kind, source, asked }: Due, fault: string): Promise<void> {
  await sql`update ${tables[kind]} set fault = ${fault} where source = ${source} and asked = ${asked}::bigint`.execute(db);
}
