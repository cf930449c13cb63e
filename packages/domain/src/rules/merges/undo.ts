import type { Statement } from '../../records/statement.ts';
import type { AnyRecord } from '../../registry.ts';
import { exactKey } from '../../values/value-key.ts';
import { mergeRevisions } from '../revisions/merge.ts';
import type { FieldComparison, Revised } from '../revisions/types.ts';

/** What a merge made of one record or statement, and what it is now; a side is absent where readers see nothing. */
export interface MergeTurn {
  readonly subject: string;
  readonly before?: Revised;
  readonly after?: Revised;
  readonly now?: Revised;
}

/** What undoing a merge makes of one record or statement. */
export type UnmergeStep =
  /** It becomes what it was before the merge, with what was changed since and does not touch the merge. */
  | { readonly outcome: 'restored'; readonly subject: string; readonly now?: Revised; readonly data: Revised }
  /** Somebody changed since what the merge had changed: a person has to choose, field by field. `ours` is what it was before the merge. */
  | { readonly outcome: 'conflict'; readonly subject: string; readonly now: Revised; readonly fields: readonly FieldComparison[] }
  /** It stays as it is: it is as it was already, or it was withdrawn since, or the merge had made it. */
  | { readonly outcome: 'left'; readonly subject: string; readonly why: 'as-it-was' | 'withdrawn-since' | 'new' };

/** A choice in a conflict: what the field is now, or what it was before the merge. */
export interface UnmergeChoice {
  readonly subject: string;
  readonly property: string;
  readonly take: 'now' | 'before';
}

/**
 * Plans how a merge is undone: everything that it changed becomes what it was, to the byte where nobody changed it since. What was changed
 * since is kept where it does not touch what the merge did; where it does, the fields are told, and `choices` settle them. What was made
 * since, and names the record that stayed, goes on naming it.
 */
export function planUnmerge(turns: readonly MergeTurn[], choices: readonly UnmergeChoice[] = []): readonly UnmergeStep[] {
  return turns.map((turn) =>
    stepOf(
      turn,
      choices.filter(({ subject }) => subject === turn.subject),
    ),
  );
}

function stepOf({ subject, before, after, now }: MergeTurn, choices: readonly UnmergeChoice[]): UnmergeStep {
  if (before === undefined) return { outcome: 'left', subject, why: 'new' };
  if (after === undefined)
    return now === undefined ? { outcome: 'restored', subject, data: before } : { outcome: 'left', subject, why: 'as-it-was' };
  if (now === undefined) return { outcome: 'left', subject, why: 'withdrawn-since' };
  if (exactKey(now) === exactKey(before)) return { outcome: 'left', subject, why: 'as-it-was' };
  if (exactKey(now) === exactKey(after)) return { outcome: 'restored', subject, now, data: before };
  return joined({ subject, before, after, now }, choices);
}

interface Three {
  readonly subject: string;
  readonly before: Revised;
  readonly after: Revised;
  readonly now: Revised;
}

/** What it was before the merge, joined with what somebody made of it since. */
function joined({ subject, before, after, now }: Three, choices: readonly UnmergeChoice[]): UnmergeStep {
  const chosen = new Map(choices.map(({ property, take }) => [property, take === 'now' ? 'theirs' : 'ours'] as const));
  const merge = mergeRevisions<AnyRecord | Statement>({ base: after, theirs: now, ours: before, from: 1, current: 2, chosen });
  if (merge.outcome === 'conflict') return { outcome: 'conflict', subject, now, fields: merge.conflict.fields };
  return exactKey(merge.merged) === exactKey(now)
    ? { outcome: 'left', subject, why: 'as-it-was' }
    : { outcome: 'restored', subject, now, data: merge.merged };
}
