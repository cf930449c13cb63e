import type { Referred } from '../found.ts';
import { type NationalityMet, nationalityAt } from '../places/nationalities.ts';
import { stateOf } from '../places/referents.ts';
import { conjunctions, isVerbFirst } from '../text/clause-words.ts';
import { isSpace } from '../text/phrases.ts';
import { spanBetween, type Token } from '../text/tokens.ts';
import type { Figure } from './figure.ts';
import { isDefinite } from './nouns.ts';
import type { Reading } from './reading.ts';
import type { Telling } from './telling.ts';
import { arePeople } from './unnamed.ts';

/** How many words may stand between a verb, the noun for people and the adjective of their country. */
const reach = 4;

/**
 * The states whose people, whom nobody names, do what a verb tells: "Turkish and Syrian officials met", التقى مسؤولون أتراك وسوريون. Where the verb
 * stands first, they follow it at once, and without an article: "the two delegations" are those whom the text has named.
 */
export function nationalsOf({ text }: Reading, { at, sensed, clause }: Telling): readonly Figure[] {
  const { tokens } = text.text;
  const isFirst = isVerbFirst(tokens[at]?.text ?? '');
  const range = isFirst
    ? { from: sensed.next, to: Math.min(clause.to, sensed.next + reach) }
    : { from: Math.max(clause.from, at - reach), to: at };
  const first = tokens[range.from];
  if (isFirst && !(first && arePeople(first) && !isDefinite(first))) return [];
  const met = adjectivesIn(tokens, range);
  if (!isFirst && !tokens.slice(met.at(-1)?.next, at).some(arePeople)) return [];
  return met.map(({ from, next, skipped, country }, index) => {
    const actor: Referred = { ...spanBetween(text.text, { from, to: next, skipped }), referent: stateOf(country, text.lexicon) };
    return { from, to: next, what: 'state', actor, joined: index > 0, counterpart: false, capital: false };
  });
}

/** Adjectives of countries that follow each other, the first within a range: "Turkish and Syrian". */
function adjectivesIn(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): readonly (NationalityMet & { from: number })[] {
  const found: (NationalityMet & { from: number })[] = [];
  for (let at = from; at < to; ) {
    const met = isSpace(tokens[at]?.before ?? '') || at === from ? nationalityAt(tokens, at) : undefined;
    if (met !== undefined) found.push({ ...met, from: at });
    else if (found.length > 0 && !conjunctions.has(tokens[at]?.text ?? '')) break;
    at = met?.next ?? at + 1;
  }
  return found;
}
