import { fold, isStopWord, queryTerms, type SearchForm, type SearchTerm } from '@mithaq/reader';
import { halvesOf, joinedForms } from './compounds.ts';

/** A skeleton with fewer consonants is shared by too many words to be looked for by itself, without a longer one beside it. */
const tellingConsonants = 3;
/** A word still being typed matches whatever begins like it, once it has this many letters. */
const shortestBeginning = 2;
/** A shorter word, such as the number of a day, is no reason by itself to show a text that lacks the other words. */
const shortestReason = 3;

/** What is looked for in place of one word of a query: any of these forms, what begins with one of them, or forms in a row. */
export interface SoughtWord {
  readonly forms: readonly string[];
  readonly beginnings: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

/** A query, read. */
export interface Sought {
  readonly words: readonly SoughtWord[];
  /** Whether it is also looked for by its consonants: asked for, and with a word that has enough of them. */
  readonly bySound: boolean;
  /** Whether one of the words is enough; every word has to be found otherwise. */
  readonly relaxed: boolean;
}

/** How a query is to be read. */
export interface QueryOptions {
  /** A word is also found by its consonants, whatever the script. */
  readonly bySound: boolean;
  /** Any of the words will do; nothing is looked for where there is only one to begin with. */
  readonly relaxed?: boolean;
}

/** Reads a query. Its last word may be unfinished, unless a space follows it. A day such as 2020-12-04 counts as one word. */
export function readQuery(query: string, { bySound, relaxed = false }: QueryOptions): Sought {
  const written = withDaysWhole(query, queryTerms(query));
  const units = relaxed ? reasons(written) : written;
  const terms = units.flat();
  const telling = terms.filter(({ forms }) => forms.some(isTellingSound));
  const sounds = bySound && telling.length > 0;
  const words = units.map((unit) => {
    const [term] = unit;
    if (term === undefined || unit.length > 1) return { forms: [], beginnings: [], phrases: [unit.map(formOf)] };
    const beside = !relaxed && telling.some((other) => other !== term);
    return soughtWord(term, { query, terms, isHeard: (form) => sounds && (beside || isTellingSound(form)) });
  });
  return { words, bySound: sounds, relaxed };
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

function reasons(units: SearchTerm[][]): SearchTerm[][] {
  if (units.length < 2) return [];
  return units.filter((unit) => unit.length > 1 || unit.map(formOf).some((form) => form.length >= shortestReason && !isStopWord(form)));
}

interface Around {
  readonly query: string;
  readonly terms: readonly SearchTerm[];
  readonly isHeard: (form: SearchForm) => boolean;
}

function soughtWord(term: SearchTerm, { query, terms, isHeard }: Around): SoughtWord {
  const spelled = term.forms.filter(({ weight }) => weight !== 'D');
  const begun = spelled.filter(({ form, weight }) => weight <= 'B' && form.length >= shortestBeginning);
  const unfinished = term === terms.at(-1) && term.end === query.length;
  const kept = term.forms.filter((form) => form.weight !== 'D' || isHeard(form));
  return {
    forms: [...kept.map(({ form }) => form), ...joinedWithNeighbours(term, query, terms)],
    beginnings: unfinished ? begun.map(({ form }) => form) : [],
    phrases: isNumber(term) ? [] : halvesOf(formOf(term)),
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

function isTellingSound({ form, weight }: SearchForm): boolean {
  return weight === 'D' && form.length > tellingConsonants;
}
