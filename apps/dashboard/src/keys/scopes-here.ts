import type { Scope } from './key-table.ts';

const counts = new Map<Scope, number>();

/** Notes that what listens to a scope's keys stands on the page; the function that is returned takes the note back. */
export function standing(scope: Scope): () => void {
  counts.set(scope, (counts.get(scope) ?? 0) + 1);
  return () => counts.set(scope, (counts.get(scope) ?? 1) - 1);
}

/** The scopes whose keys do something on this page. */
export function scopesHere(): readonly Scope[] {
  return [...counts].filter(([, count]) => count > 0).map(([scope]) => scope);
}
