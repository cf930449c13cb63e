import type { Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
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
