import { currentSchemaVersion, type Day, Sha256, Slug, Source, SourceId } from '@mithaq/domain';
import type { World } from '../ports.ts';
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

/** A source of which nothing is known but its text: no publisher, no date, an article until somebody says otherwise. */
export function newSource(world: World, { file, sha256, slug, sample }: Unknown): Source {
  const language = languageOf(file.text);
  return Source.parse({
    record: 'source',
    id: SourceId.parse(world.newId('source')),
    schemaVersion: currentSchemaVersion,
    slug,
    type: 'article',
    label: { [language]: labelOf(file.text) },
    language,
    retrieved: world.today() satisfies Day,
    derivedFrom: [],
    text: { sha256: Sha256.parse(sha256), length: file.text.length },
    rights: sample ? 'full-text' : 'excerpts-only',
    sample,
  });
}

/** The language that a text's letters are of: Arabic or English by the script that most of them are in. */
export function languageOf(text: string): string {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic === 0 && latin === 0) return 'und';
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
  const base = asciiWords(stem) || asciiWords(labelOf(file.text));
  const mark = sha256.slice(0, 8);
  if (base === '') return Slug.parse(`source-${mark}`);
  return Slug.parse((await isTaken(base)) ? `${base}-${mark}` : base);
}

function asciiWords(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const whole = words.join('-');
  return whole.length <= longestSlug ? whole : whole.slice(0, longestSlug).replace(/-[^-]*$/, '');
}
