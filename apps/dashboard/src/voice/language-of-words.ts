import { directionOf } from '../i18n/routing.ts';

/**
 * The language that words of a source are set in: the source's own, except where an Arabic text prints words in Latin letters
 * alone (a picture's caption). Those are in some language of that script, and read from left to right.
 */
export function languageOfWords(words: string, language: string): string {
  const isLatinAlone = /\p{Script=Latin}/u.test(words) && !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words);
  return directionOf(language) === 'rtl' && isLatinAlone ? 'und-Latn' : language;
}
