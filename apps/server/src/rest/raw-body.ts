import { sizeInWords } from '@mithaq/api';
import { MithaqError, type Words } from '@mithaq/domain';
import { fromBufferPromise } from 'yauzl';

/** What a body that is a file, and not JSON, is made into: the input of the procedure that takes it. */
export interface RawBody {
  /** The media types that it may have; any, where none are named. */
  readonly mediaTypes: readonly string[];
  /** The parameters that say the rest. */
  readonly parameters: readonly string[];
  readonly read: (bytes: Uint8Array, said: ReadonlyMap<string, string>, type: string) => Promise<unknown>;
}

/** The file of a source as it is: `curl --data-binary @article.pdf -H 'content-type: application/pdf' '…/sources?name=article.pdf'`. */
export const fileOfSource: RawBody = {
  mediaTypes: [
    'text/plain',
    'text/html',
    'application/xhtml+xml',
    'text/markdown',
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/octet-stream',
  ],
  parameters: ['name'],
  read: async (bytes, said, type) => ({
    name: said.get('name'),
    type,
    content: { encoding: 'base64', data: Buffer.from(bytes).toString('base64') },
  }),
};

/** The files of an import in an archive, such as the ones that are downloaded: a bundle, unless `format` says `tables` or `simple`. */
export const archiveOfImport: RawBody = {
  mediaTypes: ['application/zip'],
  parameters: ['format', 'title'],
  read: async (bytes, said) => ({
    ...Object.fromEntries(said),
    format: said.get('format') ?? 'bundle',
    files: await filesIn(bytes),
  }),
};

/** The most that an archive may hold once it is unpacked, in files and in bytes: a small archive can hold a very large one. */
const mostFiles = 60;
const mostBytes = 64 * 1_048_576;

/** The files of an archive. @throws MithaqError `invalid-file`, `too-large`, `not-utf-8` */
async function filesIn(bytes: Uint8Array): Promise<readonly { readonly name: string; readonly content: string }[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true }).catch(notAnArchive);
  const files: { readonly name: string; readonly content: string }[] = [];
  let size = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      size += entry.uncompressedSize;
      if (files.length >= mostFiles || size > mostBytes)
        throw new MithaqError('too-large', { limit: sizeInWords(mostBytes) }, [entry.fileName]);
      const pieces: Uint8Array[] = [];
      for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece);
      files.push({ name: entry.fileName, content: textOf(entry.fileName, Buffer.concat(pieces)) });
    }
  } catch (fault) {
    if (fault instanceof MithaqError) throw fault;
    return notAnArchive();
  }
  return files;
}

const expectedArchive: Words = { ar: 'المنتظر ملف ZIP سليم', en: 'expected a whole ZIP archive' };

function notAnArchive(): never {
  throw new MithaqError('invalid-file', { name: 'ZIP', expected: expectedArchive });
}

function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new MithaqError('not-utf-8', { name }, [name]);
  }
}
