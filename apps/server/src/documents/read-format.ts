import type { DocumentFile, DocumentFormat, ReadDocument } from '@mithaq/api';
import { inMebibytes, type ReadingLimits } from './limits.ts';
import type { FormatReader } from './made.ts';
import { formatOf } from './recognise.ts';
import { Refusal } from './refusal.ts';
import { decode } from './text/decode.ts';

/** The readers of the formats, each loaded when a file of its format comes. */
const readers: Readonly<Record<DocumentFormat, () => Promise<FormatReader>>> = {
  text: async () => (bytes) => ({ ...decode(bytes), format: 'text', metadata: {} }),
  markdown: async () => (await import('./formats/markdown/read.ts')).readMarkdown,
  html: async () => (await import('./formats/html/read.ts')).readHtml,
  docx: async () => (await import('./formats/docx/read.ts')).readDocx,
  pdf: async () => (await import('./formats/pdf/read.ts')).readPdf,
};

/**
 * Reads a file by its format. It may take any time and any memory: it is called where both are bounded.
 * @throws Refusal
 */
export async function readFormat(file: DocumentFile, limits: ReadingLimits): Promise<ReadDocument> {
  const read = await readers[formatOf(file)]();
  const document = await readWithin(limits, () => read(file.bytes, limits));
  if (document.text.trim() === '') throw new Refusal('empty-file');
  if (document.text.length > limits.textLength) throw new Refusal('expands-too-far', { limit: inMebibytes(limits.textLength) });
  return document;
}

/** What nests too deep for the readers that call themselves runs out of stack. */
async function readWithin({ depth }: ReadingLimits, read: () => Promise<ReadDocument> | ReadDocument): Promise<ReadDocument> {
  try {
    return await read();
  } catch (fault) {
    if (fault instanceof RangeError && /call stack/i.test(fault.message)) throw new Refusal('nests-too-deep', { limit: String(depth) });
    throw fault;
  }
}
