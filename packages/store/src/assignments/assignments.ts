import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { Assignment } from '../port.ts';

/** A row of `source_assignment`. */
export interface AssignmentRow {
  readonly source: string;
  readonly revision: number;
  readonly assignee_id: string | null;
  readonly assignee_name: string | null;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly at: Date;
}

/** What was decided last about each of these sources; none for one about which nothing ever was. */
export async function assignments(db: Database, sources: readonly string[]): Promise<ReadonlyMap<string, Assignment>> {
  const wanted = sources.filter(isStorable);
  const { rows } = await sql<AssignmentRow>`select * from source_assignment where source = any(${wanted}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.source, assignmentOf(row)]));
}

export function assignmentOf({ source, revision, assignee_id, assignee_name, author_id, author_name, at }: AssignmentRow): Assignment {
  return {
    ...{ source, revision, at: at.toISOString() },
    ...(assignee_id === null ? {} : { to: { id: assignee_id, name: assignee_name ?? '' } }),
    by: author_id === null ? null : { id: author_id, name: author_name ?? '' },
  };
}
