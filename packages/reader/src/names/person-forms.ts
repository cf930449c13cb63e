import { articles, droppable, particles, patronymics } from './words.ts';

/** The ways a text may write a person's name, as folded words. */
export interface PersonForms {
  /** Two parts at least: without a patronymic, without a droppable second part, first and last alone. */
  readonly short: readonly (readonly string[])[];
  /** The family name alone, with and without an article. */
  readonly surname: readonly (readonly string[])[];
}

/** A part of a name: one word with the particles that belong to it. */
type NamePart = readonly string[];

/** Words that make a name more than a row of words. */
const joining: ReadonlySet<string> = new Set([...articles, ...droppable, ...particles, ...patronymics]);
const none: PersonForms = { short: [], surname: [] };

/** The shorter forms of a full name; none for a name of one part. */
export function personForms(words: readonly string[]): PersonForms {
  return words.some((word) => joining.has(word)) ? formsOfParts(words) : formsOfWords(words);
}

/** Most names: each word is a part. */
function formsOfWords(words: readonly string[]): PersonForms {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) return none;
  return { short: words.length > 2 ? [words, [first, last]] : [words], surname: [[last]] };
}

function formsOfParts(words: readonly string[]): PersonForms {
  const parts = withoutPatronymics(partsOf(words));
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length < 2) return none;
  const shortened = parts.map((part, index) => (index < parts.length - 1 ? withoutDroppable(part) : part));
  const surnames = withAndWithoutArticle(last);
  const firstAndLast =
    parts.length > 2
      ? [
          [first, last],
          [withoutDroppable(first), last],
        ]
      : [];
  const short = [parts, shortened, ...firstAndLast].flatMap((form) => {
    const given = form.slice(0, -1).flat();
    return surnames.map((surname) => [...given, ...surname]);
  });
  return { short, surname: surnames };
}

function partsOf(words: readonly string[]): readonly NamePart[] {
  const parts: NamePart[] = [];
  let pending: string[] = [];
  for (const word of words) {
    const previous = parts.at(-1);
    if (particles.has(word) || (patronymics.has(word) && previous !== undefined)) pending.push(word);
    else if (droppable.has(word) && previous !== undefined && pending.length === 0) parts.splice(-1, 1, [...previous, word]);
    else {
      parts.push([...pending, word]);
      pending = [];
    }
  }
  return pending.length > 0 ? [...parts, pending] : parts;
}

/** "Khalid bin Muhammad al-Attiyah" is also "Khalid al-Attiyah"; "Muhammad bin Salman" keeps its last part. */
function withoutPatronymics(parts: readonly NamePart[]): readonly NamePart[] {
  return parts.filter((part, index) => index === parts.length - 1 || !patronymics.has(part[0] ?? ''));
}

function withoutDroppable(part: NamePart): NamePart {
  return part.filter((word, index) => index === 0 || !droppable.has(word));
}

function withAndWithoutArticle(part: NamePart): readonly NamePart[] {
  return part.length > 1 && articles.has(part[0] ?? '') ? [part, part.slice(1)] : [part];
}
