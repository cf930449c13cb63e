import { languageOf } from '../languages/languages.ts';

/** Whether a folded word is too common to mean anything on its own. */
export function isStopWord(word: string): boolean {
  return languageOf(word).stopWords.has(word);
}

/** Whether a folded word is written in Latin letters. */
export function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}

/** Whether a folded token is a number. */
export function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}
