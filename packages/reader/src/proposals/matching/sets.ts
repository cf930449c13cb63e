import type { MatchReason } from './evidence.ts';

/** How many of some are met by the others: all on both sides, two at least, one of several, or none. */
export type Sharing = 'same' | 'shared' | 'one' | 'none';

/**
 * Holds people against people. Each of the others may be met by any of the ids that stand for him. Nothing where one side names nobody, or
 * where a single name on one side is not met: that side may have left the others out.
 */
export function comparedSets(ids: readonly string[], others: readonly (readonly string[])[]): Sharing | undefined {
  if (ids.length === 0 || others.length === 0) return undefined;
  const met = ids.filter((id) => others.some((other) => other.includes(id))).length;
  const metOthers = others.filter((other) => other.some((id) => ids.includes(id))).length;
  if (met === ids.length && metOthers === others.length) return ids.length > 1 || others.length > 1 ? 'same' : 'one';
  if (Math.min(met, metOthers) >= 2) return 'shared';
  if (met > 0) return 'one';
  return ids.length > 1 && others.length > 1 ? 'none' : undefined;
}

/** What topics on either side say: nothing where one side has none. */
export function comparedTopics(topics: readonly string[], others: readonly string[]): readonly MatchReason[] {
  const [mine, theirs] = [new Set(topics), new Set(others)];
  if (mine.size === 0 || theirs.size === 0) return [];
  const shared = [...mine].filter((topic) => theirs.has(topic));
  if (shared.length === 0) return [{ evidence: 'other-topics', values: [...mine, ...theirs] }];
  const isMost = shared.length * 2 >= Math.min(mine.size, theirs.size);
  return [{ evidence: isMost ? 'same-topics' : 'shared-topics', values: shared }];
}
