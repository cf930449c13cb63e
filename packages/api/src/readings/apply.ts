import type { Writing } from '../ports.ts';
import type { Reconciled } from './reconcile.ts';

/** Writes what reading again changed. */
export async function apply(writing: Writing, { added, altered, withdrawn }: Reconciled): Promise<void> {
  await writing.removeSuggestions(withdrawn);
  for (const suggestion of altered) await writing.updateSuggestion(suggestion, suggestion.revision);
  await writing.addSuggestions(added);
}
