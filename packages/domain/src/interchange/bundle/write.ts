import { MithaqError } from '../../errors.ts';
import { currentSchemaVersion } from '../../records/header.ts';
import type { Register } from '../../register.ts';
import { problemsOf } from '../../validation/problem.ts';
import { joined } from '../intake/bytes.ts';
import { expectedIn } from '../intake/expected.ts';
import { utf8 } from '../intake/utf8.ts';
import { canonicalItem } from './canonical-item.ts';
import { bundleFileOf, bundleFormat, bundleVersion, lineKinds, manifestFile } from './format.ts';
import { type BundleItem, faultOfOrder, inLineOrder, keyOfItem, kindOfItem } from './items.ts';
import { BundleMaking, manifestBytes, type UnsealedManifest } from './manifest.ts';
import type { BundlePart } from './parts.ts';
import { Tally } from './tally.ts';

/** What a bundle says of its making. */
export interface BundleOptions {
  /** When it is made: an ISO 8601 time in UTC, such as `2026-11-22T09:30:00Z`. The domain has no clock of its own. */
  readonly createdAt: string;
  /** What made it. `@mithaq/domain` where nothing else is said. */
  readonly generator?: string;
  /** Under what licence its contents may be used, best as an SPDX expression such as `CC-BY-4.0`. */
  readonly licence?: string;
}

/** Some bytes of one file of a bundle: a line, or the manifest. */
export interface BundlePiece {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Makes a bundle piece by piece, and keeps nothing of it but counts and digests. */
export interface BundleWriter {
  /**
   * The line of an entry of the register or of a part that stands beside it, and the file that it has to be appended to.
   * @throws MithaqError `invalid-record` where the entry has no canonical JSON or the part would not be read again, `duplicate-id` where
   * its id was written before, `invalid-line` where the ids of one kind do not come in ascending order of their code units
   */
  readonly line: (item: BundleItem) => BundlePiece;
  /** The manifest of everything written so far. It is the last piece. */
  readonly manifest: () => BundlePiece;
}

/** Starts a bundle. @throws MithaqError `invalid-input` where what is said of its making is not fit for a manifest */
export function bundleWriter(options: BundleOptions): BundleWriter {
  const making = makingOf(options);
  const files = new Map<string, FileBegun>();
  return {
    line: (item) => {
      const file = bundleFileOf(kindOfItem(item));
      const begun = files.get(file) ?? { tally: new Tally(), lastKey: '' };
      const key = keyOfItem(item);
      refuseDisorder(key, { file, begun });
      const bytes = utf8(`${canonicalItem(item)}\n`);
      begun.tally.add(bytes);
      files.set(file, { tally: begun.tally, lastKey: key });
      return { file, bytes };
    },
    manifest: () => ({ file: manifestFile, bytes: manifestBytes(manifestOf(files, making)) }),
  };
}

/**
 * A register as a bundle, with what is to stand beside it: its files by name. Equal contents give equal files, whatever order they stand
 * in; the manifest too, where `createdAt` and the rest are equal.
 * @throws MithaqError as `BundleWriter.line` does
 */
export function writeBundle(
  { records, statements }: Register,
  options: BundleOptions,
  parts: Iterable<BundlePart> = [],
): Map<string, Uint8Array> {
  const writer = bundleWriter(options);
  const files = new Map<string, Uint8Array[]>();
  for (const item of inLineOrder([...records, ...statements, ...parts])) append(files, writer.line(item));
  append(files, writer.manifest());
  return new Map([...files].map(([name, pieces]) => [name, joined(pieces)]));
}

/**
 * The pieces of a bundle in the order in which they are to be written, the manifest last. Memory stays the same however
 * many entries and parts there are. They may come kind by kind or mixed, but ids of one kind have to come in ascending order
 * (`ORDER BY id COLLATE "C"`): positions of revisions, subjects of drafts, digests of texts.
 * @throws MithaqError as `BundleWriter.line` does
 */
export async function* bundlePieces(
  items: AsyncIterable<BundleItem> | Iterable<BundleItem>,
  options: BundleOptions,
): AsyncGenerator<BundlePiece> {
  const writer = bundleWriter(options);
  for await (const item of items) yield writer.line(item);
  yield writer.manifest();
}

interface FileBegun {
  readonly tally: Tally;
  readonly lastKey: string;
}

function refuseDisorder(key: string, { file, begun: { lastKey, tally } }: { file: string; begun: FileBegun }): void {
  const fault = faultOfOrder(key, { after: lastKey, place: { name: file, line: tally.lines + 1 } });
  if (fault) throw fault;
}

function makingOf(options: BundleOptions): BundleMaking {
  const making = { generator: '@mithaq/domain', ...options };
  const parsed = BundleMaking.safeParse(making);
  if (parsed.success) return parsed.data;
  const [problem] = problemsOf(parsed.error.issues, { data: making });
  throw new MithaqError('invalid-input', problem ? { expected: expectedIn(problem) } : {}, problem?.path);
}

function manifestOf(files: ReadonlyMap<string, FileBegun>, making: BundleMaking): UnsealedManifest {
  const written = lineKinds.flatMap((kind) => {
    const begun = files.get(bundleFileOf(kind));
    return begun ? [{ kind, file: { name: bundleFileOf(kind), ...begun.tally.measured } }] : [];
  });
  return {
    format: bundleFormat,
    formatVersion: bundleVersion,
    schemaVersion: currentSchemaVersion,
    ...making,
    counts: Object.fromEntries(written.map(({ kind, file }) => [kind, file.lines])),
    files: written.map(({ file }) => file),
  };
}

function append(files: Map<string, Uint8Array[]>, { file, bytes }: BundlePiece): void {
  const pieces = files.get(file);
  if (pieces) pieces.push(bytes);
  else files.set(file, [bytes]);
}
