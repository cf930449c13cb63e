import { isStored, type Stored } from '../../migrations/migration.ts';
import type { Words } from '../../validation/words.ts';
import { textOf } from '../intake/utf8.ts';
import { CanonicalFault, canonicalJson } from './canonical-json.ts';

/** A line of JSON: what it holds and how it is written, or what was expected of it. */
export type LineReading = { readonly data: Stored; readonly text: string } | { readonly expected: Words };

const byteOrderMark = '\ufeff';

/** Reads one line (without its line feed) as a JSON object. */
export function readJsonLine(bytes: Uint8Array): LineReading {
  const text = textOf(bytes);
  if (text === undefined) return { expected: { ar: 'نص بترميز UTF-8', en: 'text in UTF-8' } };
  if (text.startsWith(byteOrderMark)) return { expected: { ar: 'لا علامة ترتيب بايتات (BOM)', en: 'no byte order mark' } };
  if (text.endsWith('\r')) return { expected: { ar: 'سطر ينتهي بـ LF وحده، لا CRLF', en: 'a line that ends in LF alone, not CRLF' } };
  if (text.trim() === '') return { expected: { ar: 'سجل، لا سطر فارغ', en: 'a record, not an empty line' } };
  return parsed(text);
}

function parsed(text: string): LineReading {
  try {
    const data: unknown = JSON.parse(text);
    if (isStored(data)) return { data, text };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { expected: { ar: 'كائن JSON', en: 'a JSON object' } };
}

const canonicalForm: Words = {
  ar: 'JSON بصورته القانونية (RFC 8785) كما يكتبه ميثاق',
  en: 'canonical JSON (RFC 8785), as Mithaq writes it',
};

/**
 * What is wrong with how a value is written; `undefined` where the text is its canonical JSON. That a line is canonical rules
 * out what JSON parsers pass over in silence: a name that stands twice, a number too exact to keep, a half of a character.
 */
export function faultOfForm(value: unknown, text: string): Words | undefined {
  try {
    return canonicalJson(value) === text ? undefined : canonicalForm;
  } catch (error) {
    if (error instanceof CanonicalFault) return error.expected;
    throw error;
  }
}
