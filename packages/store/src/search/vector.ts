import { type SearchTerm, searchTerms } from '@mithaq/reader/words';

/** PostgreSQL counts positions up to here. */
const lastPosition = 16_383;
/** Between two texts of a document so many places are left empty: no phrase goes from one into the other. */
const gap = 50;
/** A longer text is not looked for as a whole. */
const mostWordsOfWhole = 10;

/** What a document is searched by. */
export interface Searched {
  readonly vector: string;
  /** How many words its texts have on average: of two that say the same, the shorter says it more. */
  readonly words: number;
  readonly terms: readonly SearchTerm[];
}

/**
 * Writes the search vector of a document: every form of every word of its texts, the forms of one word at one position; each short text
 * as a whole; and its labels (samples, facets), so that the index alone finds what has them.
 */
export function searchedBy(texts: readonly string[], labels: readonly string[]): Searched {
  const lexemes: string[] = labels.map((label) => quoted(labelForm(label)));
  const all: SearchTerm[] = [];
  let at = 1;
  for (const text of texts) {
    const terms = searchTerms(text);
    for (const { forms } of terms) {
      lexemes.push(...forms.map(({ form, weight }) => `${quoted(form)}:${Math.min(at, lastPosition)}${weight}`));
      at += 1;
    }
    const whole = wholeForm(terms);
    if (whole !== undefined) lexemes.push(quoted(whole));
    all.push(...terms);
    at += gap;
  }
  return { vector: lexemes.join(' '), words: all.length / Math.max(1, texts.length), terms: all };
}

/** A whole short text as one form: its words without articles and endings of no meaning. Undefined for a longer one, and where there are no words. */
export function wholeForm(terms: readonly SearchTerm[]): string | undefined {
  const words = terms.flatMap(({ forms, spoken }) => spoken[0] ?? forms[0]?.form ?? []);
  return words.length === 0 || words.length > mostWordsOfWhole ? undefined : `=${words.join(' ')}`;
}

/** A label as a form of its own. No word has it: words are letters and digits. */
export function labelForm(label: string): string {
  return `@${label}`;
}

/** A form as PostgreSQL reads it in a vector or a query. */
export function quoted(form: string): string {
  return `'${form.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
}
