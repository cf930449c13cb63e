import type { AnyRecord, Source, Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { indexAnew, indexThoseAround, indexWithThoseAround } from './index-anew.ts';
import { indexPassages, indexQuotes } from './passage-documents.ts';
import { recordsOf } from './related.ts';
import { searchableKindOf } from './searchable-kinds.ts';
import { textsOfStatement } from './statement-texts.ts';

/** Makes records findable as they now stand, and what is found by them: an event's agreements by its date, passages by their source. */
export async function indexRecords(db: Database, records: readonly AnyRecord[]): Promise<void> {
  await indexWithThoseAround(db, records);
  for (const record of records) if (record.record === 'source') await indexPassages(db, record);
}

/**
 * Makes a statement findable: its value, where it is text, as a text of the record that it is about; its quotes as passages of their
 * sources. Where a source's whole text is attached its paragraphs stand for them.
 */
export async function indexStatement(db: Database, statement: Statement): Promise<void> {
  await indexQuotes(db, statement);
  if (textsOfStatement(statement).length > 0 || (await saidBefore(db, statement))) await indexAnew(db, [statement.subject]);
  if (statement.subject.startsWith('event_') && (await isRival(db, statement)))
    await indexAnew(db, await agreementsOf(db, statement.subject));
}

/** Makes a source's text findable by its paragraphs, in place of the quotes from it. */
export async function indexText(db: Database, source: Source, text: string): Promise<void> {
  await indexPassages(db, source, text);
}

/** Takes away what a statement, or a source's text, was found by. It may still be there itself. */
export async function removeOwned(db: Database, owner: string): Promise<void> {
  await db.deleteFrom('search_document').where('owner', '=', owner).execute();
  await removeSaid(db, owner);
}

/** Takes away what records were found by, all of which go, and what others were found by because of them. They may still be there themselves. */
export async function removeRecords(db: Database, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom('search_document')
    .where('owner', '=', sql<string>`any(${[...ids]}::text[])`)
    .execute();
  await indexThoseAround(db, await recordsOf(db, ids));
}

async function removeSaid(db: Database, id: string): Promise<void> {
  const held = await db.selectFrom('statement').select('subject').where('id', '=', id).executeTakeFirst();
  if (held === undefined) return;
  await indexAnew(db, [held.subject], { except: id });
  if (held.subject.startsWith('event_')) await indexAnew(db, await agreementsOf(db, held.subject));
}

/** Whether the record that a statement is about is found by something that it no longer says; told by there being words of statements at all. */
async function saidBefore(db: Database, { id, subject }: Statement): Promise<boolean> {
  if (searchableKindOf(subject) === undefined) return false;
  const { rows } = await sql<{ said: boolean }>`
    select exists (select from search_document where owner = ${subject} and ordinal = 0 and said @> array[${id}]) as said`.execute(db);
  return rows[0]?.said === true;
}

/** Whether sources differ on what a statement says. */
async function isRival(db: Database, { id, subject, property, standing, value }: Statement): Promise<boolean> {
  if (standing !== 'accepted') return true;
  const { rows } = await sql<{ rivals: boolean }>`
    select exists (select from statement where subject = ${subject} and property = ${property} and id <> ${id}
      and data -> 'value' <> ${JSON.stringify(value)}::jsonb) as rivals`.execute(db);
  return rows[0]?.rivals === true;
}

async function agreementsOf(db: Database, event: string): Promise<string[]> {
  const rows = await db.selectFrom('reference').select('to_id').where('from_id', '=', event).where('property', '=', 'agreements').execute();
  return rows.map(({ to_id }) => to_id);
}
