import { MithaqError } from '@mithaq/domain';
import { type ImportRequest, importLimit } from '../views/source.ts';

/** An imported file: its bytes, which its SHA-256 is taken over, and the text they decode to, which every offset counts in. */
export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/**
 * Decodes a file as UTF-8, to the letter: nothing is normalised, and a byte order mark stays as the text's first code
 * unit, so that the text's bytes are again the file's.
 * @throws MithaqError `too-large`; `invalid-file` where the bytes are not UTF-8, hold a NUL, or say nothing
 */
export function readFile({ name, content }: ImportRequest): ImportedFile {
  const bytes = content.encoding === 'base64' ? ofBase64(content.data) : ofText(name, content.data);
  if (bytes.length > importLimit) throw new MithaqError('too-large', { limit: `${importLimit / 1_048_576} MiB` }, ['content', 'data']);
  const text = decode(name, bytes);
  if (text.includes('\0')) throw unreadable(name, 'UTF-8, NUL (U+0000)');
  if (text.trim() === '') throw unreadable(name, 'UTF-8, 0');
  return { name, bytes, text };
}

function ofBase64(data: string): Uint8Array {
  return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}

function ofText(name: string, data: string): Uint8Array {
  if (/\p{Surrogate}/u.test(data)) throw unreadable(name, 'UTF-8');
  return new TextEncoder().encode(data);
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unreadable(name, 'UTF-8');
  }
}

function unreadable(name: string, expected: string): MithaqError {
  return new MithaqError('invalid-file', { name, expected }, ['content', 'data']);
}
