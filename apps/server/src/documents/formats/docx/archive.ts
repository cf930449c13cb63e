import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { formatNames } from '../../formats.ts';
import { inMebibytes, type ReadingLimits } from '../../limits.ts';
import { unsupported } from '../../recognise.ts';
import { Refusal } from '../../refusal.ts';

/** The parts of an archive that are read here, by their names, unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Looks through an archive before anything is made of it: unpacks every part, and counts what comes out rather than what was promised.
 * Nothing is written anywhere, so names of parts lead nowhere.
 * @returns the parts that hold the document's properties
 * @throws Refusal `expands-too-far`, `encrypted-file`, `unsupported-format`, `damaged-file`
 */
export async function openArchive(bytes: Uint8Array, limits: ReadingLimits): Promise<Parts> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true }).catch(damaged);
  const names = new Set<string>();
  const kept = new Map<string, Uint8Array>();
  let size = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      requireBounded(entry, { count: names.size + 1, size, limits });
      const isKept = keptParts.has(entry.fileName);
      const part = await unpacked(zip, entry, { most: limits.unpackedBytes - size, isKept });
      if (names.has(entry.fileName)) damaged();
      names.add(entry.fileName);
      size += part.size;
      if (isKept) kept.set(entry.fileName, Buffer.concat(part.pieces));
    }
  } catch (fault) {
    if (fault instanceof Refusal) throw fault;
    damaged();
  }
  requireDocument(names);
  return kept;
}

const keptParts: ReadonlySet<string> = new Set(['docProps/core.xml']);

interface SoFar {
  readonly count: number;
  readonly size: number;
  readonly limits: ReadingLimits;
}

function requireBounded(entry: Entry, { count, size, limits }: SoFar): void {
  if (entry.isEncrypted()) throw new Refusal('encrypted-file');
  if (count > limits.parts) throw new Refusal('expands-too-far', { limit: { ar: `${limits.parts} جزء`, en: `${limits.parts} parts` } });
  if (size + entry.uncompressedSize > limits.unpackedBytes) throw tooFar(limits);
}

interface Unpacked {
  readonly size: number;
  readonly pieces: readonly Uint8Array[];
}

/** Unpacks a part, and keeps what comes out only where it is wanted. A part larger than it promised ends in an error of the archive's reader. */
async function unpacked(
  zip: ZipFile,
  entry: Entry,
  { most, isKept }: { readonly most: number; readonly isKept: boolean },
): Promise<Unpacked> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    size += piece.length;
    if (size > most) throw new Refusal('expands-too-far', { limit: inMebibytes(most) });
    // An entity can stand for any number of others; no program that writes documents declares one.
    if (entry.fileName.endsWith('.xml') && size === piece.length && declaresType(piece)) damaged();
    if (isKept) pieces.push(piece);
  }
  return { size, pieces };
}

function declaresType(piece: Uint8Array): boolean {
  return Buffer.from(piece).toString('latin1').includes('<!DOCTYPE');
}

/** What an archive holds, by a part that only one format has. */
const others: readonly (readonly [part: RegExp, name: string])[] = [
  [/^xl\//, 'XLSX'],
  [/^ppt\//, 'PPTX'],
  [/^META-INF\/container\.xml$/, 'EPUB'],
  [/^content\.xml$/, 'OpenDocument'],
  [/^Index\/Document\.iwa$/, 'Pages'],
];

function requireDocument(names: ReadonlySet<string>): void {
  const all = [...names];
  if (all.some((name) => /^word\/document\d*\.xml$/.test(name))) return;
  throw unsupported(others.find(([part]) => all.some((name) => part.test(name)))?.[1] ?? 'ZIP');
}

function tooFar({ unpackedBytes }: ReadingLimits): Refusal {
  return new Refusal('expands-too-far', { limit: inMebibytes(unpackedBytes) });
}

function damaged(): never {
  throw new Refusal('damaged-file', { format: formatNames.docx });
}
