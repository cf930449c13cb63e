import { MithaqError } from '../../errors.ts';
import type { Words } from '../../validation/words.ts';
import { unexpectedFile } from '../intake/files.ts';
import { type Faults, Problems } from '../intake/problems.ts';
import { bundleFiles, kindOfFile, type LineKind, manifestFile } from './format.ts';
import type { BundleItem } from './items.ts';
import { LineCutter } from './line-cutter.ts';
import { LineIntake } from './line-intake.ts';
import type { BundleManifest, ManifestFile } from './manifest.ts';
import { type ManifestReading, readManifest } from './manifest-intake.ts';
import { OpenReferences } from './open-references.ts';
import { invalidLine, type Place } from './place.ts';
import type { Receiver } from './receivers.ts';
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

/** Thirty-two megabytes a line (a text of four and more, though every character of it were escaped), two gigabytes a file, a hundred problems. */
export const bundleLimits: BundleLimits = { lineBytes: 32 * 2 ** 20, fileBytes: 2 ** 31, problems: 100 };

export interface ReadBundleOptions {
  readonly limits?: Partial<BundleLimits>;
  /** Whether the receiver holds a record already that the bundle may name without bringing it. None, where nothing is said. */
  readonly isKnown?: (id: string) => boolean;
}

/** What is to be thought of a bundle: all of it fits, or everything that is wrong. `migrated` entries were of an older version of the schemas. */
export type BundleVerdict =
  | { readonly outcome: 'read'; readonly manifest: BundleManifest; readonly migrated: number }
  | ({ readonly outcome: 'refused' } & Faults);

/** A file that is being taken in: its bytes piece by piece, then its end. */
interface OpenFile {
  readonly push: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

const unread: OpenFile = { push: () => undefined, end: () => undefined };

/** Takes the files of a bundle in, byte by byte, hands over what stands in them, and says in the end what is to be thought of it. */
export class BundleReader {
  readonly #limits: BundleLimits;
  readonly #problems: Problems;
  readonly #receiver: Receiver;
  readonly #lines: LineIntake;
  readonly #references: OpenReferences;
  readonly #opened = new Set<string>();
  readonly #tallies = new Map<string, Tally>();
  #manifest: ManifestReading | undefined;

  constructor({ limits = {}, isKnown = () => false }: ReadBundleOptions, receiver: Receiver) {
    this.#limits = { ...bundleLimits, ...limits };
    this.#problems = new Problems(this.#limits.problems);
    this.#receiver = receiver;
    this.#references = new OpenReferences(isKnown);
    this.#lines = new LineIntake(this.#problems, {
      take: (item) => this.#take(item),
      recordOf: (id) => receiver.recordOf(id),
    });
  }

  /** Whether nothing was found to be wrong so far. */
  get isSound(): boolean {
    return this.#problems.none && (this.#manifest === undefined || this.#manifest.outcome === 'manifest');
  }

  open(name: string): OpenFile {
    const kind = kindOfFile(name);
    if (this.#opened.has(name) || (kind === undefined && name !== manifestFile)) {
      this.#problems.add(() => unexpectedFile(name, bundleFiles));
      return unread;
    }
    this.#opened.add(name);
    return kind === undefined ? this.#openManifest() : this.#openLines(name, kind);
  }

  finish(): BundleVerdict {
    if (this.#manifest?.outcome === 'newer') return { outcome: 'refused', problems: [this.#manifest.problem], more: 0 };
    this.#lines.finish();
    const manifest = this.#heldManifest();
    if (this.#problems.none) this.#references.tell(this.#problems);
    if (manifest === undefined || !this.#problems.none) return { outcome: 'refused', ...this.#problems.faults };
    return { outcome: 'read', manifest, migrated: this.#lines.migrated };
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

  #openLines(name: string, kind: LineKind): OpenFile {
    this.#tallies.set(name, new Tally());
    if (!this.#receiver.wants(kind)) return this.#measure(name);
    return this.#cut(name, (line, number) => this.#lines.takeLine(line, kind, { name, line: number }));
  }

  #take(item: BundleItem): void {
    if (!('part' in item)) this.#references.add(item);
    this.#receiver.take(item);
  }

  #cut(name: string, take: (line: Uint8Array, number: number) => void): OpenFile {
    const { lineBytes } = this.#limits;
    const cutter = new LineCutter(lineBytes, (line, number) => {
      if (this.#problems.tooMany || number > this.#said(name).lines) cutter.stop();
      else if (line) take(line, number);
      else this.#refuse({ name, line: number }, { ar: `${lineBytes} بايت على الأكثر`, en: `at most ${lineBytes} bytes` });
    });
    return this.#measure(name, cutter);
  }

  #measure(name: string, cutter?: LineCutter): OpenFile {
    const tally = this.#tallies.get(name) ?? new Tally();
    let size = 0;
    const push = (bytes: Uint8Array): void => {
      size += bytes.length;
      if (size > this.#limits.fileBytes) return;
      tally.add(bytes);
      if (size > this.#said(name).bytes) cutter?.stop();
      cutter?.push(bytes);
    };
    return { push, end: () => this.#end({ name, size, unfinished: cutter?.unfinished }) };
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
