import { languageOf } from '../languages/languages.ts';
import { conjunctions } from '../text/clause-words.ts';
import type { Token } from '../text/tokens.ts';
import { readingsOf } from './sensed.ts';
import { isTitle, isTitleWord } from './titles.ts';

/** The most words between two names that a conjunction joins. */
const near = 6;

interface Named {
  readonly from: number;
  readonly actor: { readonly start: number };
}

/** Whether a conjunction joins a name to what ends at a token: "X and Y", also before a title, or a comma in a list. */
export function joins(tokens: readonly Token[], to: number, { from, actor }: Named): boolean {
  const first = tokens[to];
  if (first === undefined || from - to > near) return false;
  if (to === from && (first.before.includes(',') || first.start < actor.start)) return first.before.includes(',') || begins(first);
  if (to < from && begins(first)) return true;
  for (let at = to; at < from; at++)
    if (conjunctions.has(tokens[at]?.text ?? '') || (begins(tokens[at]) && isTitle(tokens[at]))) return true;
  return false;
}

/** Whether a conjunction is written onto a word. */
function begins(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { text } = token;
  if (isTitleWord(text)) return false;
  const particles = languageOf(text).clitics.conjunctions;
  return particles.includes(text) || readingsOf(token).some(({ clitics }) => particles.includes(clitics[0] ?? ''));
}
