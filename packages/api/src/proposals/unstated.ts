import { AnyRecord, type Statement, valueKey } from '@mithaq/domain';

interface Stated {
  /** Statements that were taken back. */
  readonly taken: readonly Statement[];
  /** Those that there still are about the record. */
  readonly held: readonly Statement[];
}

/**
 * A record without the values that were stated by what was taken back, and that nothing else states. Where it would be no record any more
 * without them, it stays as it is: whoever publishes it is told what no passage backs.
 */
export function withoutUnstated(record: AnyRecord, { taken, held }: Stated): AnyRecord {
  const fields = new Map<string, unknown>(Object.entries(record));
  for (const { property, value } of taken.filter((one) => !held.some((other) => saysTheSame(one, other)))) {
    const now = fields.get(property);
    const isGone = (one: unknown) => valueKey(one) === valueKey(value);
    if (Array.isArray(now))
      fields.set(
        property,
        now.filter((one) => !isGone(one)),
      );
    else if (now !== undefined && isGone(now)) fields.delete(property);
  }
  return AnyRecord.safeParse(Object.fromEntries(fields)).data ?? record;
}

function saysTheSame(one: Statement, other: Statement): boolean {
  return (
    one.subject === other.subject &&
    one.property === other.property &&
    other.standing !== 'rejected' &&
    valueKey(one.value) === valueKey(other.value)
  );
}
