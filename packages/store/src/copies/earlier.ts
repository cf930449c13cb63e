import type { Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { EarlierPassage } from '../port.ts';

/** Which passages: of one source, or of all; after the statement of an id. */
export interface EarlierAsked {
  readonly source?: string;
  readonly after?: string;
  readonly limit: number;
}

/**
 * Passages that were chosen from a text that their source has no more. A passage was chosen from the text that the source had when its
 * statement came to rest on it, or, where there was none yet, from the first that it got: the history says all of it.
 */
export async function earlierPassages(db: Database, { source, after = '', limit }: EarlierAsked): Promise<EarlierPassage[]> {
  if (source !== undefined && !isStorable(source)) return [];
  const { rows } = await sql<EarlierPassage & { statement: Statement }>`
    select statement.data as statement, statement.revision, citation.ordinal, citation.source, chosen.text
    from text_attachment as attached join citation on citation.source = attached.source
      join statement on statement.id = citation.statement_id
      join revision as came on came.subject = citation.statement_id and came.revision = citation.since
      join lateral (
        select entry.data ->> 'sha256' as text from revision as entry
        where entry.subject = 'text of ' || citation.source and entry.kind = 'text' and entry.state = 'published'
        order by entry.at <= came.at desc, abs(extract(epoch from entry.at - came.at)), entry.revision desc limit 1) as chosen
        on chosen.text <> attached.sha256
    where attached.revision > 1 and statement.id > ${after} and ${source === undefined ? sql`true` : sql`attached.source = ${source}`}
    order by statement.id, citation.ordinal limit ${limit}`.execute(db);
  return rows;
}

/** Texts by their SHA-256, also those that no source has any more. */
export async function textsByDigest(db: Database, digests: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ sha256: string; text: string }>`
    select sha256, text from text_content where sha256 = any(${digests.filter(isStorable)}::text[])`.execute(db);
  return new Map(rows.map(({ sha256, text }) => [sha256, text]));
}

/** The source that this was the file of before another took its place. */
export async function sourceOfFormerFile(db: Database, sha256: string): Promise<string | undefined> {
  if (!isStorable(sha256)) return undefined;
  const { rows } = await sql<{ subject: string }>`
    select subject from revision join record on record.id = subject
    where revision.kind = 'source' and revision.state = 'published' and revision.data #>> '{text,sha256}' = ${sha256}
    order by revision.id desc limit 1`.execute(db);
  return rows[0]?.subject;
}

/** The sources at this address. */
export async function sourcesAt(db: Database, url: string): Promise<string[]> {
  if (!isStorable(url)) return [];
  const { rows } = await sql<{ id: string }>`
    select id from record where kind = 'source' and data ->> 'url' = ${url} order by id limit 20`.execute(db);
  return rows.map(({ id }) => id);
}
