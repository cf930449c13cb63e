import { MithaqError } from '@mithaq/domain';
import type { Named, World } from '../ports.ts';

/** Those who may edit among everybody, in this order. @throws MithaqError `not-found` for anybody else, and who is suspended or has not come yet */
export async function colleagues(
  { accounts }: World,
  ids: readonly string[],
  path: readonly (string | number)[],
): Promise<readonly Named[]> {
  if (ids.length === 0) return [];
  const known = new Map((await accounts.editors()).map((person) => [person.id, person]));
  return ids.map((id) => {
    const person = known.get(id);
    if (person === undefined) throw new MithaqError('not-found', { key: id }, path);
    return person;
  });
}
