import { MithaqError } from '@mithaq/domain';
import { sql } from 'kysely';
import { requireStorable } from '../database/storable.ts';
import type { Assigning, Assignment } from '../port.ts';
import type { Journal } from '../revisions/journal.ts';
import { type AssignmentRow, assignmentOf, assignments } from './assignments.ts';

/**
 * Decides who is to look at a source. What is decided already stays as it is, whichever revision was seen: a request may be sent twice.
 * @throws MithaqError `stale-revision` where somebody else decided otherwise meanwhile, `not-found`
 */
export function assignSource(journal: Journal, { source, from, to }: Assigning): Promise<Assignment | undefined> {
  return journal.inTurn(async () => {
    requireStorable({ source, to });
    const held = (await assignments(journal.db, [source])).get(source);
    if (held?.to?.id === to?.id) return held;
    if ((held?.revision ?? 0) !== from) throw new MithaqError('stale-revision', { current: String(held?.revision ?? 0) });
    const { author, at } = journal;
    const { rows } = await sql<AssignmentRow>`
      insert into source_assignment (source, revision, assignee_id, assignee_name, author_id, author_name, at)
      values (${source}, ${from + 1}, ${to?.id ?? null}, ${to?.name ?? null}, ${author?.id ?? null}, ${author?.name ?? null}, ${at})
      on conflict (source) do update set revision = excluded.revision, assignee_id = excluded.assignee_id,
        assignee_name = excluded.assignee_name, author_id = excluded.author_id, author_name = excluded.author_name, at = excluded.at
      returning *`.execute(journal.db);
    return rows.map(assignmentOf)[0];
  });
}
