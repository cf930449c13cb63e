import type { Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

/** A statement, the revision with which its passages may have changed, and what it was before. */
export interface Citing {
  readonly statement: Statement;
  readonly revision: number;
  readonly before: { readonly data: Statement | null } | undefined;
}

interface Passage {
  readonly source: string;
  readonly start_at: number;
  readonly end_at: number;
}

/** Keeps the passages that statements rest on now, and until when they rested on others. Those whose passages are the same are left alone. */
export async function keepCitations(db: Database, citing: readonly Citing[]): Promise<void> {
  const changed = citing.filter(
    ({ statement, before }) => JSON.stringify(passagesOf(statement)) !== JSON.stringify(passagesOf(before?.data)),
  );
  if (changed.length === 0) return;
  await endCitations(
    db,
    changed.map(({ statement, revision }) => ({ id: statement.id, revision })),
  );
  const rows = changed.flatMap(({ statement, revision }) =>
    passagesOf(statement).map((passage, ordinal) => ({ statement_id: statement.id, ordinal, ...passage, since: revision })),
  );
  await sql`
    insert into citation (statement_id, ordinal, source, start_at, end_at, since)
    select statement_id, ordinal, source, start_at, end_at, since from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as citation (
      statement_id text, ordinal integer, source text, start_at integer, end_at integer, since integer)`.execute(db);
}

/** Ends the passages of statements with a revision. */
export async function endCitations(db: Database, ended: readonly { readonly id: string; readonly revision: number }[]): Promise<void> {
  const given = JSON.stringify(ended.map(({ id, revision }) => ({ id, revision })));
  await sql`
    with gone as (
      delete from citation using jsonb_to_recordset(${given}::jsonb) as ended (id text, revision integer)
      where citation.statement_id = ended.id returning citation.*, ended.revision as until)
    insert into former_citation (statement_id, ordinal, source, start_at, end_at, since, until)
    select statement_id, ordinal, source, start_at, end_at, since, until from gone`.execute(db);
}

function passagesOf(statement: Statement | null | undefined): readonly Passage[] {
  const citations = statement?.citations ?? [];
  return citations.map(({ source, selector }) => ({ source, start_at: selector.start, end_at: selector.end }));
}
