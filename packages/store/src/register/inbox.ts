import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { Inbox, InboxWriting, LastLook, OpenSuggestions } from '../port.ts';
import type { Journal } from '../revisions/journal.ts';
import type { Ask } from './reading.ts';

/** What the inbox and editors' first page are told of, by way of `ask`. */
export function inboxFrom(ask: Ask): Inbox {
  return {
    lastLook: (account) => ask((db) => lastLook(db, account)),
    putAside: (sources) => ask((db) => putAside(db, sources)),
    openSuggestions: (sources) => ask((db) => openSuggestions(db, sources)),
    openSuggestionsOf: (source, sure, most) => ask((db) => openSuggestionsOf(db, { source, sure, most })),
  };
}

/** Keeping it within one transaction. It is no part of the history. */
export function inboxWritingTo(journal: Journal): InboxWriting {
  const { db } = journal;
  return {
    keepLook: (account, look) => journal.inTurn(() => keepLook(db, account, look)),
    setAside: (sources, aside, by) => journal.inTurn(() => (aside ? lay(db, sources, by) : takeBack(db, sources))),
  };
}

async function lastLook(db: Database, account: string): Promise<LastLook | undefined> {
  const { rows } = await sql<{ looked: Date; since: Date | null }>`
    select looked, since from last_look where account = ${account}`.execute(db);
  const [row] = rows;
  return row && { looked: row.looked.toISOString(), ...(row.since === null ? {} : { since: row.since.toISOString() }) };
}

async function keepLook(db: Database, account: string, { looked, since }: LastLook): Promise<void> {
  await sql`
    insert into last_look (account, looked, since) values (${account}, ${looked}::timestamptz, ${since ?? null}::timestamptz)
    on conflict (account) do update set looked = excluded.looked, since = excluded.since`.execute(db);
}

async function putAside(db: Database, sources: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = sources.filter(isStorable);
  const { rows } = await sql<{ source: string }>`select source from source_aside where source = any(${wanted}::text[])`.execute(db);
  return new Set(rows.map(({ source }) => source));
}

async function openSuggestions(db: Database, sources: readonly string[]): Promise<readonly OpenSuggestions[]> {
  const wanted = sources.filter(isStorable);
  const { rows } = await sql<OpenSuggestions>`
    select source, ${howMany('high')} as high, ${howMany('medium')} as medium, ${howMany('low')} as low
    from suggestion where standing = 'open' and source = any(${wanted}::text[]) group by source order by source`.execute(db);
  return rows;
}

function howMany(sure: 'high' | 'medium' | 'low') {
  return sql`(count(*) filter (where data ->> 'confidence' = ${sql.lit(sure)}))::integer`;
}

async function openSuggestionsOf(
  db: Database,
  { source, sure, most }: { readonly source: string; readonly sure: readonly string[]; readonly most: number },
): Promise<readonly string[]> {
  if (!isStorable(source)) return [];
  const { rows } = await sql<{ id: string }>`
    select id from suggestion where standing = 'open' and source = ${source} and data ->> 'confidence' = any(${[...sure]}::text[])
    order by start_at, end_at, id limit ${most}`.execute(db);
  return rows.map(({ id }) => id);
}

async function lay(db: Database, sources: readonly string[], by: string): Promise<readonly string[]> {
  const { rows } = await sql<{ source: string }>`
    insert into source_aside (source, author_name) select unnest(${[...sources]}::text[]), ${by}
    on conflict (source) do nothing returning source`.execute(db);
  return rows.map(({ source }) => source);
}

async function takeBack(db: Database, sources: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ source: string }>`
    delete from source_aside where source = any(${[...sources]}::text[]) returning source`.execute(db);
  return rows.map(({ source }) => source);
}
