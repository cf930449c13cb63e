import { personTitles } from '../names/words.ts';
import { perWord } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';
import { isAmong } from './nouns.ts';
import { endsSentence } from './reading.ts';
import { officeNouns } from './words.ts';

/** Whether a word is a title, or a noun that makes an office of the name after it. */
export function isTitle(token: Token | undefined): boolean {
  return token !== undefined && mayBeTitle(token.word);
}

const mayBeTitle = perWord(({ readings }) => readings.some(({ word }) => isTitleWord(word)));

export function isTitleWord(word: string): boolean {
  return isAmong(word, personTitles) || isAmong(word, officeNouns);
}

/** Whether a title stands shortly before a name: "the head of the … mission". `low` is the first token looked at. */
export function isTitled(tokens: readonly Token[], from: number, low: number): boolean {
  return titleAt(tokens, from, low) !== undefined;
}

/** The nearest title before a name. */
export function titleAt(tokens: readonly Token[], from: number, low: number): number | undefined {
  for (let at = from - 1; at >= Math.max(0, low); at--) {
    if (endsSentence(tokens[at + 1])) return undefined;
    if (isTitle(tokens[at])) return at;
  }
  return undefined;
}
