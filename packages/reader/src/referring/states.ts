import type { CountryCode } from '@mithaq/domain';
import type { WithAgreements } from '../annotated.ts';
import type { Referred, Span } from '../found.ts';
import { nationalityAt } from '../places/nationalities.ts';
import { stateOf } from '../places/referents.ts';
import { spanBetween } from '../text/tokens.ts';
import { knownOf } from './referents.ts';

/** A country that a text speaks of, where it does so first (by its own name, if it does), and how often. */
interface Spoken {
  readonly country: CountryCode;
  readonly from: number;
  span: Span;
  isNamed: boolean;
  count: number;
}

/** What a text is about stands in its first words. */
const mostRead = 400;

/**
 * The two states that a text speaks of most, by their names, towns and adjectives: whom "the two countries" means where nothing says who. None, where
 * a third is spoken of as often.
 */
export function mainStates(text: WithAgreements): readonly Referred[] {
  const [first, second, third] = [...spokenOf(text).values()].toSorted((one, other) => other.count - one.count || one.from - other.from);
  if (first === undefined || second === undefined || third?.count === second.count) return [];
  return [first, second].map(({ country, span: { start, end, exact } }) => ({
    start,
    end,
    exact,
    referent: stateOf(country, text.lexicon),
  }));
}

function spokenOf(text: WithAgreements): ReadonlyMap<CountryCode, Spoken> {
  const met = new Map<CountryCode, Spoken>();
  for (const mention of text.mentions) {
    if (mention.from >= mostRead) break;
    const known = knownOf(mention.found, text.lexicon);
    if (known?.country === undefined) continue;
    const { from, found } = mention;
    meet(met, { country: known.country, from, span: found, isNamed: known.actorKind === 'state' });
  }
  const { tokens } = text.text;
  for (let at = 0; at < Math.min(tokens.length, mostRead); at++) {
    const adjective = nationalityAt(tokens, at);
    if (adjective === undefined) continue;
    const { country, next: to, skipped } = adjective;
    meet(met, { country, from: at, span: spanBetween(text.text, { from: at, to, skipped }), isNamed: false });
  }
  return met;
}

function meet(met: Map<CountryCode, Spoken>, spoken: Omit<Spoken, 'count'>): void {
  const held = met.get(spoken.country);
  if (held === undefined) {
    met.set(spoken.country, { ...spoken, count: 1 });
    return;
  }
  held.count++;
  if (spoken.isNamed && !held.isNamed) Object.assign(held, { span: spoken.span, isNamed: true });
}
