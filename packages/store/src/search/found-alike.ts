import type { AnyRecord } from '@mithaq/domain';
import { namedIn } from './named-in.ts';
import { textsOfRecord } from './record-texts.ts';

/**
 * Whether two states of a record are found by the same documents, and with them everything that belongs to it, so that nothing has to be
 * indexed anew. Whatever documents come to depend on has to be told by `namedIn`.
 */
export function isFoundAlike(one: AnyRecord, other: AnyRecord): boolean {
  return JSON.stringify([textsOfRecord(one), namedIn(one)]) === JSON.stringify([textsOfRecord(other), namedIn(other)]);
}
