import { languageOf } from '../languages/languages.ts';
import { withoutArticle } from '../text/stem.ts';
import type { Token } from '../text/tokens.ts';

/** Whether a folded word is one of some, with an article written onto it or without. */
export function isAmong(word: string, nouns: ReadonlySet<string>): boolean {
  return nouns.has(word) || nouns.has(withoutArticle(word, languageOf(word)));
}

/** Whether an article is written onto a word: "the minister", and not "a source". */
export function isDefinite({ text }: Token): boolean {
  return withoutArticle(text, languageOf(text)) !== text;
}
