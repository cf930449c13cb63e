import type { z } from 'zod';
import { MithaqError } from '../../errors.ts';
import { isStored } from '../../migrations/migration.ts';
import { Source } from '../../records/source.ts';
import { problemsOf } from '../../validation/problem.ts';
import { Edtf, FuzzyDate } from '../../values/fuzzy-date.ts';
import { Language } from '../../values/text.ts';
import { fromCslDate, toCslDate } from './csl-dates.ts';
import { type CslDate, CslItem, type CslName } from './csl-item.ts';
import { sourceTypesByCsl } from './reference-types.ts';

/**
 * What a reference can say of a source. It is no record yet: a reference carries neither the text that was read nor its
 * rights, and whoever imports it has to add them.
 */
export const SourceDraft = Source.pick({
  type: true,
  label: true,
  title: true,
  publisher: true,
  author: true,
  language: true,
  published: true,
  retrieved: true,
  url: true,
  archivedUrl: true,
}).partial();
export type SourceDraft = z.output<typeof SourceDraft>;

/** A source read from CSL-JSON, and the item's variables of which nothing could be kept. */
export interface ImportedReference {
  readonly draft: SourceDraft;
  readonly leftOut: readonly string[];
}

/**
 * Reads one item of CSL-JSON. A variable that is not what CSL says, or that the register would refuse (an address that is none,
 * words for a date), is left out and named; nothing is guessed in its place. The name of a person who is told in parts is put
 * together as it is said in Latin and in Arabic letters, the given name first: “Ludwig van Beethoven”.
 * @throws MithaqError `invalid-input` where it is no item of CSL-JSON at all, having no id or no type, with the path of the fault
 */
export function fromCslItem(data: unknown): ImportedReference {
  const { item, unread } = itemOf(data);
  const candidates = candidatesOf(item);
  const draft = draftOf(candidates);
  const read = new Set(candidates.filter(({ field }) => draft[field] !== undefined).map(({ variable }) => variable));
  const isLeftOut = (variable: string): boolean => unread.has(variable) || !(read.has(variable) || silent.has(variable));
  return { draft, leftOut: Object.keys(Object(data)).filter(isLeftOut) };
}

/** Variables that say nothing of a source by themselves. */
const silent: ReadonlySet<string> = new Set(['id', 'custom']);

/** An item, and the variables of it that are not what CSL says they are. */
interface ItemReading {
  readonly item: CslItem;
  readonly unread: ReadonlySet<string>;
}

function itemOf(data: unknown): ItemReading {
  const read = CslItem.safeParse(data);
  if (read.success) return { item: read.data, unread: new Set() };
  const unread = new Set(read.error.issues.map(({ path: [variable] }) => String(variable)));
  const rest = isStored(data) ? Object.fromEntries(Object.entries(data).filter(([variable]) => !unread.has(variable))) : data;
  const again = CslItem.safeParse(rest);
  if (again.success) return { item: again.data, unread };
  const [problem] = problemsOf(again.error.issues, { data });
  throw new MithaqError('invalid-input', { expected: problem?.expected ?? anItem }, problem?.path ?? []);
}

const anItem = { ar: 'مادة من CSL-JSON', en: 'an item of CSL-JSON' };

/** What one variable of an item may say of a source. */
interface Candidate {
  readonly field: keyof SourceDraft;
  readonly variable: string;
  readonly value: unknown;
}

function candidatesOf(item: CslItem): readonly Candidate[] {
  const container = item['container-title'];
  const language = item.language === undefined ? undefined : languageTag(item.language);
  return [
    { field: 'type', variable: 'type', value: sourceTypesByCsl.get(item.type) },
    titleCandidate(item, language),
    container === undefined
      ? { field: 'publisher', variable: 'publisher', value: publisherOf(item.publisher, language) }
      : { field: 'publisher', variable: 'container-title', value: publisherOf(container, language) },
    { field: 'author', variable: 'author', value: item.author?.map(nameInFull).filter(Boolean).join('; ') || undefined },
    { field: 'language', variable: 'language', value: language },
    { field: 'published', variable: 'issued', value: publicationOf(item) },
    { field: 'retrieved', variable: 'accessed', value: item.accessed && fromCslDate(item.accessed)?.edtf },
    { field: 'url', variable: 'URL', value: item.URL },
    { field: 'archivedUrl', variable: 'archive_location', value: item.archive_location },
    { field: 'archivedUrl', variable: 'archive', value: item.archive_location },
  ];
}

/** Our own description comes back as the label; a printed title, or any title of another program, as the title. */
function titleCandidate({ title, custom }: CslItem, language: Language = undetermined): Candidate {
  if (custom?.titleSupplied && title !== undefined)
    return { field: 'label', variable: 'title', value: { [undetermined]: title.replace(/^\[([\s\S]*)\]$/, '$1') } };
  return { field: 'title', variable: 'title', value: title === undefined ? undefined : { value: title, language } };
}

/** ISO 639-3: the language of a text that nobody tells. */
const undetermined = 'und';

/** A language as BCP 47 writes it, where another program wrote `en_US` or `EN-us`; nothing for what is no tag (“English”). */
function languageTag(written: string): Language | undefined {
  const [language = '', ...subtags] = written.trim().toLowerCase().split(/[-_]/);
  const cased = subtags.map((tag) => (tag.length === 4 ? `${tag[0]?.toUpperCase()}${tag.slice(1)}` : tag.toUpperCase()));
  return Language.safeParse([language, ...cased].join('-')).data;
}

function publisherOf(name: string | undefined, language: Language = undetermined): unknown {
  return name === undefined ? undefined : { name: { [language]: name } };
}

/** A name in one piece, as a source would print it. */
function nameInFull(name: CslName): string {
  const parts = [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix];
  return name.literal ?? parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function publicationOf({ issued, custom }: CslItem): unknown {
  const date = issued && (fullDateOf(issued, custom?.issuedEdtf) ?? fromCslDate(issued));
  return date && { date, inferred: custom?.issuedInferred ?? false };
}

/** The date in full, but only while it still says what `issued` says: another program may have changed that since. */
function fullDateOf(issued: CslDate, edtf: string | undefined): FuzzyDate | undefined {
  const read = Edtf.safeParse(edtf);
  if (!read.success) return undefined;
  const date = FuzzyDate.parse({ edtf: read.data });
  const still = (['ar', 'en'] as const).some((language) => JSON.stringify(toCslDate(date, language)) === JSON.stringify(issued));
  return still ? date : undefined;
}

/** The candidates that the register's own schema takes. */
function draftOf(candidates: readonly Candidate[]): SourceDraft {
  const given = candidates.filter(({ value }) => value !== undefined);
  const read = SourceDraft.safeParse(Object.fromEntries(given.map(({ field, value }) => [field, value])));
  if (read.success) return read.data;
  const refused = new Set(read.error.issues.map(({ path }) => path[0]));
  return draftOf(given.filter(({ field }) => !refused.has(field)));
}
