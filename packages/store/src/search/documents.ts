import type { AnyRecord, Source, Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { passagesOf } from './passages.ts';
import { type RecordText, textsOfRecord } from './record-texts.ts';
import { textsOfStatement } from './statement-texts.ts';
import { vectorOf } from './vector.ts';

/** How many rows go into one statement. */
const batch = 500;

/** One text that can be found. `start`: where it begins in its source's text, for a passage. */
interface Document extends RecordText {
  readonly start?: number;
}

/** Makes a record findable by its texts: one document for each, so that a hit can say which of its names it was. */
export async function indexRecord(db: Database, record: AnyRecord): Promise<void> {
  await replace(db, record.id, textsOfRecord(record));
}

/**
 * Makes a statement findable: its value, where it is text, as a text of the record that it is about; its quotes as passages of their
 * sources. Where a source's whole text is attached its paragraphs stand for them.
 */
export async function indexStatement(db: Database, statement: Statement): Promise<void> {
  const passages = await quotesOf(db, statement);
  await replace(db, statement.id, [...textsOfStatement(statement), ...passages]);
}

async function quotesOf(db: Database, { citations }: Statement): Promise<Document[]> {
  const ids = [...new Set(citations.map(({ source }) => source))];
  const sources = await db
    .selectFrom('record')
    .select(['id', sql<string>`data ->> 'language'`.as('language')])
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    .where(sql<boolean>`not exists (select from source_text where source_text.source = record.id)`)
    .execute();
  const languages = new Map(sources.map(({ id: source, language }) => [source, language]));
  return citations.flatMap(({ source, selector }) => {
    const language = languages.get(source);
    return language === undefined
      ? []
      : [{ kind: 'passage' as const, record: source, language, text: selector.exact, start: selector.start }];
  });
}

/** Makes a source's text findable by its paragraphs, in place of the quotes from it. */
export async function indexText(db: Database, source: Source, text: string): Promise<void> {
  await db.deleteFrom('search_document').where('record_id', '=', source.id).where('kind', '=', 'passage').execute();
  const { id, language } = source;
  const documents = passagesOf(text).map((passage) => ({ kind: 'passage' as const, record: id, language, ...passage }));
  await replace(db, `text of ${id}`, documents);
}

/** Removes the documents that were made from something. */
export async function removeOwned(db: Database, owner: string): Promise<void> {
  await db.deleteFrom('search_document').where('owner', '=', owner).execute();
}

async function replace(db: Database, owner: string, documents: readonly Document[]): Promise<void> {
  await removeOwned(db, owner);
  for (let from = 0; from < documents.length; from += batch) {
    const rows = documents.slice(from, from + batch).map(({ kind, record, language, text, start }, index) => ({
      owner,
      ordinal: from + index,
      kind,
      record_id: record,
      language,
      text,
      start_at: start ?? null,
      vector: sql`${vectorOf(kind, text)}::tsvector`,
    }));
    await db.insertInto('search_document').values(rows).execute();
  }
}
