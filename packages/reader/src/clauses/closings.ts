import { languageOf } from '../languages/languages.ts';
import { longestAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { clauseWords } from './words.ts';

/**
 * The tokens of a text at which what is provided ends: "but" and its like anywhere; "said" and its like only after a comma, or with "and"
 * written onto them.
 */
export function closingsOf(tokens: readonly Token[]): ReadonlySet<number> {
  const closings = new Set<number>();
  for (let at = 0; at < tokens.length; at++) if (closesAt(at, tokens)) closings.add(at);
  return closings;
}

function closesAt(at: number, tokens: readonly Token[]): boolean {
  const range = { from: at, to: tokens.length };
  if (longestAt(clauseWords.enders, tokens, range) !== undefined) return true;
  const met = longestAt(clauseWords.closers, tokens, range);
  const token = tokens[at];
  if (met === undefined || token === undefined) return false;
  const { conjunctions } = languageOf(token.text).clitics;
  return token.before !== ' ' || conjunctions.some((one) => met.form.word.startsWith(one));
}
