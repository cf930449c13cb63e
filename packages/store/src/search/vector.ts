import { queryTerms, type SearchForm, type SearchTerm, searchTerms } from '@mithaq/reader';

/** A skeleton with fewer consonants is shared by too many words to be looked for by itself, without a longer one beside it. */
const tellingConsonants = 3;
/** PostgreSQL counts positions up to here. */
const lastPosition = 16_383;
/** A word still being typed matches whatever begins like it, once it has this many letters. */
const shortestBeginning = 2;

/**
 * Writes the search vector of a text: every form of every word, the forms of one word at one position; and its kind, so that the
 * index alone finds the documents of one kind.
 */
export function vectorOf(kind: string, text: string): string {
  const forms = searchTerms(text).flatMap(({ forms }, index) =>
    forms.map(({ form, weight }) => `${quoted(form)}:${Math.min(index + 1, lastPosition)}${weight}`),
  );
  return [kindForm(kind), ...forms].join(' ');
}

/** What is looked for in place of one word of a query: any of these forms, or what begins with one of them. */
interface SoughtWord {
  readonly forms: readonly string[];
  readonly beginnings: readonly string[];
}

/** A query, read: for a document to match, every word has to be found. */
export interface Sought {
  readonly words: readonly SoughtWord[];
  /** Whether it is also looked for by its consonants: asked for, and with a word that has enough of them. */
  readonly bySound: boolean;
}

/**
 * Reads a query. With `bySound` a word is also found by its consonants, whatever the script. Its last word may be unfinished, unless a
 * space follows it.
 */
export function readQuery(query: string, { bySound }: { bySound: boolean }): Sought {
  const terms = queryTerms(query);
  const sounds = bySound && terms.some(({ forms }) => forms.some(isTellingSound));
  const isUnfinished = (term: SearchTerm) => term === terms.at(-1) && term.end === query.length;
  return { words: terms.map((term) => soughtWord(term, { sounds, unfinished: isUnfinished(term) })), bySound: sounds };
}

/** Writes the query for PostgreSQL; empty where nothing is looked for. */
export function tsqueryOf({ words }: Sought): string {
  return words
    .map(({ forms, beginnings }) => [...forms.map(quoted), ...beginnings.map((form) => `${quoted(form)}:*`)].join(' | '))
    .map((alternatives) => `(${alternatives})`)
    .join(' & ');
}

/** The stretches of a text that the query found, in UTF-16 code units of it. */
export function rangesIn(text: string, { words }: Pick<Sought, 'words'>): { start: number; end: number }[] {
  const forms = new Set(words.flatMap((word) => word.forms));
  const beginnings = words.flatMap((word) => word.beginnings);
  const isFound = ({ form }: SearchForm) => forms.has(form) || beginnings.some((beginning) => form.startsWith(beginning));
  return searchTerms(text)
    .filter((term) => term.forms.some(isFound))
    .map(({ start, end }) => ({ start, end }));
}

function soughtWord({ forms }: SearchTerm, { sounds, unfinished }: { sounds: boolean; unfinished: boolean }): SoughtWord {
  const spelled = forms.filter(({ weight }) => weight !== 'D');
  const begun = spelled.filter(({ form, weight }) => weight <= 'B' && form.length >= shortestBeginning);
  return {
    forms: (sounds ? forms : spelled).map(({ form }) => form),
    beginnings: unfinished ? begun.map(({ form }) => form) : [],
  };
}

function isTellingSound({ form, weight }: SearchForm): boolean {
  return weight === 'D' && form.length > tellingConsonants;
}

/** No word has this form: words are letters and digits. */
export function kindForm(kind: string): string {
  return `'@${kind}'`;
}

function quoted(form: string): string {
  return `'${form.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
}
