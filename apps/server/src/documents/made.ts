import type { ReadDocument } from '@mithaq/api';
import type { ReadingLimits } from './limits.ts';

/** What the reader of one format makes of a file's bytes. */
export type FormatReader = (bytes: Uint8Array, limits: ReadingLimits) => Promise<ReadDocument> | ReadDocument;

/** A text as it is kept: lone halves of characters and NULs, which no text means, replaced or dropped; blank ends of lines cut; at most one empty line in a row. */
export function tidied(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '')
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
