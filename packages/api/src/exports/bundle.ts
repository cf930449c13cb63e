import { type BundleOptions, type BundlePiece, type BundleWriter, bundleWriter } from '@mithaq/domain/interchange';
import type { ExportedFile } from './files.ts';
import type { Entry, Selection } from './selection.ts';

/** The files of a bundle, the manifest last. A kind without entries has none. Attached texts and what is not published are never in it. */
export async function* bundleFiles(selection: Selection, options: BundleOptions): AsyncGenerator<ExportedFile> {
  const writer = bundleWriter(options);
  for (const kind of selection.kinds) {
    const lines = linesOf(writer, selection.of(kind));
    const first = await lines.next();
    if (!first.done) yield { name: first.value.file, content: joined(first.value, lines) };
  }
  const { file, bytes } = writer.manifest();
  yield { name: file, content: alone(bytes) };
}

/** The lines of a batch in one piece. */
async function* linesOf(writer: BundleWriter, batches: AsyncIterable<readonly Entry[]>): AsyncGenerator<BundlePiece> {
  for await (const batch of batches) {
    const pieces = batch.map((entry) => writer.line(entry));
    const [first] = pieces;
    if (first) yield { file: first.file, bytes: inOne(pieces) };
  }
}

function inOne(pieces: readonly BundlePiece[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { bytes }) => sum + bytes.byteLength, 0));
  let at = 0;
  for (const { bytes } of pieces) {
    whole.set(bytes, at);
    at += bytes.byteLength;
  }
  return whole;
}

async function* joined(first: BundlePiece, rest: AsyncGenerator<BundlePiece>): AsyncGenerator<Uint8Array> {
  yield first.bytes;
  for await (const { bytes } of rest) yield bytes;
}

async function* alone(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
