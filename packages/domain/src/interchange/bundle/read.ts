import { MithaqError } from '../../errors.ts';
import type { Register } from '../../register.ts';
import type { Words } from '../../validation/words.ts';
import { tellDangling } from '../intake/dangling.ts';
import type { EntryKind } from '../intake/entry.ts';
import { unexpectedFile } from '../intake/files.ts';
import { type Faults, Problems } from '../intake/problems.ts';
import { utf8 } from '../intake/utf8.ts';
import { EntryIntake } from './entry-intake.ts';
import { entryFiles, kindOfFile, manifestFile } from './format.ts';
import { LineCutter } from './line-cutter.ts';
import type { BundleManifest, ManifestFile } from './manifest.ts';
import { type ManifestReading, readManifest } from './manifest-intake.ts';
import { invalidLine, type Place } from './place.ts';
import { Tally } from './tally.ts';
import { unlikeManifest } from './verify.ts';

/** What a reader of bundles puts up with. */
export interface BundleLimits {
  /** The longest line, in bytes. */
  readonly lineBytes: number;
  /** The largest file, in bytes. */
  readonly fileBytes: number;
  /** How many problems are told; the rest is counted. */
  readonly problems: number;
}

/** Four megabytes a line, two gigabytes a file, a hundred problems. */
export const bundleLimits: BundleLimits = { lineBytes: 4 * 2 ** 20, fileBytes: 2 ** 31, problems: 100 };

export interface ReadBundleOptions {
  readonly limits?: Partial<BundleLimits>;
  /** Whether the receiver holds a record already that the bundle may name without bringing it. None, where nothing is said. */
  readonly isKnown?: (id: string) => boolean;
}

/** A register out of a bundle, whole; or everything that is wrong with the bundle, and nothing of it. */
export type BundleReading =
  | { readonly outcome: 'read'; readonly register: Register; readonly manifest: BundleManifest; readonly migrated: number }
  | ({ readonly outcome: 'refused' } & Faults);

/** One file of a bundle whose bytes come in pieces. */
export interface BundleFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * Reads a bundle whose files are at hand. Entries of an older version of the schemas are brought up to this one; everything
 * that is wrong is told, up to a limit, and then nothing is handed out. Never throws for what a file holds.
 */
export function readBundle(
  files: Iterable<readonly [name: string, content: Uint8Array | string]>,
  options: ReadBundleOptions = {},
): BundleReading {
  const reader = new BundleReader(options);
  for (const [name, content] of files) {
    const file = reader.open(name);
    file.push(typeof content === 'string' ? utf8(content) : content);
    file.end();
  }
  return reader.finish();
}

/** Reads a bundle as its bytes come in, in any order of files. Holds the register, and no file. */
export async function readBundleFiles(
  files: AsyncIterable<BundleFile> | Iterable<BundleFile>,
  options: ReadBundleOptions = {},
): Promise<BundleReading> {
  const reader = new BundleReader(options);
  for await (const { name, bytes } of files) {
    const file = reader.open(name);
    for await (const piece of bytes) file.push(piece);
    file.end();
  }
  return reader.finish();
}

/** A file that is being taken in: its bytes piece by piece, then its end. */
interface OpenFile {
  readonly push: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

const unread: OpenFile = { push: () => undefined, end: () => undefined };

class BundleReader {
  readonly #limits: BundleLimits;
  readonly #isKnown: (id: string) => boolean;
  readonly #problems: Problems;
  readonly #entries: EntryIntake;
  readonly #opened = new Set<string>();
  readonly #tallies = new Map<string, Tally>();
  #manifest: ManifestReading | undefined;

  constructor({ limits = {}, isKnown = () => false }: ReadBundleOptions) {
    this.#limits = { ...bundleLimits, ...limits };
    this.#isKnown = isKnown;
    this.#problems = new Problems(this.#limits.problems);
    this.#entries = new EntryIntake(this.#problems);
  }

