import { MithaqError, type Words } from '@mithaq/domain';
import { isStorable } from '../database/storable.ts';

/** Where a page ended: the list that it is of, and the last row's place in its order. */
export interface Cursor {
  readonly key: string;
  readonly id: string;
}

/** Writes a cursor: opaque to callers, safe in an address. */
export function writeCursor(list: string, { key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([list, key, id])).toString('base64url');
}

const ofOurs: Words = { ar: 'المنتظر مؤشر صفحة جاء في جواب سابق', en: 'expected a cursor that an earlier page gave' };

/** Reads a cursor that `writeCursor` wrote for the same list. @throws MithaqError `invalid-input` for anything else */
export function readCursor(list: string, text: string): Cursor {
  const parts = partsOf(text);
  const [of, key, id] = parts;
  if (parts.length !== 3 || of !== list || key === undefined || id === undefined || writeCursor(list, { key, id }) !== text) {
    throw new MithaqError('invalid-input', { expected: ofOurs }, ['cursor']);
  }
  return { key, id };
}

function partsOf(text: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string' && isStorable(part)) ? parts : [];
  } catch {
    return [];
  }
}
