import { languageOf } from '../languages/languages.ts';
import { isNameLead, isNameTail } from '../names/compounds.ts';
import type { Reading } from './clitics.ts';
import type { Offsets } from './fold.ts';
import { isSpace } from './phrases.ts';
import { stem, withoutArticle } from './stem.ts';
import { type Token, tokenize } from './tokens.ts';
import { isNumber, isStopWord } from './word-classes.ts';

/** How close a form is to what was written: `A` the word itself, `B` its stem, `C` another reading or a singular. */
export type Weight = 'A' | 'B' | 'C';

/** One form that a word can be found by: lower-case letters and digits only. */
export interface SearchForm {
  readonly form: string;
  readonly weight: Weight;
}

/** A word of a text and the forms it is indexed under, the closest first; no form stands twice. */
export interface SearchTerm extends Offsets {
  readonly forms: readonly SearchForm[];
  /**
   * The word as it is said: without an article, and without particles that surely are some; and with the word before it or after it where they
   * are one name (`عبدالله`). What `likeness` compares; none for a number or a particle.
   */
  readonly spoken: readonly string[];
  /** Of a query's word: what it may be if its first letter is a particle, though no article follows. For when the word as it stands is found nowhere. */
  readonly further: readonly string[];
}

/** A longer word is indexed by its beginning: an index has a limit, and no name has this length. */
const longestForm = 100;

/**
 * The words of a text, each with the forms to index at its position: the folded word (`A`), its light stem (`B`), what is
 * left without و ف ب ل ك, and the singular of a broken plural (`C`). Stop words and numbers have the one form they are written in.
 */
export function searchTerms(text: string): readonly SearchTerm[] {
  const { tokens } = tokenize(text);
  return tokens.map((token, at) => termOf(token, token.readings, aroundOf(text, tokens, at)));
}

/**
 * The words of a query, each with the alternatives to look for: join the forms of a word by "or", the words by "and". Stop words
 * are left out unless nothing else was asked for. Particles are taken off only before an article, so that `كتاب` is not also `تاب`.
 */
export function queryTerms(query: string): readonly SearchTerm[] {
  const { tokens } = tokenize(query);
  const telling = tokens.filter((token) => !isStopWord(token.text));
  const kept = telling.length > 0 ? telling : tokens;
  return kept.map((token) => {
    const term = termOf(token, token.readings.filter(isBeforeArticle), aroundOf(query, tokens, tokens.indexOf(token)));
    const others = isStopWord(token.text)
      ? []
      : token.readings.filter((reading) => !isBeforeArticle(reading)).flatMap(({ word }) => [word, ...otherForms(word)]);
    return { ...term, further: [...new Set(others.map(cut))].filter((form) => term.forms.every((one) => one.form !== form)) };
  });
}

/** What stands around a word. */
interface Around {
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** Its first letter as it was written. */
  readonly initial: string;
}

function aroundOf(text: string, tokens: readonly Token[], at: number): Around {
  return { before: tokens[at - 1], after: tokens[at + 1], initial: text.charAt(tokens[at]?.start ?? 0) };
}

function termOf(token: Token, readings: readonly Reading[], { before, after, initial }: Around): SearchTerm {
  const { forms, spoken } = wordOf(token, readings, initial);
  const joined = spoken.length > 0 && !isStopWord(token.text) ? [...joinedFrom(before, token), ...joinedFrom(token, after)] : [];
  if (joined.length === 0) return { start: token.start, end: token.end, forms, spoken, further: [] };
  const further = joined.filter((form) => forms.every((one) => one.form !== form)).map((form) => ({ form, weight: 'C' as const }));
  return { start: token.start, end: token.end, forms: [...forms, ...further], spoken: [...spoken, ...joined], further: [] };
}

type Word = Pick<SearchTerm, 'forms' | 'spoken'>;

/** What words were found to be: the same ones stand in every text. Past the limit all are forgotten, and found anew. */
const known = new Map<string, Word>();
const mostKnown = 20_000;
const longestKnown = 30;

function wordOf(token: Token, readings: readonly Reading[], initial: string): Word {
  const key = `${token.text} ${readings.length} ${initial}`;
  const held = known.get(key);
  if (held !== undefined) return held;
  const word = readWord(token, readings, initial);
  if (known.size >= mostKnown) known.clear();
  if (token.text.length <= longestKnown) known.set(key, word);
  return word;
}

function readWord(token: Token, readings: readonly Reading[], initial: string): Word {
  const language = languageOf(token.text);
  const whole = language.unsplit.has(token.text) ? readings.slice(0, 1) : readings;
  const forms = new Map<string, Weight>([[cut(token.text), 'A']]);
  const add = (form: string, weight: Weight) => forms.has(cut(form)) || forms.set(cut(form), weight);
  const telling = !isStopWord(token.text) && !isNumber(token.text);
  if (telling) {
    add(stem(token.text, language), 'B');
    for (const { word } of whole) for (const form of otherForms(word)) add(form, 'C');
  }
  const found = Array.from(forms, ([form, weight]) => ({ form, weight }));
  return { forms: found, spoken: telling ? spokenOf(whole, initial) : spokenAlike(token.text) };
}

/** The fewest letters of a stop word that may be a name. */
const shortestName = 3;

/** A stop word may be a name when it is written: علي is `Ali`, and folded it is على. */
function spokenAlike(stopWord: string): readonly string[] {
  return isNumber(stopWord) || stopWord.length < shortestName ? [] : [stopWord];
}

/** Two words that are one name, written as one: `عبد` and `الله`, `abdul` and `ghani`. */
function joinedFrom(one: Token | undefined, other: Token | undefined): readonly string[] {
  if (one === undefined || other === undefined || !isSpace(other.before) || isNumber(one.text) || isNumber(other.text)) return [];
  const lead = leadIn(one);
  if (lead !== undefined) return [cut(lead + other.text)];
  return isNameTail(other.text) ? [cut(one.text + other.text)] : [];
}

/** The half of a name that a word is, by itself or after a conjunction: `وأم درمان`. */
function leadIn({ text }: Token): string | undefined {
  const { conjunctions } = languageOf(text).clitics;
  const readings = [text, ...conjunctions.flatMap((particle) => (text.startsWith(particle) ? [text.slice(particle.length)] : []))];
  return readings.find(isNameLead);
}

/** The word, its stem, and its singular with and without what the stem takes away. */
function otherForms(word: string): readonly string[] {
  const language = languageOf(word);
  const bare = withoutArticle(word, language);
  const singular = language.plurals.get(bare) ?? language.plurals.get(stem(word, language));
  return [bare, stem(word, language), ...(singular === undefined ? [] : [singular, stem(singular, language)])];
}

/**
 * Particles before an article are surely particles, unless a foreign name begins so: كالاشنيكوف is said whole, too. An alif with a hamza
 * begins no article: إلهام is a name.
 */
function spokenOf(readings: readonly Reading[], initial: string): readonly string[] {
  const [whole] = readings;
  if (whole === undefined) return [];
  const articled = readings.filter((reading) => reading.clitics.length > 0 && isBeforeArticle(reading)).map(({ word }) => word);
  const bare = (word: string) => cut(withoutArticle(word, languageOf(word)));
  if (articled.length === 0 && /[أإآ]/u.test(initial)) return [cut(whole.word)];
  return [...new Set([...articled.map(bare), bare(whole.word)])];
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
