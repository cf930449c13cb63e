import type { SimilarView } from '@mithaq/client';
import { nameKey } from '@mithaq/domain';

/**
 * Whether somebody who types is warned of a record: there are reasons to take it for the same, or at least half of the words of a name that is
 * typed are in what it is called. A search finds more than that, and a warning that is mostly wrong is read by nobody.
 */
export function isWorthAWord({ reasons, ref }: Pick<SimilarView, 'reasons' | 'ref'>, names: readonly string[]): boolean {
  if (reasons.length > 0) return true;
  const called = new Set(Object.values(ref.label).flatMap((label) => wordsOf(label ?? '')));
  return names.some((name) => {
    const words = wordsOf(name);
    return words.length > 0 && words.filter((word) => called.has(word)).length * 2 >= words.length;
  });
}

const shortest = 3;

/** The words of a name that tell something: those of three letters or more, folded. */
function wordsOf(name: string): readonly string[] {
  return nameKey(name)
    .split(' ')
    .filter((word) => word.length >= shortest);
}
