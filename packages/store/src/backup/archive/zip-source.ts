import { MithaqError, type Words } from '@mithaq/domain';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { systemCode } from '../../embedded/failure.ts';
import { Inventory } from './inventory.ts';
import type { BackupSource, SourceLimits } from './source.ts';

/** A ZIP file, read by its directory: what it holds and how large it is are known before anything is unpacked. */
export async function zipSource(file: string, names: readonly string[], limits: SourceLimits): Promise<BackupSource> {
  const zip = await readable(file, () => openPromise(file, { autoClose: false, strictFileNames: true }));
  try {
    const entries = await readable(file, () => takeStock(zip, new Inventory(names, limits)));
    return {
      names: new Set(entries.keys()),
      read: (name) => contents(zip, entries.get(name), file),
      close: async () => zip.close(),
    };
  } catch (fault) {
    zip.close();
    throw fault;
  }
}

async function takeStock(zip: ZipFile, inventory: Inventory): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const { fileName: name, uncompressedSize: bytes, compressedSize: packed } = entry;
    // A directory, which other programs list before what is in it.
    if (name.endsWith('/') && bytes === 0) continue;
    inventory.add({ name, bytes, packed });
    const wrong = faultOf(entry);
    if (wrong !== undefined) throw new MithaqError('invalid-file', { name, expected: wrong });
    entries.set(name, entry);
  }
  return entries;
}

const plainFile: Words = { ar: 'المنتظر ملف عادي، لا رابط ولا ملف خاص', en: 'expected an ordinary file, not a link or a special one' };
const plainPacking: Words = {
  ar: 'المنتظر ملف بلا تعمية، مضغوط بطريقة Deflate',
  en: 'expected a file without encryption, packed by Deflate',
};

/** The kind of file in the mode that UNIX keeps in the upper half of an entry's attributes; 0 where it was packed elsewhere. */
const kindOfFile = 0o170000;
const ordinary = 0o100000;

function faultOf(entry: Entry): Words | undefined {
  const kind = (entry.externalFileAttributes >>> 16) & kindOfFile;
  if (kind !== 0 && kind !== ordinary) return plainFile;
  return entry.isEncrypted() || !entry.canDecodeFileData() ? plainPacking : undefined;
}

async function* contents(zip: ZipFile, entry: Entry | undefined, file: string): AsyncGenerator<Uint8Array> {
  if (entry === undefined) return;
  const stream = await readable(file, () => zip.openReadStreamPromise(entry));
  try {
    yield* stream;
  } catch (fault) {
    throw unreadable(file, fault);
  }
}

/** Runs work on the file; what the library complains of is what is wrong with the file. */
async function readable<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (fault) {
    throw unreadable(file, fault);
  }
}

function unreadable(file: string, fault: unknown): unknown {
  if (fault instanceof MithaqError || !(fault instanceof Error)) return fault;
  if (systemCode(fault)?.startsWith('E') === true) return fault;
  const expected = { ar: `المنتظر ملف ZIP سليم (${fault.message})`, en: `expected a whole ZIP file (${fault.message})` };
  return Object.assign(new MithaqError('invalid-file', { name: file, expected }), { cause: fault });
}
