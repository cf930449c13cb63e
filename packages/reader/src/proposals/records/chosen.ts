import { namedBy, referencesIn } from '../composing/newcomer-parts.ts';
import type { MatchedPart, MatchedProposal } from '../matching/match.ts';

/**
 * A proposal without what an editor dropped: parts and single values, by their keys. With a part go the clauses and events that are told of
 * it, the values that name it, and newcomers whom nothing names any more. Nothing is left where the main part goes.
 * Given fewer keys, what was dropped is back.
 */
export function withoutDropped(proposal: MatchedProposal, dropped: ReadonlySet<string>): MatchedProposal | undefined {
  if (dropped.size === 0) return proposal;
  const gone = new Set(
    proposal.parts.filter(({ key, of }) => dropped.has(key) || (of !== undefined && dropped.has(of))).map(({ key }) => key),
  );
  const [main, ...others] = proposal.parts.filter(({ key }) => !gone.has(key)).map((part) => thinned(part, { dropped, gone }));
  if (main === undefined || main.key !== proposal.parts[0].key) return undefined;
  const needed = neededFrom(main, others);
  return { ...proposal, parts: [main, ...others.filter((part) => !isNewcomer(part) || needed.has(part.key))] };
}

interface Choice {
  readonly dropped: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
}

/** Whoever is quoted and gone is quoted no more: the words stay. */
function thinned(part: MatchedPart, { dropped, gone }: Choice): MatchedPart {
  const values = part.values.filter((said) => !dropped.has(said.key) && !namedBy(said).some((key) => gone.has(key)));
  return { ...part, values };
}

function isNewcomer({ record }: MatchedPart): boolean {
  return record === 'actor' || record === 'place' || record === 'office';
}

function neededFrom(main: MatchedPart, others: readonly MatchedPart[]): ReadonlySet<string> {
  const byKey = new Map(others.map((part) => [part.key, part]));
  const needed = new Set<string>();
  const open = [main, ...others.filter((part) => !isNewcomer(part))].flatMap(referencesIn);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (needed.has(next)) continue;
    needed.add(next);
    const part = byKey.get(next);
    if (part) open.push(...referencesIn(part));
  }
  return needed;
}
