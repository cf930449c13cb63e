import type { AnyRecord, Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

/** What a small edit meets. */
export interface Ground {
  /** The record as it is published, and the number of that revision. */
  readonly data: AnyRecord;
  readonly revision: number;
  /** The number of the subject's latest entry in the history. */
  readonly head: number;
  /** What is stated of it, and a mark that another set of statements does not have. */
  readonly statements: readonly Statement[];
  readonly said: string;
}

interface GroundRow extends Ground {
  readonly id: string;
}

/** Looks, in one question, at everything that edits of these records meet. What is not published is absent. */
export async function groundsOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Ground>> {
  const { rows } = await sql<GroundRow>`
    select record.id, record.data, record.revision, mark_of_statements(record.id) as said,
      (select max(revision.revision) from revision where revision.subject = record.id) as head,
      coalesce((select jsonb_agg(statement.data) from statement where statement.subject = record.id), '[]') as statements
    from record where record.id = any(${[...ids]}::text[])`.execute(db);
  return new Map(rows.map(({ id, ...ground }) => [id, ground]));
}