  open(name: string): OpenFile {
    const kind = kindOfFile(name);
    if (this.#opened.has(name) || (kind === undefined && name !== manifestFile)) {
      this.#problems.add(() => unexpectedFile(name, [manifestFile, ...entryFiles]));
      return unread;
    }
    this.#opened.add(name);
    return kind === undefined ? this.#openManifest() : this.#openEntries(name, kind);
  }

  finish(): BundleReading {
    if (this.#manifest?.outcome === 'newer') return { outcome: 'refused', problems: [this.#manifest.problem], more: 0 };
    const register = this.#entries.finish();
    const manifest = this.#heldManifest();
    if (this.#problems.none) tellDangling(register, this.#isKnown, this.#problems);
    if (manifest === undefined || !this.#problems.none) return { outcome: 'refused', ...this.#problems.faults };
    return { outcome: 'read', register, manifest, migrated: this.#entries.migrated };
  }

  #heldManifest(): BundleManifest | undefined {
    if (!this.#opened.has(manifestFile)) this.#problems.add(() => new MithaqError('missing-file', { name: manifestFile }, [manifestFile]));
    if (this.#manifest?.outcome === 'faulty') this.#addAll(this.#manifest.problems);
    if (this.#manifest?.outcome !== 'manifest') return undefined;
    this.#addAll(unlikeManifest(this.#manifest.manifest, this.#tallies));
    return this.#manifest.manifest;
  }

  #addAll(problems: Iterable<MithaqError>): void {
    for (const problem of problems) this.#problems.add(() => problem);
  }

  #openManifest(): OpenFile {
    return this.#cut(manifestFile, (line, number) => {
      const place = { name: manifestFile, line: number };
      if (number > 1) this.#refuse(place, { ar: 'سطر واحد', en: 'one line only' });
      else this.#manifest = readManifest(line);
    });
  }

  #openEntries(name: string, kind: EntryKind): OpenFile {
    this.#tallies.set(name, new Tally());
    return this.#cut(name, (line, number) => this.#entries.takeLine(line, kind, { name, line: number }));
  }

  #cut(name: string, take: (line: Uint8Array, number: number) => void): OpenFile {
    const tally = this.#tallies.get(name) ?? new Tally();
    const { lineBytes, fileBytes } = this.#limits;
    const cutter = new LineCutter(lineBytes, (line, number) => {
      if (this.#problems.tooMany || number > this.#said(name).lines) cutter.stop();
      else if (line) take(line, number);
      else this.#refuse({ name, line: number }, { ar: `${lineBytes} بايت على الأكثر`, en: `at most ${lineBytes} bytes` });
    });
    let size = 0;
    const push = (bytes: Uint8Array): void => {
      size += bytes.length;
      if (size > fileBytes) return;
      tally.add(bytes);
      if (size > this.#said(name).bytes) cutter.stop();
      cutter.push(bytes);
    };
    return { push, end: () => this.#end({ name, size, unfinished: cutter.unfinished }) };
  }

  /** How large a file is to be, where a manifest came before it: what is beyond that is measured and not read. */
  #said(name: string): Pick<ManifestFile, 'bytes' | 'lines'> {
    if (this.#manifest?.outcome !== 'manifest' || name === manifestFile)
      return { bytes: Number.POSITIVE_INFINITY, lines: Number.POSITIVE_INFINITY };
    return this.#manifest.manifest.files.find((file) => file.name === name) ?? { bytes: 0, lines: 0 };
  }

  #refuse(place: Place, expected: Words): void {
    this.#problems.add(() => invalidLine(place, expected));
  }

  #end({ name, size, unfinished }: { name: string; size: number; unfinished: number | undefined }): void {
    if (size > this.#limits.fileBytes)
      this.#problems.add(() => new MithaqError('too-large', { limit: `${this.#limits.fileBytes} B` }, [name]));
    else if (unfinished !== undefined)
      this.#refuse({ name, line: unfinished }, { ar: 'سطر ينتهي بـ LF', en: 'a line that ends in a line feed' });
    else if (name === manifestFile && size === 0) this.#problems.add(() => new MithaqError('empty-file', { name }, [name]));
  }
}
