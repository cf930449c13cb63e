import { fold, isStopWord, queryTerms, type SearchTerm, searchTerms } from '@mithaq/reader/words';
import { halvesOf, joinedForms } from './compounds.ts';
import { wholeForm } from './vector.ts';

/** A word still being typed matches whatever begins like it, once it has this many letters. */
const shortestBeginning = 2;
/** A shorter word, such as the number of a day, is no reason by itself to show a text that lacks the other words. */
const shortestReason = 3;

/** One word of a query: what is looked for in its place. */
export interface QueryWord {
  /** Its forms, closest first. */
  readonly forms: readonly string[];
  /** What a form may begin with, for a word that is still being typed. */
  readonly beginnings: readonly string[];
  /** Forms that stand for it in a row: the halves of a compound, the parts of a day in figures. */
  readonly phrases: readonly (readonly string[])[];
  /** The word as it is said, to compare it by sound; none for a number. */
  readonly spoken: readonly string[];
  /** What it may be if its first letter is a particle, though nothing says so. */
  readonly further: readonly string[];
  /** The word written as one with its neighbours. */
  readonly joined: readonly string[];
  /** Whether it may be a reason by itself to show a text. */
  readonly isReason: boolean;
}

/** A query, read. */
export interface ReadQuery {
  readonly words: readonly QueryWord[];
  /** The query as the whole of a text; undefined where it is too long for one. */
  readonly whole: string | undefined;
  /** The script that it is written in; undefined where there are both or neither. */
  readonly script: 'arabic' | 'latin' | undefined;
}

/** Reads a query. Its last word may be unfinished, unless a space follows it. A day such as 2020-12-04 counts as one word. */
export function readQuery(query: string): ReadQuery {
  const terms = queryTerms(query);
  const words = withDaysWhole(query, terms).map((unit): QueryWord => {
    const [term] = unit;
    if (term !== undefined && unit.length === 1) return wordOf(term, query, terms);
    return { forms: [], beginnings: [], phrases: [unit.map(formOf)], spoken: [], further: [], joined: [], isReason: true };
  });
  return { words, whole: wholeForm(searchTerms(query)), script: scriptOf(query) };
}

/** The words of a query, those of a day in figures together. */
function withDaysWhole(query: string, terms: readonly SearchTerm[]): SearchTerm[][] {
  const units: SearchTerm[][] = [];
  for (const term of terms) {
    const last = units.at(-1);
    const before = last?.at(-1);
    if (last && before && between(query, before, term) === '-' && isNumber(before) && isNumber(term)) last.push(term);
    else units.push([term]);
  }
  return units.flatMap((unit) => (/^\d{4}(?:-\d{2}){1,2}$/.test(unit.map(formOf).join('-')) ? [unit] : unit.map((term) => [term])));
}

function wordOf(term: SearchTerm, query: string, terms: readonly SearchTerm[]): QueryWord {
  const form = formOf(term);
  const begun = new Set([form, ...term.spoken.slice(0, 1)]);
  const unfinished = term === terms.at(-1) && term.end === query.length;
  const joined = joinedWithNeighbours(term, query, terms);
  return {
    forms: [...term.forms.map(({ form }) => form), ...joined],
    beginnings: unfinished ? [...begun].filter((one) => one.length >= shortestBeginning) : [],
    phrases: isNumber(term) ? [] : halvesOf(form),
    spoken: term.spoken,
    further: term.further,
    joined,
    isReason: form.length >= shortestReason && !isStopWord(form),
  };
}

/** The word written as one with the word before it, and with the word after it. */
function joinedWithNeighbours(term: SearchTerm, query: string, terms: readonly SearchTerm[]): string[] {
  const at = terms.indexOf(term);
  return [at - 1, at].flatMap((first) => {
    const [one, other] = [terms[first], terms[first + 1]];
    if (!one || !other || isNumber(one) || isNumber(other)) return [];
    return /^(?: +|-)$/.test(between(query, one, other)) ? joinedForms(one, other) : [];
  });
}

function between(query: string, { end }: SearchTerm, { start }: SearchTerm): string {
  return fold(query.slice(end, start)).text;
}

function formOf({ forms }: SearchTerm): string {
  return forms[0]?.form ?? '';
}

function isNumber(term: SearchTerm): boolean {
  return /^\p{N}/u.test(formOf(term));
}

function scriptOf(query: string): ReadQuery['script'] {
  const arabic = /\p{Script=Arabic}/u.test(query);
  const latin = /\p{Script=Latin}/u.test(query);
  if (arabic === latin) return undefined;
  return arabic ? 'arabic' : 'latin';
}
