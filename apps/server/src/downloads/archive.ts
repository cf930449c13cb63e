import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { ExportedFile } from '@mithaq/api';
import { ZipFile } from 'yazl';

/**
 * Files as a ZIP archive, in pieces. Each file is read while it is written and its size told after it, so no file is ever held whole. Whoever
 * stops taking pieces stops the reading, too. `at` is when the archive is made, which its files say of themselves.
 */
export async function* archiveOf(files: AsyncIterable<ExportedFile>, at: Date): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream.pipe(new PassThrough());
  const stop = new AbortController();
  zip.on('error', (fault: Error) => output.destroy(fault));
  const fed = feed(zip, dated(files, at), stop.signal).catch((fault: unknown) => void output.destroy(asError(fault)));
  try {
    for await (const piece of output) yield bytesOf(piece);
    await fed;
  } finally {
    stop.abort();
    output.destroy();
    await fed;
  }
}

interface DatedFile extends ExportedFile {
  readonly mtime: Date;
}

async function* dated(files: AsyncIterable<ExportedFile>, mtime: Date): AsyncGenerator<DatedFile> {
  for await (const file of files) yield { ...file, mtime };
}

/** Puts the files in, one after the other: the next is asked for when the one before it was read to its end. */
async function feed(zip: ZipFile, files: AsyncIterable<DatedFile>, signal: AbortSignal): Promise<void> {
  for await (const { name, content, mtime } of files) {
    const source = Readable.from(content);
    const halt = () => source.destroy();
    signal.addEventListener('abort', halt, { once: true });
    zip.addReadStream(source, name, { mtime });
    await finished(source).finally(() => signal.removeEventListener('abort', halt));
    if (signal.aborted) return;
  }
  zip.end();
}

function bytesOf(piece: unknown): Uint8Array {
  if (piece instanceof Uint8Array) return piece;
  throw new TypeError('an archive is made of bytes');
}

function asError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error('the archive could not be written', { cause: fault });
}
