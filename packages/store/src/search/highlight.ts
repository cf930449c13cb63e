import { type SearchTerm, searchTerms } from '@mithaq/reader/words';
import type { RawHit } from '../port.ts';
import type { AskedWord } from './asked-for.ts';
import type { FoundText } from './record-texts.ts';

type Range = RawHit['ranges'][number];

/** What a word counts that is only near what was asked for. */
const nearShare = 0.5;

/** A text with the stretches of it that a query found, in UTF-16 code units; and how many of the query's words they are, one that is only near counting half. */
export interface Highlighted extends FoundText {
  readonly ranges: readonly Range[];
  readonly found: number;
}

/** The text of a document that the query found, or that has the most of its words; the first of several, one in the query's script before others. */
export function bestText(texts: readonly FoundText[], words: readonly AskedWord[]): Highlighted {
  let best: Highlighted = { text: texts[0]?.text ?? '', language: texts[0]?.language ?? 'und', ranges: [], found: 0 };
  for (const text of inOrder(texts, words)) {
    const marked = highlighted(text, words);
    if (marked.found > best.found) best = marked;
    if (best.found === words.length) break;
  }
  return best;
}

function inOrder(texts: readonly FoundText[], words: readonly AskedWord[]): readonly FoundText[] {
  const isArabic = (text: string) => arabicLetter.test(text);
  const wanted = words.some(({ forms }) => isArabic(forms[0] ?? ''));
  return [...texts.filter(({ text }) => isArabic(text) === wanted), ...texts.filter(({ text }) => isArabic(text) !== wanted)];
}

const arabicLetter = /\p{Script=Arabic}/u;

/** Marks what words found in a text. */
export function highlighted({ text, language }: FoundText, words: readonly AskedWord[]): Highlighted {
  const terms = searchTerms(text);
  const found = words.map((word) => {
    const written = placesOf(terms, { ...word, alternatives: [] });
    const near = placesOf(terms, { forms: [], beginnings: [], phrases: [], alternatives: word.alternatives });
    return { places: [...written, ...near], share: written.length > 0 ? 1 : near.length > 0 ? nearShare : 0 };
  });
  const places = new Set(found.flatMap((one) => one.places));
  const ranges = terms.flatMap(({ start, end }, at) => (places.has(at) ? [{ start, end }] : []));
  return { text, language, ranges, found: found.reduce((sum, { share }) => sum + share, 0) };
}

type Wanted = Pick<AskedWord, 'forms' | 'beginnings' | 'phrases' | 'alternatives'>;

/** The terms of a text, by their number, that stand for a word. */
function placesOf(terms: readonly SearchTerm[], { forms, alternatives, beginnings, phrases }: Wanted): number[] {
  const rows = [...phrases, ...alternatives.map(({ row }) => row)];
  const wanted = new Set([...forms, ...rows.flatMap((row) => (row.length === 1 ? row : []))]);
  const isFound = (form: string) => wanted.has(form) || beginnings.some((beginning) => form.startsWith(beginning));
  const single = terms.flatMap((term, at) => (term.forms.some(({ form }) => isFound(form)) ? [at] : []));
  return [...single, ...rows.flatMap((row) => (row.length > 1 ? inARow(terms, row) : []))];
}

function inARow(terms: readonly SearchTerm[], phrase: readonly string[]): number[] {
  const stands = (at: number, form: string) => terms[at]?.forms.some((one) => one.form === form) === true;
  const begun = terms.flatMap((_, at) => (phrase.every((form, ahead) => stands(at + ahead, form)) ? [at] : []));
  return begun.flatMap((at) => phrase.map((_, ahead) => at + ahead));
}
