import type { Token } from '../text/tokens.ts';
import { futureCuesAfter, futureCuesBefore, futurePrefixes, notFuture } from './words.ts';

/** How many words on either side a cue for the future is looked for. */
const near = 6;
const shortestVerb = 5;

/** Whether words shortly before or after a stretch of tokens, in its sentence, put it into the future. */
export function hasFutureCue(tokens: readonly Token[], from: number, to: number): boolean {
  return holds(sentenceBack(tokens, from), isCueBefore) || holds(sentenceForth(tokens, to), (word) => futureCuesAfter.has(word));
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
  for (let at = to; at < tokens.length && window.length < near && !endsSentence(tokens[at]); at++) window.push(...tokens.slice(at, at + 1));
  return window;
}

function endsSentence(token: Token | undefined): boolean {
  return token === undefined || token.before.length > 8 || /[.;?!\n]/.test(token.before);
}

function holds(window: readonly Token[], isCue: (word: string) => boolean): boolean {
  return window.some(({ readings }) => readings.some(({ word }) => isCue(word)));
}
