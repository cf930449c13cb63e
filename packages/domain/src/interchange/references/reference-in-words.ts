import type { Citation } from '../../records/statement.ts';
import { dateInWords } from '../../values/date-words.ts';
import { fuzzyDate } from '../../values/fuzzy-date.ts';
import type { InterfaceLanguage } from '../../values/text.ts';
import { type Cited, inOneLine, publisherOf, type ReferenceContext, titleOf } from './reference-parts.ts';

/** The punctuation and words of a reference in one language. */
interface Style {
  readonly comma: string;
  readonly quoted: (words: string) => string;
  readonly inferred: (date: string) => string;
  readonly accessed: (date: string) => string;
  readonly archived: (url: string) => string;
  readonly position: (start: number, end: number) => string;
}

const styles: Readonly<Record<InterfaceLanguage, Style>> = {
  ar: {
    comma: '، ',
    quoted: (words) => `«${words}»`,
    inferred: (date) => `${date} (تاريخ مستنتج)`,
    accessed: (date) => `اطُّلع عليه في ${date}`,
    archived: (url) => `نسخة محفوظة: ${url}`,
    position: (start, end) => `الموضع ${start}–${end}`,
  },
  en: {
    comma: ', ',
    quoted: (words) => `“${words}”`,
    inferred: (date) => `${date} (date inferred)`,
    accessed: (date) => `accessed ${date}`,
    archived: (url) => `archived at ${url}`,
    position: (start, end) => `characters ${start}–${end}`,
  },
};

/**
 * A reference to a source, and to the passage of a citation where one is given, as plain text to copy: the order of a
 * Chicago note (17th edition, 14.1). Our description of a source without a title stands in square brackets, and never in
 * quotation marks. The position counts UTF-16 code units from 0, as the citation does. Texts of the source stand in Unicode isolates (UAX 9), so that Arabic and English keep their order within each other.
 */
export function referenceInWords(source: Cited, context: ReferenceContext, citation?: Pick<Citation, 'selector'>): string {
  const style = styles[context.language];
  const parts = [...descriptionOf(source, context), ...placesOf(source, context), ...(citation ? passageOf(citation, style) : [])];
  return `${parts.join(style.comma)}.`;
}

function descriptionOf(source: Cited, context: ReferenceContext): readonly string[] {
  const style = styles[context.language];
  const publisher = publisherOf(source, context);
  const title = source.title ? style.quoted(isolated(source.title.value)) : isolated(titleOf(source, context));
  return [
    ...(source.author === undefined ? [] : [isolated(source.author)]),
    title,
    ...(publisher === undefined ? [] : [isolated(publisher)]),
    ...dateOf(source, context),
  ];
}

function dateOf({ published }: Cited, { language }: ReferenceContext): readonly string[] {
  if (published === undefined) return [];
  const date = dateInWords(published.date, { language });
  return [published.inferred ? styles[language].inferred(date) : date];
}

function placesOf({ url, archivedUrl, retrieved }: Cited, { language }: ReferenceContext): readonly string[] {
  const style = styles[language];
  return [
    ...(url === undefined ? [] : [isolated(url)]),
    ...(archivedUrl === undefined ? [] : [style.archived(isolated(archivedUrl))]),
    ...(retrieved === undefined ? [] : [style.accessed(dateInWords(fuzzyDate(retrieved), { language }))]),
  ];
}

function passageOf({ selector }: Pick<Citation, 'selector'>, style: Style): readonly string[] {
  return [style.position(selector.start, selector.end), style.quoted(isolated(selector.exact))];
}

/** Where a passage stands and its words, as a reference says them; for a note of one that has no place for them. */
export function passageInWords(citation: Pick<Citation, 'selector'>, language: InterfaceLanguage): string {
  return passageOf(citation, styles[language]).join(styles[language].comma);
}

/** U+2068 and U+2069 around a text that has none of its own: a stray one would let its direction out. */
function isolated(text: string): string {
  return `\u2068${inOneLine(text).replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`;
}
