import { type SearchTerm, searchTerms } from '@mithaq/reader';
import type { Sought, SoughtWord } from './query.ts';

/** PostgreSQL counts positions up to here. */
const lastPosition = 16_383;

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

/** Writes the query for PostgreSQL; empty where nothing is looked for. */
export function tsqueryOf({ words, relaxed }: Sought): string {
  return words.map(tsqueryOfWord).join(relaxed ? ' | ' : ' & ');
}

/** Writes one word of a query for PostgreSQL. */
export function tsqueryOfWord({ forms, beginnings, phrases }: SoughtWord): string {
  const inARow = phrases.map((phrase) => `(${phrase.map(quoted).join(' <-> ')})`);
  return `(${[...forms.map(quoted), ...beginnings.map((form) => `${quoted(form)}:*`), ...inARow].join(' | ')})`;
}

/** The stretches of a text that the query found, in UTF-16 code units of it. */
export function rangesIn(text: string, { words }: Pick<Sought, 'words'>): { start: number; end: number }[] {
  const forms = new Set(words.flatMap((word) => word.forms));
  const beginnings = words.flatMap((word) => word.beginnings);
  const terms = searchTerms(text);
  const inARow = placesOf(
    terms,
    words.flatMap((word) => word.phrases),
  );
  const isFound = (form: string) => forms.has(form) || beginnings.some((beginning) => form.startsWith(beginning));
  return terms
    .filter((term, at) => inARow.has(at) || term.forms.some(({ form }) => isFound(form)))
    .map(({ start, end }) => ({ start, end }));
}

/** The words, by their place in the text, that belong to one of the phrases. */
function placesOf(terms: readonly SearchTerm[], phrases: readonly (readonly string[])[]): ReadonlySet<number> {
  const byFirst = Map.groupBy(phrases, ([first]) => first);
  const hasForm = (at: number, wanted: string) => terms[at]?.forms.some(({ form }) => form === wanted) === true;
  const found = terms.flatMap((term, at) => {
    const begun = term.forms.flatMap(({ form }) => byFirst.get(form) ?? []);
    const whole = begun.filter((phrase) => phrase.every((form, ahead) => hasForm(at + ahead, form)));
    return whole.flatMap((phrase) => phrase.map((_, ahead) => at + ahead));
  });
  return new Set(found);
}

/** No word has this form: words are letters and digits. */
export function kindForm(kind: string): string {
  return `'@${kind}'`;
}

function quoted(form: string): string {
  return `'${form.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
}
