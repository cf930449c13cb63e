import type { ClauseRow, Ref } from '@mithaq/client';

/** An actor, and how many clauses it owes. */
export interface Owing {
  readonly actor: Ref;
  readonly count: number;
}

/** Who owes what clauses commit to, most clauses first, of as many in the order of first mention; and how many clauses do not say. */
export function owingIn(clauses: readonly ClauseRow[]): { readonly owing: readonly Owing[]; readonly unsaid: number } {
  const counts = new Map<string, { actor: Ref; count: number }>();
  for (const { obligated } of clauses) {
    for (const actor of obligated) counts.set(actor.id, { actor, count: (counts.get(actor.id)?.count ?? 0) + 1 });
  }
  const owing = [...counts.values()].toSorted((one, other) => other.count - one.count);
  return { owing, unsaid: clauses.filter(({ obligated }) => obligated.length === 0).length };
}
