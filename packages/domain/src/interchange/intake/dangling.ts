import { MithaqError } from '../../errors.ts';
import type { Register } from '../../register.ts';
import { referencesOf } from '../../registry.ts';
import type { Problems } from './problems.ts';

/** Tells of every reference of a register to a record that is neither in it nor known to whoever reads it. */
export function tellDangling({ records, statements }: Register, isKnown: (id: string) => boolean, problems: Problems): void {
  const held = new Set<string>(records.map(({ id }) => id));
  for (const entry of [...records, ...statements]) {
    for (const { property, to } of referencesOf(entry)) {
      if (held.has(to) || isKnown(to)) continue;
      problems.add(() => new MithaqError('dangling-reference', { id: entry.id, property, to }, [entry.id, property]));
    }
  }
}
