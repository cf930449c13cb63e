import type { Source, Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { sourceLabels } from './facets.ts';
import { passagesOf } from './passages.ts';
import { type SearchDocument, writeDocuments } from './write-documents.ts';

/**
 * Makes the paragraphs of a source's text findable, in place of the quotes from it. Without a text given it is the one that is attached,
 * where the passages are narrowed by something else than the source is now.
 */
export async function indexPassages(db: Database, source: Source, given?: string): Promise<void> {
  if (given === undefined && (await areCurrent(db, source))) return;
  const attached = given ?? (await textOf(db, source.id));
  if (attached === undefined) return indexQuotesFrom(db, source);
  await db.deleteFrom('search_document').where('record_id', '=', source.id).where('kind', '=', 'passage').execute();
  await writeDocuments(db, paragraphs(source, attached));
}

/** The paragraphs of a source's text as documents. */
export function paragraphs(source: Source, text: string): SearchDocument[] {
  const facets = sourceLabels(source);
  return passagesOf(text).map(({ start, text: passage }, ordinal) => ({
    ...{ owner: `text of ${source.id}`, ordinal, kind: 'passage', record: source.id, start, facets },
    texts: [{ text: passage, language: source.language }],
  }));
}

/** Makes what a statement quotes findable as passages of their sources, of those whose text is not attached. */
export async function indexQuotes(db: Database, { id, citations }: Statement): Promise<void> {
  const sources = await withoutText(
    db,
    citations.map(({ source }) => source),
  );
  await db.deleteFrom('search_document').where('owner', '=', id).execute();
  const quotes = citations.flatMap(({ source, selector }, ordinal) => {
    const held = sources.get(source);
    return held === undefined ? [] : [quote(held, { owner: id, ordinal, exact: selector.exact, start: selector.start })];
  });
  await writeDocuments(db, quotes);
}

function quote(
  source: Source,
  { owner, ordinal, exact, start }: { owner: string; ordinal: number; exact: string; start: number },
): SearchDocument {
  const texts = [{ text: exact, language: source.language }];
  return { owner, ordinal, kind: 'passage', record: source.id, start, texts, facets: sourceLabels(source) };
}

async function withoutText(db: Database, ids: readonly string[]): Promise<Map<string, Source>> {
  const { rows } = await sql<{ data: Source }>`
    select data from record where id = any(${[...new Set(ids)]}::text[]) and kind = 'source'
      and not exists (select from source_text where source_text.source = record.id)`.execute(db);
  return new Map(rows.map(({ data }) => [data.id, data]));
}

/** A source without its text: what statements quote of it, narrowed as the source is now. */
async function indexQuotesFrom(db: Database, source: Source): Promise<void> {
  const { rows } = await sql<{ data: Statement }>`
    select data from statement where id in (select statement_id from citation where source = ${source.id})`.execute(db);
  for (const { data } of rows) await indexQuotes(db, data);
}

async function areCurrent(db: Database, source: Source): Promise<boolean> {
  const { rows } = await sql<{ stale: boolean }>`
    select exists (select from search_document where record_id = ${source.id} and kind = 'passage'
      and facets <> ${sourceLabels(source)}::text[]) as stale`.execute(db);
  return rows[0]?.stale !== true;
}

async function textOf(db: Database, source: string): Promise<string | undefined> {
  return (await db.selectFrom('source_text').select('text').where('source', '=', source).executeTakeFirst())?.text;
}
