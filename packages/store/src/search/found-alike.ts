import { isDeepStrictEqual } from 'node:util';
import type { AnyRecord } from '@mithaq/domain';
import { namedIn } from './named-in.ts';
import { textsOfRecord } from './record-texts.ts';

/**
 * Whether two states of a record are found by the same documents, and with them everything that belongs to it, so that nothing has to be
 * indexed anew. Whatever documents come to depend on has to be told by `namedIn`. The order of an object's members says nothing:
 * PostgreSQL has one of its own.
 */
export function isFoundAlike(one: AnyRecord, other: AnyRecord): boolean {
  return isDeepStrictEqual(textsOf(one), textsOf(other)) && isDeepStrictEqual(namedIn(one), namedIn(other));
}

function textsOf(record: AnyRecord): readonly string[] {
  return textsOfRecord(record)
    .map(({ text, language }) => `${language} ${text}`)
    .toSorted();
}
