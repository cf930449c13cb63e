import type { Language } from '../languages/languages.ts';

/** The fewest letters a stem keeps. */
const shortest = 3;

/** The word without the article written onto it: `الاتفاقيه` is `اتفاقيه`; `المانيا`, which has none, stays. */
export function withoutArticle(word: string, language: Language): string {
  const { article } = language.clitics;
  if (article === '' || !word.startsWith(article) || word.length - article.length < shortest) return word;
  return language.protected.has(word) ? word : word.slice(article.length);
}

/** A light stem: the article goes, then at most one ending in each of the language's passes; three letters stay. */
export function stem(word: string, language: Language): string {
  return language.endings.reduce((stem, pass) => withoutEnding(stem, pass, language), withoutArticle(word, language));
}

function withoutEnding(word: string, pass: Language['endings'][number], language: Language): string {
  if (language.protected.has(word)) return word;
  const found = pass.find(([ending]) => word.length - ending.length >= shortest && word.endsWith(ending));
  return found ? word.slice(0, word.length - found[0].length) + found[1] : word;
}
