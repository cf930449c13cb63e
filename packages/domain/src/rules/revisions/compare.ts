import { exactKey } from '../../values/value-key.ts';
import { fieldsIn, fieldsOf, isListOf } from './fields.ts';
import { compareLists } from './lists.ts';
import type { FieldChange, Revised } from './types.ts';

/**
 * What differs between two revisions of one record or statement, field by field in the order of the schema; of a list, also
 * which elements were put in and taken out. Before its first revision a record is `undefined`, and so it is once it is gone.
 * Values are compared to the letter: a date that keeps its day and has other words (`asRead`) was changed. Which record it
 * is, and by which schema, never differs and is not told.
 */
export function compareRevisions(before: Revised | undefined, after: Revised | undefined): readonly FieldChange[] {
  const revised = after ?? before;
  if (revised === undefined) return [];
  const [old, now] = [fieldsIn(before), fieldsIn(after)];
  return fieldsOf(revised).flatMap((property) => {
    const change = { property, before: old.get(property), after: now.get(property) };
    if (exactKey(change.before) === exactKey(change.after)) return [];
    return isListOf(revised, property) ? [{ ...change, elements: compareLists(change.before, change.after) }] : [change];
  });
}
