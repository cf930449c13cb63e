import { MithaqError } from '../../errors.ts';
import type { Register } from '../../register.ts';
import { referencesOf } from '../../registry.ts';

/** Every reference of a register to a record that is neither in it nor known to whoever reads it. */
export function* danglingReferences({ records, statements }: Register, isKnown: (id: string) => boolean): Generator<MithaqError> {
  const held = new Set<string>(records.map(({ id }) => id));
  for (const entry of [...records, ...statements]) {
    for (const { property, to } of referencesOf(entry)) {
      if (!held.has(to) && !isKnown(to)) yield new MithaqError('dangling-reference', { id: entry.id, property, to }, [entry.id, property]);
    }
  }
}
