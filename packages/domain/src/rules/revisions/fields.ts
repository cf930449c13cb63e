import { Statement } from '../../records/statement.ts';
import { isList, propertyLabels } from '../../statements.ts';
import { labelOf } from '../../validation/record-identity.ts';
import type { Words } from '../../validation/words.ts';
import type { Revised } from './types.ts';

/** What says which record or statement it is, and by which schema: no edit changes it. */
const identity: readonly string[] = ['record', 'id', 'schemaVersion'];

/** The members of a statement in the order of its schema. */
const ofStatement: readonly string[] = [...new Set(Statement.options.flatMap(({ shape }) => Object.keys(shape)))].filter(
  (property) => !identity.includes(property),
);

/** Every field that an edit of such a record or statement may change, in the order of its schema. */
export function fieldsOf({ record }: Revised): readonly string[] {
  return record === 'statement' ? ofStatement : ['slug', ...Object.keys(propertyLabels(record))];
}

/** The fields of a revision by name. */
export type Fields = ReadonlyMap<string, unknown>;

export function fieldsIn(revised: Revised | undefined): Fields {
  return new Map<string, unknown>(revised ? Object.entries(revised) : []);
}

/** Whether a field is a list whose elements are values of their own. */
export function isListOf(revised: Revised, property: string): boolean {
  return revised.record === 'statement' ? property === 'citations' : isList(revised.id, property);
}

/** What a field is called on a screen, of a kind of record or of statements; by its code where the kind has no such field. */
export function fieldLabel(kind: Revised['record'], property: string): Words {
  return labelOf({ kind }, property) ?? { ar: property, en: property };
}
