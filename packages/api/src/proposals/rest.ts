import type { Proposal } from '@mithaq/reader/editing';
import type { DrawnUp } from './drawn-up.ts';
import { suggestionsOfPart } from './linked.ts';

type Part = Proposal['parts'][number];

/** A part waits while a suggestion that it was made of is open; without any it goes with the others. */
export function standingOfPart({ findings }: Pick<DrawnUp, 'findings'>, part: Pick<Part, 'record' | 'passages'>): 'open' | 'done' | 'none' {
  const suggestions = suggestionsOfPart(part, findings);
  if (suggestions.length === 0) return 'none';
  return suggestions.some(({ standing }) => standing === 'open') ? 'open' : 'done';
}

/** Whether a proposal was accepted as one, but for parts and values that were dropped: it is what was left. Who judged its suggestions one by one left nothing out. */
export function isRest(drawn: Pick<DrawnUp, 'findings'>, { key, parts: [main] }: Pick<Proposal, 'key' | 'parts'>): boolean {
  if (standingOfPart(drawn, main) !== 'done') return false;
  return suggestionsOfPart(main, drawn.findings).some(({ drafted }) => drafted?.proposal === key);
}

/** The parts that are judged with a proposal when it is rejected: what it tells; of what was left also whoever is new in it and in no other one. */
export function rejectedParts(drawn: Pick<DrawnUp, 'findings' | 'proposals'>, proposal: Proposal): readonly Part[] {
  const elsewhere = new Set(drawn.proposals.flatMap(({ key, parts }) => (key === proposal.key ? [] : parts.map((part) => part.key))));
  const isLeft = isRest(drawn, proposal);
  return proposal.parts.filter((part, place) => place === 0 || isTold(part) || (isLeft && !elsewhere.has(part.key)));
}

/** Whether something of a proposal waits. Whoever is new in what was left and in another proposal, too, waits there. */
export function isWaiting(drawn: Pick<DrawnUp, 'findings' | 'proposals'>, proposal: Proposal): boolean {
  const parts = isRest(drawn, proposal) ? rejectedParts(drawn, proposal) : proposal.parts;
  return parts.some((part) => standingOfPart(drawn, part) === 'open');
}

/** Newcomers go by themselves: they may be right all the same. */
function isTold({ record }: Part): boolean {
  return record === 'agreement' || record === 'clause' || record === 'event';
}
