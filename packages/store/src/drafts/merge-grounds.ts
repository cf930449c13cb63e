import { type AnyRecord, MithaqError, readRecord, repointed } from '@mithaq/domain';
import type { Database } from '../database/connect.ts';
import { turnsOf } from '../register/merge-turns.ts';
import { type AddressesMoving, mergesOf } from '../register/merges.ts';
import { type Extract, unsupportedIn, unsupportedKey } from './publishable.ts';

/**
 * The values without a source that stood before under other names, by their keys: they hold nobody up. What the absorbed record had stands
 * on the one that stands for it, which others name in its place; and where a merge is undone, everything stands as it was published before that merge.
 */
export async function excusedBy(db: Database, before: Extract, { absorbed, into, act }: AddressesMoving): Promise<readonly string[]> {
  if (act === 'merge') {
    const pointers = new Map([[absorbed, into]]);
    return unsupportedIn(before).map(({ record, property, value }) =>
      unsupportedKey({ id: pointers.get(record.id) ?? record.id, property, value: repointed(value, pointers) }),
    );
  }
  const merge = (await mergesOf(db, [absorbed])).find((one) => one.absorbed === absorbed);
  const turns = merge === undefined ? [] : await turnsOf(db, merge.changeSet);
  const records = turns.flatMap(({ subject, before: data }) => (subject.startsWith('statement_') ? [] : recordIn(data)));
  return unsupportedIn({ records, statements: [] }).map(({ record, property, value }) =>
    unsupportedKey({ id: record.id, property, value }),
  );
}

/** What once was published may not fit today's schemas; then it cannot be published again either. */
function recordIn(data: unknown): AnyRecord[] {
  try {
    return [readRecord(data)];
  } catch (fault) {
    if (fault instanceof MithaqError) return [];
    throw fault;
  }
}
