import { currentSchemaVersion, type Day, Language, Sha256, Slug, Source, SourceId } from '@mithaq/domain';
import type { z } from 'zod';
import type { DocumentMetadata, World } from '../ports.ts';
import type { ImportedFile } from './file.ts';

const longestLabel = 80;
const longestSlug = 60;

/** What is decided of a file that the register has not seen before. */
export interface Unknown {
  readonly file: ImportedFile;
  readonly sha256: string;
  readonly slug: Slug;
  /** An article in our own words, shown whole. Of anybody else's text only excerpts may be, until an editor knows better. */
  readonly sample: boolean;
}

/**
 * A source of which nothing is known but its text and what its file says of itself. What it does not say stays open, for an editor to
 * answer; it is an article until somebody says otherwise.
 */
export function newSource(world: World, { file, sha256, slug, sample }: Unknown): Source {
  const { metadata } = file.document;
  const language = languageOf(file.text, metadata.language?.value);
  return Source.parse({
    record: 'source',
    id: SourceId.parse(world.newId('source')),
    schemaVersion: currentSchemaVersion,
    slug,
    type: 'article',
    label: { [language]: labelOf(metadata.title?.value ?? file.text) },
    ...said(metadata, language),
    language,
    retrieved: world.today() satisfies Day,
    derivedFrom: [],
    text: { sha256: Sha256.parse(sha256), length: file.text.length },
    rights: sample ? 'full-text' : 'excerpts-only',
    sample,
  });
}

/** What a file says of itself, as a source's record keeps it. */
function said({ title, author, publisher, published, url }: DocumentMetadata, language: string): Partial<z.input<typeof Source>> {
  return {
    ...(title ? { title: { value: title.value, language } } : {}),
    ...(author ? { author: author.value } : {}),
    ...(publisher ? { publisher: { name: { [scriptLanguageOf(publisher.value) ?? language]: publisher.value } } } : {}),
    ...(published ? { published: { date: { edtf: published.value }, inferred: published.inferred } } : {}),
    ...(url ? { url: url.value } : {}),
  };
}

/**
 * The language of a text: the one that its file declares, where most of its letters are of that language's script; a declaration that
 * its letters belie is a template's. Otherwise Arabic or English by the script that most of them are in.
 */
export function languageOf(text: string, declared?: string): string {
  const seen = scriptLanguageOf(text);
  const { data } = Language.safeParse(declared);
  if (data !== undefined && seen !== undefined && scriptOf(data) === scriptOf(seen)) return data;
  return seen ?? 'und';
}

function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

function scriptLanguageOf(text: string): 'ar' | 'en' | undefined {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic === 0 && latin === 0) return undefined;
  return arabic >= latin ? 'ar' : 'en';
}

/** The first line that says something, cut at a word where it is long. */
export function labelOf(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => line.replace(/^\uFEFF/u, '').trim());
  const line = lines.find((one) => /[\p{L}\p{N}]/u.test(one)) ?? lines.find((one) => one !== '') ?? text.trim();
  if (line.length <= longestLabel) return line;
  const words = line.slice(0, longestLabel).replace(/\s+\S*$/u, '');
  return `${words.replace(/\p{Surrogate}$/u, '').replace(/[\s،,;:.]+$/u, '')}…`;
}

/** A slug that is free: the file's name or the text's first words in ASCII, with some of the SHA-256 where that is taken. */
export async function freeSlug(
  isTaken: (slug: string) => Promise<boolean>,
  { file, sha256 }: Pick<Unknown, 'file' | 'sha256'>,
): Promise<Slug> {
  const stem = file.name.replace(/\.[^.]+$/u, '');
  const base = asciiWords(stem) || asciiWords(labelOf(file.document.metadata.title?.value ?? file.text));
  const mark = sha256.slice(0, 8);
  if (base === '') return Slug.parse(`source-${mark}`);
  return Slug.parse((await isTaken(base)) ? `${base}-${mark}` : base);
}

/** Words in ASCII letters and digits, joined by hyphens, as slugs are written; empty where a text has none. */
export function asciiWords(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const whole = words.join('-');
  return whole.length <= longestSlug ? whole : whole.slice(0, longestSlug).replace(/-[^-]*$/, '');
}
