import { longestAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import type { Item } from './items.ts';
import type { Spoken } from './spoken.ts';
import { benefitClitics, clauseWords } from './words.ts';

/** Whether a provision tells that somebody benefits: "for the benefit of", "support", a particle written onto the name, or "to" after a word of giving. */
export function isGaining(spoken: Spoken, item: Item, tokens: readonly Token[]): boolean {
  const { from, skipped, how } = spoken;
  if (how === 'place') return isGoal(spoken, item, tokens);
  if (skipped > 0 && isBenefit(tokens[from])) return true;
  if (skipped === 0 && from > item.from + 1 && isBenefit(tokens[from - 1])) return true;
  return [1, 2].some((back) => from - back >= item.from && isBenefitWord(from - back, from, tokens)) || isGoal(spoken, item, tokens);
}

function isBenefitWord(from: number, to: number, tokens: readonly Token[]): boolean {
  return [clauseWords.benefits, clauseWords.benefitVerbs].some((words) => longestAt(words, tokens, { from, to }) !== undefined);
}

/** "Sending advisers to Libya". */
function isGoal({ from }: Spoken, item: Item, tokens: readonly Token[]): boolean {
  if (!clauseWords.goals.has(tokens[from - 1]?.text ?? '')) return false;
  for (let at = Math.max(item.from, from - reachOfGiving); at < from - 1; at++)
    if (longestAt(clauseWords.givings, tokens, { from: at, to: from }) !== undefined) return true;
  return false;
}

/** A word of giving is looked for among so many words before "to". */
const reachOfGiving = 10;

/** A particle written onto a word gives something to somebody: `لليمن`. */
function isBenefit(token: Token | undefined): boolean {
  return token?.readings.some(({ clitics, word }) => benefitClitics.has(clitics.at(-1) ?? '') && word.length > 2) ?? false;
}
