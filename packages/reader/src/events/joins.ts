import { languageOf } from '../languages/languages.ts';
import { conjunctions } from '../text/clause-words.ts';
import type { Reading } from './reading.ts';
import { readingsOf } from './sensed.ts';
import { isTitle, isTitleWord } from './titles.ts';

/** The most words between two names that a conjunction joins. */
const near = 6;

interface Named {
  readonly from: number;
  readonly actor: { readonly start: number };
}

/** Whether a conjunction joins a name to what ends at a token: "X and Y", also before a title, or a comma in a list. */
export function joins(reading: Reading, to: number, { from, actor }: Named): boolean {
  const { tokens } = reading.text.text;
  const first = tokens[to];
  if (first === undefined || from - to > near) return false;
  if (to === from && (first.before.includes(',') || first.start < actor.start)) return first.before.includes(',') || begins(reading, to);
  if (to < from && begins(reading, to)) return true;
  for (let at = to; at < from; at++)
    if (conjunctions.has(tokens[at]?.text ?? '') || (isTitle(tokens[at]) && begins(reading, at))) return true;
  return false;
}

/** Whether a conjunction is written onto a word; a verb that only begins with its letter has none. */
function begins({ text, sensed, isVerb }: Reading, at: number): boolean {
  const token = text.text.tokens[at];
  if (token === undefined || isTitleWord(token.text)) return false;
  const particles = languageOf(token.text).clitics.conjunctions;
  if (particles.includes(token.text)) return true;
  const readings = isVerb(at) ? [{ clitics: sensed[at]?.clitics ?? [] }] : readingsOf(token);
  return readings.some(({ clitics }) => particles.includes(clitics[0] ?? ''));
}
