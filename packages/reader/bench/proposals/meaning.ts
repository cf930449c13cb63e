import { type Passage, type Proposal, type Reference, valuesOf } from '../../src/index.ts';
import type { PlacedPassage } from '../score/passage.ts';
import { sharedLength } from '../score/span-pairs.ts';

/** Whom a proposal's references mean, by the keys of the passage that it was made of. */
export type Meaning = (reference: Reference) => string;

/**
 * A record is itself. A newcomer is whom the marked words mean that any of its passages is part of; a state, or a country as a place, is the
 * state of that country; else it is nobody whom the passage has.
 */
export function meaningIn(passage: PlacedPassage, proposals: readonly Proposal[]): Meaning {
  const parts = new Map(proposals.flatMap((proposal) => proposal.parts.map((part) => [part.key, part] as const)));
  return (reference) => {
    if ('record' in reference) return reference.record;
    const part = parts.get(reference.part);
    const marked = part?.passages.flatMap((words) => meantBy(words, passage))[0];
    const country = part && [...valuesOf(part, 'countries'), ...valuesOf(part, 'country')][0]?.value;
    return marked ?? (country && stateOf(country, passage)) ?? `new ${reference.part}`;
  };
}

function meantBy(words: Passage, { mentions }: PlacedPassage): readonly string[] {
  return mentions.filter((mention) => sharedLength(mention, words) > 0).map(({ means }) => means);
}

function stateOf(country: string, { register, newcomers }: PlacedPassage): string | undefined {
  const isIt = (one: { readonly actorKind?: string; readonly country?: string }) => one.actorKind === 'state' && one.country === country;
  return register.find(isIt)?.record ?? newcomers.find(isIt)?.key;
}
