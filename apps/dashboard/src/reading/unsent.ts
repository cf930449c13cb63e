import type { SuggestionView } from '@mithaq/client';
import type { Judged } from './acts.ts';
import type { Instead } from './use-judging.ts';

/** A judgement that no server has answered yet. */
export interface Unsent {
  readonly id: string;
  /** The revision of the suggestion that it is made of: that which is known, and one more for each judgement that waits before it. */
  readonly revision: number;
  readonly judged: Judged;
  readonly instead?: Instead | undefined;
}

/** The revision that a judgement is made of, where others of the same suggestion still wait. */
export function revisionAfter(waiting: readonly Unsent[], { id, revision }: Pick<Unsent, 'id' | 'revision'>): number {
  return revision + waiting.filter((one) => one.id === id).length;
}

/**
 * What is still to be sent of judgements that were cut off when a page was left: of each suggestion the last one, unless the server has it already.
 * Nothing of a suggestion that somebody else judged since.
 */
export function owed(
  unsent: readonly Unsent[],
  suggestions: readonly Pick<SuggestionView, 'id' | 'standing' | 'revision'>[],
): readonly Unsent[] {
  return suggestions.flatMap((suggestion) => {
    const mine = unsent.filter(({ id }) => id === suggestion.id);
    const last = mine.at(-1);
    return last !== undefined && isWanting(last, suggestion) && isUntouched(mine, suggestion) ? [last] : [];
  });
}

function isWanting({ revision, judged }: Unsent, suggestion: Pick<SuggestionView, 'standing' | 'revision'>): boolean {
  if (suggestion.revision > revision) return false;
  return judged.verdict !== suggestion.standing || judged.record !== undefined || judged.otherwise !== undefined;
}

/** Whether the suggestion is as it was before the judgements, or as one of them left it. */
function isUntouched(
  [first, ...others]: readonly Unsent[],
  { standing, revision }: Pick<SuggestionView, 'standing' | 'revision'>,
): boolean {
  if (first === undefined || revision === first.revision) return first !== undefined;
  return [first, ...others].some((one) => one.revision + 1 === revision && one.judged.verdict === standing);
}
