import { type Detail, MithaqError } from '@mithaq/domain';
import { expected } from '../expected.ts';
import type { DocumentReader, ReadDocument } from '../ports.ts';
import { sizeInWords } from '../size-in-words.ts';
import { documentLimit, type ImportRequest, importLimit } from '../views/source.ts';

/** An imported file: its bytes, which its SHA-256 is taken over, and what they were read into: its text, which every offset counts in, and what it says of itself. */
export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly document: Omit<ReadDocument, 'text'>;
}

const withoutNul = expected({ ar: 'نص بلا المحرف NUL (U+0000)', en: 'text without the character NUL (U+0000)' });

/**
 * Reads a file. What comes as text is that text, to the letter: nothing is normalised, and a byte order mark stays as its first code
 * unit. What comes as bytes is read by its format; of a text file in UTF-8, too, nothing is altered, so that the text's bytes are again
 * the file's.
 * @throws MithaqError `too-large`; `not-utf-8` where a text holds half of a character; `empty-file` where it says nothing;
 * `invalid-file` where it holds a NUL; and what `DocumentReader.read` throws
 */
export async function readFile(documents: DocumentReader, { name, type, content }: ImportRequest): Promise<ImportedFile> {
  const file = content.encoding === 'text' ? asText(name, content.data) : await asDocument(documents, { name, type, data: content.data });
  if (file.text.includes('\0')) throw refused('invalid-file', { name, expected: withoutNul });
  if (file.text.trim() === '') throw refused('empty-file', { name });
  if (isOver(importLimit, file.text)) throw refused('expands-too-far', { name, limit: sizeInWords(importLimit) });
  return file;
}

function asText(name: string, text: string): ImportedFile {
  if (/\p{Surrogate}/u.test(text)) throw refused('not-utf-8', { name });
  const bytes = new TextEncoder().encode(text);
  requireWithin(importLimit, bytes);
  return { name, bytes, text, document: { format: 'text', encoding: 'utf-8', metadata: {} } };
}

interface Encoded {
  readonly name: string;
  readonly type: string | undefined;
  readonly data: string;
}

async function asDocument(documents: DocumentReader, { name, type, data }: Encoded): Promise<ImportedFile> {
  const bytes = ofBase64(data);
  requireWithin(documentLimit, bytes);
  const { text, ...document } = await documents.read(type === undefined ? { name, bytes } : { name, bytes, type }).catch(inPlace);
  if (document.format === 'text') requireWithin(importLimit, bytes);
  return { name, bytes, text, document };
}

/** In a loop, not by a callback for each byte, of which there may be millions. */
function ofBase64(data: string): Uint8Array {
  const characters = atob(data);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

function requireWithin(limit: number, { length }: Uint8Array): void {
  if (length > limit) throw new MithaqError('too-large', { limit: sizeInWords(limit) }, ['content', 'data']);
}

/** Whether a text takes more bytes in UTF-8: counted only where it may. */
function isOver(limit: number, text: string): boolean {
  return text.length * 3 > limit && new TextEncoder().encode(text).length > limit;
}

/** A reader's refusal, at the place in the request where the file stands. */
function inPlace(fault: unknown): never {
  if (fault instanceof MithaqError && fault.path.length === 0) throw new MithaqError(fault.code, fault.details, ['content', 'data']);
  throw fault;
}

function refused(
  code: 'invalid-file' | 'empty-file' | 'not-utf-8' | 'expands-too-far',
  details: Readonly<Record<string, Detail>>,
): MithaqError {
  return new MithaqError(code, details, ['content', 'data']);
}
