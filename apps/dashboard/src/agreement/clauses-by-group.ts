import type { ClauseView, TopicRef } from '@mithaq/client';

/** Clauses under the topic group of their first topic. */
export interface ClauseGroup {
  readonly code: string;
  readonly label: TopicRef['label'];
  readonly clauses: readonly ClauseView[];
}

/** Clauses by topic group: groups in the order of their first clause, clauses in our own order. */
export function clausesByGroup(clauses: readonly ClauseView[]): readonly ClauseGroup[] {
  const inOrder = clauses.toSorted((one, other) => one.ordinal - other.ordinal);
  const groups = new Map<string, ClauseGroup>();
  for (const clause of inOrder) {
    const [topic] = clause.topics;
    const { code, label } = topic?.group ?? { code: '', label: {} };
    const held = groups.get(code);
    groups.set(code, { code, label, clauses: [...(held?.clauses ?? []), clause] });
  }
  return [...groups.values()];
}
