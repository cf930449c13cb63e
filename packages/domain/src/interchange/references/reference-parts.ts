import type { Source } from '../../records/source.ts';
import type { RegisterIndex } from '../../register.ts';
import { captionOfRecord } from '../../registry.ts';
import { dateInWords } from '../../values/date-words.ts';
import { type InterfaceLanguage, type LocalizedText, pickText } from '../../values/text.ts';
import { certainPart } from '../certain-date.ts';
import type { CitedType } from './reference-types.ts';

type Publisher = Source['derivedFrom'][number];

/**
 * What a reference is made of: a source, or an entry of the register itself. Of such an entry `title` is its caption, `publisher` the
 * register, `url` its address there and `retrieved` the day on which it was read.
 */
export interface Cited
  extends Pick<
    Source,
    'label' | 'title' | 'publisher' | 'author' | 'language' | 'published' | 'retrieved' | 'url' | 'archivedUrl' | 'derivedFrom'
  > {
  readonly id: string;
  readonly slug: string;
  readonly type: CitedType;
}

/** What a reference needs beside its source: the register, for the names of publishers, and the language of our own words. */
export interface ReferenceContext {
  readonly register: Pick<RegisterIndex, 'get'>;
  /** The language of labels, notes and dates in words. What a source prints stays in its own. */
  readonly language: InterfaceLanguage;
  /** What else to note: the passage that is cited, where it was found. Stands after the source's own notes, except in plain words. */
  readonly notes?: readonly string[];
}

/** The title as printed; where the source prints none, our own description in square brackets, as bibliographies do. */
export function titleOf(source: Cited, { language }: ReferenceContext): string {
  return source.title?.value ?? `[${pickText(source.label, language).text}]`;
}

/** The publisher's name in the language of the source, if it has one there. */
export function publisherOf(source: Cited, { register }: ReferenceContext): string | undefined {
  return source.publisher && nameOf(source.publisher, source.language, register);
}

function nameOf(publisher: Publisher, language: string, register: ReferenceContext['register']): string | undefined {
  const names = 'name' in publisher ? publisher.name : captionOfActor(publisher.actor, register);
  return names && pickText(names, language).text;
}

function captionOfActor(id: string, register: ReferenceContext['register']): LocalizedText | undefined {
  const actor = register.get(id);
  return actor && captionOfRecord(actor);
}

/** The words that a reference puts around what it says, in one language. */
const wordings = {
  ar: {
    derived: (names: string) => `نقلًا عن: ${names}`,
    inferred: 'تاريخ النشر مستنتج من النص',
    published: (date: string) => `النشر: ${date}`,
    archived: (url: string) => `نسخة محفوظة: ${url}`,
  },
  en: {
    derived: (names: string) => `After: ${names}`,
    inferred: 'The date of publication is inferred from the text',
    published: (date: string) => `Published: ${date}`,
    archived: (url: string) => `Archived: ${url}`,
  },
};

/** Notes for readers: whom the source copies, and that its date is inferred, or what of its date the format cannot say. */
export function notesOf(source: Cited, context: ReferenceContext): readonly string[] {
  const wording = wordings[context.language];
  const origins = source.derivedFrom.flatMap((origin) => nameOf(origin, source.language, context.register) ?? []);
  return [
    ...(origins.length > 0 ? [wording.derived(origins.join(context.language === 'ar' ? '، ' : ', '))] : []),
    ...(source.published?.inferred ? [wording.inferred] : []),
    ...(context.notes ?? []),
  ];
}

/** The publication date in words, for formats that know days, months and years only; none where those say it all. */
export function publishedNote({ published }: Cited, { language }: ReferenceContext): string | undefined {
  if (published === undefined || certainPart(published.date) === published.date.edtf) return undefined;
  return wordings[language].published(dateInWords(published.date, { language }));
}

/** The archived copy's address as a note, for formats that have no field for it. */
export function archivedNote({ archivedUrl }: Cited, { language }: ReferenceContext): string | undefined {
  return archivedUrl && wordings[language].archived(archivedUrl);
}

/**
 * A text in one line: every run of line breaks, tabs, other control characters and spaces as one space, so that it cannot end
 * the line it is written on, nor look like a field of its own (a RIS tag ends in two spaces and a hyphen).
 */
export function inOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim();
}
