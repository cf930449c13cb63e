import { MithaqError, type RecordKind, type RecordOf } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';

/** The record with an id or slug. @throws MithaqError `not-found` */
export async function found<Kind extends RecordKind>(
  reading: Reading,
  kind: Kind,
  key: string,
  path: readonly string[] = ['key'],
): Promise<Held<RecordOf<Kind>>> {
  const held = await reading.find(kind, key);
  if (held === undefined) throw new MithaqError('not-found', { key }, path);
  return held;
}
