import { languageOf } from '../languages/languages.ts';
import type { Reading } from './clitics.ts';
import type { Offsets } from './fold.ts';
import { skeleton } from './skeleton.ts';
import { stem, withoutArticle } from './stem.ts';
import { type Token, tokenize } from './tokens.ts';
import { isLatin, isNumber, isStopWord } from './word-classes.ts';

/** How close a form is to what was written: `A` the word itself, `B` its stem, `C` another reading or a singular, `D` its consonants. */
export type Weight = 'A' | 'B' | 'C' | 'D';

/** One form that a word can be found by: lower-case letters and digits only; a skeleton starts with `~`. */
export interface SearchForm {
  readonly form: string;
  readonly weight: Weight;
}

/** A word of a text and the forms it is indexed under, the closest first; no form stands twice. */
export interface SearchTerm extends Offsets {
  readonly forms: readonly SearchForm[];
}

/** A longer word is indexed by its beginning: an index has a limit, and no name has this length. */
const longestForm = 100;

/**
 * The words of a text, each with the forms to index at its position: the folded word (`A`), its light stem (`B`), what is
 * left without و ف ب ل ك, the singular of a broken plural (`C`), and the consonants it shares with its
 * transliterations (`D`, as in `~nmrS`); a Latin word is there without its doubled letters, too (`~mas`). Stop words and numbers have the one form they are written in.
 */
export function searchTerms(text: string): readonly SearchTerm[] {
  return tokenize(text).tokens.map((token) => termOf(token, token.readings));
}

/**
 * The words of a query, each with the alternatives to look for: join the forms of a word by "or", the words by "and". Stop words
 * are left out unless nothing else was asked for. Particles are taken off only before an article, so that `كتاب` is not also `تاب`.
 */
export function queryTerms(query: string): readonly SearchTerm[] {
  const { tokens } = tokenize(query);
  const telling = tokens.filter((token) => !isStopWord(token.text));
  return (telling.length > 0 ? telling : tokens).map((token) => termOf(token, token.readings.filter(isBeforeArticle)));
}

function termOf(token: Token, readings: readonly Reading[]): SearchTerm {
  const language = languageOf(token.text);
  const whole = language.unsplit.has(token.text) ? readings.slice(0, 1) : readings;
  const forms = new Map<string, Weight>([[cut(token.text), 'A']]);
  const add = (form: string, weight: Weight) => forms.has(cut(form)) || forms.set(cut(form), weight);
  if (!isStopWord(token.text) && !isNumber(token.text)) {
    add(stem(token.text, language), 'B');
    for (const { word } of whole) for (const form of otherForms(word)) add(form, 'C');
    for (const { word } of likeliest(whole)) for (const form of skeletonsOf(word)) add(form, 'D');
    for (const form of undoubled(token.text)) add(form, 'D');
  }
  return { start: token.start, end: token.end, forms: Array.from(forms, ([form, weight]) => ({ form, weight })) };
}

/** The word, its stem, and its singular with and without what the stem takes away. */
function otherForms(word: string): readonly string[] {
  const language = languageOf(word);
  const bare = withoutArticle(word, language);
  const singular = language.plurals.get(bare) ?? language.plurals.get(stem(word, language));
  return [bare, stem(word, language), ...(singular === undefined ? [] : [singular, stem(singular, language)])];
}

/** Particles before an article are surely particles; then nothing else is worth a skeleton. */
function likeliest(readings: readonly Reading[]): readonly Reading[] {
  const articled = readings.filter((reading) => reading.clitics.length > 0 && isBeforeArticle(reading));
  return articled.length > 0 ? articled : readings;
}

function skeletonsOf(word: string): readonly string[] {
  const consonants = skeleton(cut(withoutArticle(word, languageOf(word))));
  return consonants === undefined ? [] : [`~${consonants}`];
}

/** A Latin word that has doubled letters, with each once: transliterations differ in them, and `Maas` is too short for a skeleton. */
function undoubled(word: string): readonly string[] {
  if (!isLatin(word)) return [];
  const single = cut(word).replaceAll(/(\p{L})\1+/gu, '$1');
  return single === cut(word) ? [] : [`~${single}`];
}

function isBeforeArticle({ word, clitics }: Reading): boolean {
  const { article } = languageOf(word).clitics;
  return clitics.length === 0 || (article !== '' && word.startsWith(article));
}

/** At most so many code units, and never half a character. */
function cut(form: string): string {
  if (form.length <= longestForm) return form;
  const end = /[\uD800-\uDBFF]/.test(form.charAt(longestForm - 1)) ? longestForm - 1 : longestForm;
  return form.slice(0, end);
}
