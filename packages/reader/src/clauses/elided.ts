import { phraseWordsOf } from '../agreements/words.ts';
import { longestAt } from '../text/patterns.ts';
import type { Token } from '../text/tokens.ts';
import { isNumber, isStopWord } from '../text/word-classes.ts';
import { formsOf } from '../text/word-forms.ts';
import type { Item } from './items.ts';
import { hasPronoun, isHead, isVerb, particlesOf } from './joints.ts';
import type { Passage } from './passage.ts';
import { clauseWords, subjectsOfForm } from './words.ts';

/**
 * Whether a provision's verb names no subject and plainly has one: that of the provision before it. In Arabic its object follows at once ("and
 * finances the building"), or a pronoun in it means the same one ("and frees its prisoners"); a passive has neither.
 */
export function goesOnWithSubject(item: Item, { trigger }: Passage, tokens: readonly Token[]): boolean {
  const { to } = item;
  const from = afterAuxiliary(item.from, tokens);
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (first === undefined) return false;
  if (phraseWordsOf(first.text).isBefore)
    return from > trigger - 1 && longestAt(clauseWords.dutiesAfter, tokens, { from, to }) !== undefined;
  if (!isVerb(first) || longestAt(clauseWords.impersonal, tokens, { from, to }) !== undefined) return false;
  if (hasPronoun(first) || countOf(item, tokens) !== undefined) return true;
  return next !== undefined && (isNumber(next.text) || isObject(next));
}

/** How many the form of a provision's verb says do it. */
export function countOf({ from }: Item, tokens: readonly Token[]): 'two' | 'all' | undefined {
  return subjectsOfForm(tokens[afterAuxiliary(from, tokens)]?.text ?? '');
}

/** The verb of a provision that says what is not to be done, or what will be. */
export function afterAuxiliary(at: number, tokens: readonly Token[]): number {
  const text = tokens[at]?.text ?? '';
  return clauseWords.negators.has(text) || clauseWords.auxiliaries.has(text) ? at + 1 : at;
}

/** Whether a word is surely an object: with a pronoun or the ending of its case, or a noun of doing without an article; no preposition stands with it. */
function isObject(token: Token): boolean {
  const { text } = token;
  if (isStopWord(text) || particlesOf(token) > 0 || formsOf(token).some(({ isDefinite }) => isDefinite)) return false;
  return isHead(token) || hasPronoun(token) || hasCaseEnding(token);
}

/** Whether a word ends as an indefinite object does. */
export function hasCaseEnding({ text }: Token): boolean {
  const { closedEnding } = phraseWordsOf(text);
  return text.length > shortestObject && closedEnding !== '' && text.endsWith(closedEnding);
}

/** The fewest letters before the ending of a case. */
const shortestObject = 3;
