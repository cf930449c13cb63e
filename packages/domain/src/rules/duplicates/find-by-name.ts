import type { Register, RegisterIndex } from '../../register.ts';
import { type AnyRecord, type RecordKind, type RecordOf, searchTextsOf } from '../../registry.ts';
import { indexed } from '../look-ups.ts';
import { nameKey } from './name-keys.ts';

/**
 * The records of one kind that go by a name, however it is spelt: those of which a name, a label or a title folds to the same
 * key as the whole of the text (`nameKey`). A part of a name finds nothing, nor does a text without letters and digits; a
 * tenure and a recognition have no name of their own. In time linear in the names of that kind.
 */
export function findByName<Kind extends RecordKind>(
  register: Register | RegisterIndex,
  kind: Kind,
  text: string,
): readonly RecordOf<Kind>[] {
  const key = nameKey(text);
  if (key === '') return [];
  return indexed(register)
    .ofKind(kind)
    .filter((record) => searchTextsOf(record).some((name) => nameKey(name) === key));
}

/**
 * Whether a record is met by words that somebody begins to type: each of them, folded (`nameKey`), begins a word of one and the same name,
 * label or title of it, in any order. Without letters and digits nothing is met. For a list under a box: `findByName` tells who goes by a name.
 *
 * @example isMetBy(agreement, 'السلحفاه بروتو') // of «بروتوكول حقل السلحفاة»
 */
export function isMetBy(record: AnyRecord, text: string): boolean {
  const begun = nameKey(text);
  if (begun === '') return false;
  return searchTextsOf(record).some((name) => {
    const words = nameKey(name).split(' ');
    return begun.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  });
}
