import { languageOf } from '../languages/languages.ts';

export { isLatin, isNumber } from './scripts.ts';

/** Whether a folded word is too common to mean anything on its own. */
export function isStopWord(word: string): boolean {
  return languageOf(word).stopWords.has(word);
}
