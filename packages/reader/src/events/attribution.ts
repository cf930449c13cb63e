import type { Referred } from '../found.ts';
import type { Clause } from './subjects.ts';

/**
 * Whose words a clause is told in: of the clause of saying that it hangs on ("said that …"), of one after it ("…, the minister said"), or of
 * "according to". Nobody where the text itself tells it.
 */
export function attributionsOf(clauses: readonly Clause[]): readonly (Referred | undefined)[] {
  const found: (Referred | undefined)[] = [];
  for (const clause of clauses) found.push(fromBefore(clause, clauses, found));
  for (const clause of clauses) if (clause.link === 'attribution') spreadBack(clause, clauses, found);
  return found;
}

function fromBefore(clause: Clause, clauses: readonly Clause[], found: readonly (Referred | undefined)[]): Referred | undefined {
  const according = clause.figures.find(({ marked }) => marked === 'according');
  if (according) return according.actor;
  const head = clause.head === undefined ? undefined : clauses[clause.head];
  if (head === undefined) return undefined;
  if (clause.link === 'relative' || clause.link === 'subordinate') return undefined;
  if (clause.link === 'reported') return head.speech ? head.speakers[0]?.actor : found[head.index];
  if (clauses[clause.index - 1]?.link === 'relative' && clause.link === 'coordinate') return undefined;
  return head.speech && head.link !== 'reported' ? found[clause.index - 1] : found[head.index];
}

/** "…, the minister said": all of the sentence before it, as far as nobody else is quoted there. */
function spreadBack(clause: Clause, clauses: readonly Clause[], found: (Referred | undefined)[]): void {
  const speaker = clause.speakers[0]?.actor;
  if (speaker === undefined) return;
  for (let at = clause.index - 1; at >= 0; at--) {
    if (found[at] !== undefined) return;
    found[at] = speaker;
    if (clauses[at]?.link === 'start' || clauses[at]?.head === undefined) return;
  }
}
