import { readAs, Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable, requireStorable } from '../database/storable.ts';
import { indexStatement, removeOwned } from '../search/documents.ts';
import { among } from './find.ts';

/** Statements about any of these records, best rank first within a property. */
export async function statementsAbout(db: Database, subjects: readonly string[]): Promise<Statement[]> {
  const wanted = subjects.filter(isStorable);
  if (wanted.length === 0) return [];
  const rows = await db
    .selectFrom('statement')
    .select('data')
    .where('subject', '=', among(wanted))
    .orderBy('subject')
    .orderBy('property')
    .orderBy(sql`(data ->> 'rank')::integer`)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.data);
}

/** Every statement of a property that has one marked as disputed. */
export async function statementsInDispute(db: Database): Promise<Statement[]> {
  const disputed = db.selectFrom('statement').select(['subject', 'property']).where('standing', '=', 'disputed').distinct();
  const rows = await db
    .selectFrom('statement')
    .innerJoin(disputed.as('disputed'), (join) =>
      join.onRef('disputed.subject', '=', 'statement.subject').onRef('disputed.property', '=', 'statement.property'),
    )
    .select('statement.data')
    .orderBy('statement.subject')
    .orderBy('statement.property')
    .orderBy(sql`(data ->> 'rank')::integer`)
    .orderBy('statement.id')
    .execute();
  return rows.map((row) => row.data);
}

/** Statements that cite a source, in the order of their first citation's place in it. */
export async function statementsCiting(db: Database, source: string): Promise<Statement[]> {
  if (!isStorable(source)) return [];
  const first = db
    .selectFrom('citation')
    .select((eb) => ['statement_id', eb.fn.min('start_at').as('start_at')])
    .where('source', '=', source)
    .groupBy('statement_id');
  const rows = await db
    .selectFrom('statement')
    .innerJoin(first.as('first'), 'first.statement_id', 'statement.id')
    .select('statement.data')
    .orderBy('first.start_at')
    .orderBy('statement.id')
    .execute();
  return rows.map((row) => row.data);
}

/** Saves a statement, or another state of one, with its passages. @throws MithaqError `invalid-record`, `invalid-input` */
export async function saveStatement(db: Database, given: Statement): Promise<void> {
  const statement = readAs(Statement, given);
  requireStorable(statement);
  const { id, subject, property, standing, citations } = statement;
  const row = { subject, property, standing, data: JSON.stringify(statement), updated_at: new Date() };
  await db
    .insertInto('statement')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await db.deleteFrom('citation').where('statement_id', '=', id).execute();
  const places = citations.map(({ source, selector }, ordinal) => ({
    statement_id: id,
    ordinal,
    source,
    start_at: selector.start,
    end_at: selector.end,
  }));
  await db.insertInto('citation').values(places).execute();
  await indexStatement(db, statement);
}

/** Removes a statement and its passages. */
export async function removeStatement(db: Database, id: string): Promise<void> {
  if (!isStorable(id)) return;
  await removeOwned(db, id);
  await db.deleteFrom('statement').where('id', '=', id).execute();
}
