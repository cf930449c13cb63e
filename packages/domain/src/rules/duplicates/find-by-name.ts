import type { Register, RegisterIndex } from '../../register.ts';
import { type RecordKind, type RecordOf, searchTextsOf } from '../../registry.ts';
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
