import { phraseAt } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { deadlines, futureCuesAfter, futureCuesBefore, futurePrefixes, notFuture, pastCues, units } from './words.ts';

/** How many words before and after a date a cue for the future is looked for; "next year" after it is another date. */
const near = 10;
const nearAfter = 4;
const shortestVerb = 5;

/** Whether words shortly before or after a stretch of tokens, in its sentence, put it into the future. */
export function hasFutureCue(tokens: readonly Token[], from: number, to: number): boolean {
  const back = sentenceBack(tokens, from);
  return (
    holds(back, isCueBefore) || holds(sentenceForth(tokens, to), (word) => futureCuesAfter.has(word)) || isDeadline(tokens, from, back)
  );
}

/** "Before the end of May": by then something is to be done, unless a verb says that it was. */
function isDeadline(tokens: readonly Token[], from: number, back: readonly Token[]): boolean {
  return deadlines.has(tokens[from - 1]?.text ?? '') && !holds(back, isPast);
}

function isPast(word: string): boolean {
  return pastCues.has(word) || /^[a-z]{2,}ed$/.test(word) || (word.length >= shortestVerb && /[^ا]ت$/.test(word));
}

function isCueBefore(word: string): boolean {
  return futureCuesBefore.has(word) || isFutureVerb(word);
}

function isFutureVerb(word: string): boolean {
  if (word.length < shortestVerb || !futurePrefixes.some((prefix) => word.startsWith(prefix))) return false;
  return !notFuture.some((beginning) => word.startsWith(beginning));
}

function sentenceBack(tokens: readonly Token[], from: number): readonly Token[] {
  const window: Token[] = [];
  for (let at = from; at > 0 && window.length < near && !endsSentence(tokens[at]); at--) window.push(...tokens.slice(at - 1, at));
  return window;
}

function sentenceForth(tokens: readonly Token[], to: number): readonly Token[] {
  const window: Token[] = [];
  for (let at = to; at < tokens.length && window.length < nearAfter && !endsSentence(tokens[at]); at++) {
    if (phraseAt(units, tokens, at + 1) === undefined) window.push(...tokens.slice(at, at + 1));
    else break;
  }
  return window;
}

function endsSentence(token: Token | undefined): boolean {
  return token === undefined || token.before.length > 8 || /[.;?!\n]/.test(token.before);
}

function holds(window: readonly Token[], isCue: (word: string) => boolean): boolean {
  return window.some(({ readings }) => readings.some(({ word }) => isCue(word)));
}
