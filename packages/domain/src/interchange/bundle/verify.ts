import { MithaqError } from '../../errors.ts';
import type { Words } from '../../validation/words.ts';
import { unexpectedFile } from '../intake/files.ts';
import { kindOfFile, lineFiles } from './format.ts';
import type { BundleManifest, ManifestFile } from './manifest.ts';
import type { Tally } from './tally.ts';

const measures: readonly { readonly key: 'bytes' | 'lines' | 'sha256'; readonly words: Words }[] = [
  { key: 'bytes', words: { ar: 'حجمه بالبايت', en: 'size in bytes' } },
  { key: 'lines', words: { ar: 'عدد أسطره', en: 'number of lines' } },
  { key: 'sha256', words: { ar: 'بصمة SHA-256', en: 'SHA-256' } },
];

const countOfEntries: Words = { ar: 'عدد سجلاته', en: 'number of entries' };

/** Holds the files that came against the manifest: which are missing, which are too many, which are not as they were written. */
export function* unlikeManifest(manifest: BundleManifest, tallies: ReadonlyMap<string, Tally>): Generator<MithaqError> {
  const listed = new Set<string>(manifest.files.map(({ name }) => name));
  for (const file of manifest.files) yield* unlike(file, tallies.get(file.name));
  yield* countsUnlikeFiles(manifest);
  for (const name of tallies.keys()) if (!listed.has(name)) yield unexpectedFile(name, [...listed]);
}

function* unlike(file: ManifestFile, tally: Tally | undefined): Generator<MithaqError> {
  if (tally === undefined) {
    yield new MithaqError('missing-file', { name: file.name }, [file.name]);
    return;
  }
  const { measured } = tally;
  const differing = measures.find(({ key }) => measured[key] !== file[key]);
  if (differing) yield changed(file.name, differing.words, { expected: file[differing.key], found: measured[differing.key] });
}

function* countsUnlikeFiles({ counts, files }: BundleManifest): Generator<MithaqError> {
  for (const name of lineFiles) {
    const kind = kindOfFile(name);
    const expected = (kind && counts[kind]) ?? 0;
    const found = files.find((file) => file.name === name)?.lines ?? 0;
    if (expected !== found) yield changed(name, countOfEntries, { expected, found });
  }
}

interface Difference {
  readonly expected: number | string;
  readonly found: number | string;
}

function changed(name: string, measure: Words, { expected, found }: Difference): MithaqError {
  return new MithaqError('changed-file', { name, measure, expected: String(expected), found: String(found) }, [name]);
}
