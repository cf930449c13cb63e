import { MithaqError, type Words } from '@mithaq/domain';
import { isStorable } from '../database/storable.ts';

/** Where a page of results ended: the last one's place in the order of all. */
export interface ResultCursor {
  /** How the page was found (see `search`): what comes after it is found alike. */
  readonly by: string;
  readonly score: number;
  readonly owner: string;
  readonly ordinal: number;
}

/** Writes a cursor: opaque to callers, safe in an address. */
export function writeResultCursor({ by, score, owner, ordinal }: ResultCursor): string {
  return Buffer.from(JSON.stringify([by, score, owner, ordinal])).toString('base64url');
}

const ofOurs: Words = { ar: 'المنتظر مؤشر صفحة جاء في جواب سابق', en: 'expected a cursor that an earlier page gave' };

/** Reads a cursor that `writeResultCursor` wrote. @throws MithaqError `invalid-input` for anything else */
export function readResultCursor(text: string): ResultCursor {
  const [by, score, owner, ordinal] = partsOf(text);
  if (typeof by === 'string' && isWhole(score) && typeof owner === 'string' && isStorable(owner) && isWhole(ordinal)) {
    const cursor = { by, score, owner, ordinal };
    if (writeResultCursor(cursor) === text) return cursor;
  }
  throw new MithaqError('invalid-input', { expected: ofOurs }, ['cursor']);
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}

function partsOf(text: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
