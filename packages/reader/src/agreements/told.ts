import { isStipulation } from '../clauses/provision-verbs.ts';
import { clauseWords } from '../clauses/words.ts';
import { perWord } from '../text/known-words.ts';
import { longestAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import type { Ground } from './ground.ts';
import type { Noun } from './nouns.ts';
import type { Placing } from './participations.ts';
import type { Phrase } from './phrase.ts';
import { concludings, placeWords } from './words.ts';

/** How far from a phrase the verb of concluding and that of providing stand, and the longest words that lead to it; in words. */
const reach = { concluding: 12, providing: 10, lead: 3 };

/**
 * Whether it is told what a phrase provides, so that it means an agreement even where its noun means other things too: "under the settlement", "the
 * memorandum stipulates", "they signed a plan that calls for".
 */
export function isTold({ meaning }: Noun, placing: Placing, { tokens }: Ground): boolean {
  const { phrase } = placing;
  const isSaid = meaning.isBack ? phrase.isNamed : meaning.needs.has('making');
  if (isSaid && (providesBeside(phrase, tokens) || (phrase.isDefinite && isUnder(phrase, tokens)))) return true;
  return isConcluded(placing, tokens) && providesNear(placing, tokens);
}

/** "The memorandum stipulates", "the memorandum, which stipulates", and with the verb first. */
function providesBeside({ from, to }: Phrase, tokens: readonly Token[]): boolean {
  const verb = clauseWords.relatives.has(tokens[to]?.text ?? '') ? to + 1 : to;
  return providesAt(from - 1, tokens, tokens[from]?.before) || providesAt(verb, tokens, tokens[to]?.before);
}

function providesAt(at: number, tokens: readonly Token[], before: string | undefined): boolean {
  const token = tokens[at];
  return token !== undefined && isStipulation(token) && /^,? $/.test(before ?? '');
}

/** "Under the memorandum"; not "in the settlement", which may be a place. */
function isUnder({ from }: Phrase, tokens: readonly Token[]): boolean {
  const end = clauseWords.articles.has(tokens[from - 1]?.text ?? '') ? from - 1 : from;
  const nearest = placeWords.has(tokens[end - 1]?.text ?? '') ? end - 2 : end - 1;
  for (let start = nearest; start >= Math.max(0, end - reach.lead); start--)
    if (longestAt(clauseWords.underAgreement, tokens, { from: start, to: end })?.to === end) return true;
  return false;
}

function isConcluded({ phrase, after, before }: Placing, tokens: readonly Token[]): boolean {
  const end = Math.min(before, phrase.to + reach.concluding);
  return tokens.slice(Math.max(after, phrase.from - reach.concluding), end).some(({ word }) => isConcluding(word));
}

const isConcluding = perWord(({ readings }) => readings.some(({ word, clitics }) => clitics.length < 2 && concludings.has(word)));

function providesNear({ phrase, before }: Placing, tokens: readonly Token[]): boolean {
  if (providesBeside(phrase, tokens)) return true;
  return tokens.slice(phrase.to, Math.min(before, phrase.to + reach.providing)).some(isStipulation);
}
