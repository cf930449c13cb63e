import type { Ending, Language } from '../languages/languages.ts';

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
  let left = withoutArticle(word, language);
  for (const pass of language.endings) {
    const ending = endingOf(left, pass);
    if (ending !== undefined && !language.protected.has(left)) left = left.slice(0, left.length - ending[0].length) + ending[1];
  }
  return left;
}

/** The longest ending of a pass that leaves enough of a word. */
function endingOf(word: string, pass: Language['endings'][number]): Ending | undefined {
  for (const ending of pass.get(word.charAt(word.length - 1)) ?? []) {
    if (word.length - ending[0].length >= shortest && word.endsWith(ending[0])) return ending;
  }
  return undefined;
}
