import type { Part } from '../proposal.ts';
import { referenceKey, valuesOf } from '../proposal.ts';
import type { Resolving } from './agreements.ts';
import { decide, type MatchReason, type PartMatch } from './evidence.ts';
import { comparedSets, comparedTopics } from './sets.ts';

/** Within one agreement a topic in common is enough, unless others are obliged. */
const thresholds = { held: 0.6, offered: 0.3 };

/** Which clause of an agreement of the register a proposed one is: by its topics, and whom it obliges. */
export function matchClause(part: Part, agreement: string, { view, resolve }: Resolving): PartMatch {
  const topics = valuesOf(part, 'topics').map(({ value }) => value);
  const obligated = valuesOf(part, 'obligated').map(({ value }) => resolve(referenceKey(value)));
  const reasons = view.clausesOf(agreement).flatMap((held): readonly (readonly [string, readonly MatchReason[]])[] => {
    const shared = comparedTopics(topics, held.topics);
    if (shared.some(({ evidence }) => evidence === 'other-topics')) return [];
    const owing = comparedSets(
      obligated,
      held.obligated.map((one) => [one]),
    );
    return [
      [held.id, [{ evidence: 'same-agreement', values: [agreement] }, ...shared, ...others(owing, [...obligated, ...held.obligated])]],
    ];
  });
  return decide(new Map(reasons), thresholds);
}

function others(owing: ReturnType<typeof comparedSets>, values: readonly string[]): readonly MatchReason[] {
  if (owing === undefined) return [];
  return [{ evidence: owing === 'none' ? 'other-people' : 'shared-people', values }];
}
