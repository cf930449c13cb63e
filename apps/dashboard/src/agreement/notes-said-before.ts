import type { ClauseView } from '@mithaq/client';
import { notesOf } from '../passages/notes-of.ts';

/** The clauses whose notes a clause before them has word for word, by their id, each with the first that has them. Clauses stand as they are shown. */
export function notesSaidBefore(clauses: readonly ClauseView[]): ReadonlyMap<string, ClauseView> {
  const first = new Map<string, ClauseView>();
  const again = new Map<string, ClauseView>();
  for (const clause of clauses) {
    const notes = [...notesOf(clause.statements, true).keys()].join('\n');
    const before = first.get(notes);
    if (notes === '') continue;
    if (before) again.set(clause.ref.id, before);
    else first.set(notes, clause);
  }
  return again;
}
