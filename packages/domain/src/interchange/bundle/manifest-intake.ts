import { MithaqError } from '../../errors.ts';
import type { Stored } from '../../migrations/migration.ts';
import { currentSchemaVersion } from '../../records/header.ts';
import { problemsOf } from '../../validation/problem.ts';
import { bundleFormat, bundleVersion, lineFiles, manifestFile } from './format.ts';
import { BundleManifest, sealOf } from './manifest.ts';
import { invalidEntry, invalidLine } from './place.ts';
import { faultOfForm, readJsonLine } from './read-line.ts';

/** A manifest, or why there is none to rely on. `newer`: a newer Mithaq wrote the bundle, and nothing else about it matters. */
export type ManifestReading =
  | { readonly outcome: 'manifest'; readonly manifest: BundleManifest }
  | { readonly outcome: 'newer'; readonly problem: MithaqError }
  | { readonly outcome: 'faulty'; readonly problems: readonly MithaqError[] };

const place = { name: manifestFile, line: 1 } as const;

/** Reads the one line of a manifest (without its line feed), and holds its seal against it. */
export function readManifest(line: Uint8Array): ManifestReading {
  const reading = readJsonLine(line);
  if ('expected' in reading) return faulty(invalidLine(place, reading.expected));
  const newer = newerThanKnown(reading.data);
  if (newer) return { outcome: 'newer', problem: newer };
  const parsed = BundleManifest.safeParse(reading.data);
  if (parsed.success) return held(parsed.data, reading.text);
  return faulty(...problemsOf(parsed.error.issues, { data: reading.data }).map((problem) => invalidEntry(place, [manifestFile], problem)));
}

function faulty(...problems: readonly MithaqError[]): ManifestReading {
  return { outcome: 'faulty', problems };
}

function newerThanKnown({ format, formatVersion, schemaVersion }: Stored): MithaqError | undefined {
  if (format !== bundleFormat) return undefined;
  if (typeof formatVersion === 'number' && formatVersion > bundleVersion)
    return new MithaqError('newer-format', { found: String(formatVersion), known: String(bundleVersion) }, [manifestFile, 'formatVersion']);
  if (typeof schemaVersion === 'number' && schemaVersion > currentSchemaVersion)
    return new MithaqError('newer-schema', { found: String(schemaVersion), known: String(currentSchemaVersion) }, [
      manifestFile,
      'schemaVersion',
    ]);
  return undefined;
}

function held(manifest: BundleManifest, text: string): ManifestReading {
  const form = faultOfForm(manifest, text);
  if (form) return faulty(invalidLine(place, form));
  const { sha256, ...unsealed } = manifest;
  const found = sealOf(unsealed);
  if (found !== sha256)
    return faulty(new MithaqError('changed-file', { name: manifestFile, measure: 'SHA-256', expected: sha256, found }, [manifestFile]));
  const names = manifest.files.map(({ name }) => name);
  if (names.join() === lineFiles.filter((name) => names.includes(name)).join()) return { outcome: 'manifest', manifest };
  const expected = { ar: 'كل ملف مرة واحدة، بترتيب الأنواع', en: 'each file once, in the order of the kinds' };
  return faulty(invalidEntry(place, [manifestFile], { path: ['files'], code: 'other', expected }));
}
