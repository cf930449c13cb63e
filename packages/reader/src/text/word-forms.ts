import { languageOf, languages } from '../languages/languages.ts';
import { type Vocabulary, vocabularyOf } from '../languages/vocabularies.ts';
import { perWord, type Word } from './known-words.ts';
import { remembered } from './remembered.ts';
import { stem, withoutArticle } from './stem.ts';

/** One way to read a word of a text, in the forms under which grammar and patterns know it. */
export interface WordForm {
  /** The word as read: without the particles in front. */
  readonly word: string;
  /** Without the article, too. */
  readonly bare: string;
  /** What all forms of the word share: its singular, cut down to the stem. */
  readonly stem: string;
  /** The bare word as patterns write one that is not to be stemmed. */
  readonly exact: string;
  /** Whether it has the article. */
  readonly isDefinite: boolean;
  /** How many letters of particles stand before it. */
  readonly skipped: number;
  readonly clitics: readonly string[];
}

/** The fewest letters of a noun before its endings. */
const shortestNoun = 3;

/** The ways to read a token, unsplit first. */
export function formsOf({ word }: { readonly word: Word }): readonly WordForm[] {
  return formsOfWord(word);
}

const formsOfWord = perWord(({ readings }) => readings.map(({ word, skipped, clitics }) => formOf(word, skipped, clitics)));

function formOf(word: string, skipped: number, clitics: readonly string[]): WordForm {
  const bare = withoutArticle(word, languageOf(word));
  return { word, bare, exact: `=${bare}`, stem: deepStem(word), isDefinite: bare !== word, skipped, clitics };
}

/**
 * The stem that singular and plural, masculine and feminine, with article and without, share. Endings are taken off twice: `عسكريين` is
 * of `عسكري`, and that of `عسكر`.
 */
export const deepStem = remembered((word) => {
  const language = vocabularyOf(word);
  const bare = withoutArticle(word, language);
  const once = stem(withoutCase(bare, language), language);
  const singular = language.plurals.get(bare) ?? language.plurals.get(once);
  return stem(singular === undefined ? once : stem(singular, language), language);
});

/**
 * The first letters of a word's deep stem, three of them or all, without finding the rest: endings leave as many. Only an article within the word
 * and plurals of their own change them.
 */
export function stemBeginning(word: string): string {
  const language = vocabularyOf(word);
  const bare = withoutArticle(word, language);
  const letters = bare.slice(0, shortestNoun);
  const { article } = language.clitics;
  const mayChange = (article !== '' && bare.startsWith(article)) || irregular.has(letters);
  return mayChange ? deepStem(word).slice(0, shortestNoun) : letters;
}

/** How the plurals begin that are no endings. */
const irregular: ReadonlySet<string> = new Set(
  languages.flatMap(({ plurals }) => Array.from(plurals.keys(), (plural) => plural.slice(0, shortestNoun))),
);

/** Without the letter that an indefinite object ends in: `قرضا` is `قرض`. Where other endings may be taken off, it belongs to them. */
function withoutCase(bare: string, language: Vocabulary): string {
  const { closedEnding } = language.agreements.phrase;
  const end = bare.length - closedEnding.length;
  const isCase = closedEnding !== '' && end >= shortestNoun && bare.endsWith(closedEnding);
  return isCase && !language.protected.has(bare) && stem(bare, language) === bare ? bare.slice(0, end) : bare;
}
