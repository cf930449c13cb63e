import { type Detail, MithaqError } from '@mithaq/domain';
import { expected } from '../expected.ts';
import { sizeInWords } from '../size-in-words.ts';
import { type ImportRequest, importLimit } from '../views/source.ts';

/** An imported file: its bytes, which its SHA-256 is taken over, and the text they decode to, which every offset counts in. */
export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

const withoutNul = expected({ ar: 'نص بلا المحرف NUL (U+0000)', en: 'text without the character NUL (U+0000)' });

/**
 * Decodes a file as UTF-8, to the letter: nothing is normalised, and a byte order mark stays as the text's first code
 * unit, so that the text's bytes are again the file's.
 * @throws MithaqError `too-large`; `not-utf-8`; `empty-file` where it says nothing; `invalid-file` where it holds a NUL
 */
export function readFile({ name, content }: ImportRequest): ImportedFile {
  const bytes = content.encoding === 'base64' ? ofBase64(content.data) : ofText(name, content.data);
  if (bytes.length > importLimit) throw new MithaqError('too-large', { limit: sizeInWords(importLimit) }, ['content', 'data']);
  const text = decode(name, bytes);
  if (text.includes('\0')) throw refused('invalid-file', { name, expected: withoutNul });
  if (text.trim() === '') throw refused('empty-file', { name });
  return { name, bytes, text };
}

function ofBase64(data: string): Uint8Array {
  return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}

function ofText(name: string, data: string): Uint8Array {
  if (/\p{Surrogate}/u.test(data)) throw refused('not-utf-8', { name });
  return new TextEncoder().encode(data);
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refused('not-utf-8', { name });
  }
}

function refused(code: 'invalid-file' | 'empty-file' | 'not-utf-8', details: Readonly<Record<string, Detail>>): MithaqError {
  return new MithaqError(code, details, ['content', 'data']);
}
