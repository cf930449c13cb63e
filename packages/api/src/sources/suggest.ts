import { boundsOf, type Day, type Source } from '@mithaq/domain';
import { type Found, read } from '@mithaq/reader';
import type { HeldSuggestion, World } from '../ports.ts';

/** The most that one text may propose: more than anybody judges, and a text that repeats itself proposes without end. */
export const mostSuggestions = 5_000;

/** What the reader finds in a text. Relative dates are counted from the day the source was published, where that is known. */
export async function suggestions(world: World, text: string, source: Source | undefined): Promise<readonly Found[]> {
  const lexicon = await world.lexicon();
  const published = publishedOn(source);
  return read(text, published === undefined ? { lexicon } : { lexicon, published });
}

/** What can be held as a suggestion today. */
type Held = Extract<Found, { readonly kind: 'date' }> | Extract<Found, { readonly kind: 'mention'; readonly record: string }>;

function isHeld(one: Found): one is Held {
  return one.kind === 'date' || (one.kind === 'mention' && 'record' in one);
}

/** Findings as suggestions of one source, for an editor to judge: the first ones in the order of the text. */
export function openSuggestions(world: World, source: string, found: readonly Found[]): HeldSuggestion[] {
  return found
    .filter(isHeld)
    .slice(0, mostSuggestions)
    .map((one) => ({
      id: world.newId('suggestion'),
      source,
      start: one.start,
      end: one.end,
      exact: one.exact,
      value: one.kind === 'mention' ? { kind: one.kind, record: one.record } : { kind: one.kind, date: one.date },
      confidence: one.confidence,
      reason: one.reason,
      standing: 'open',
      revision: 0,
    }));
}

function publishedOn(source: Source | undefined): Day | undefined {
  if (source?.published === undefined) return undefined;
  const { earliest, latest } = boundsOf(source.published.date);
  return earliest !== null && earliest === latest ? earliest : undefined;
}
