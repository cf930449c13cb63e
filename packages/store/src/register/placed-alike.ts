import { type AnyRecord, referencesOf, type Statement } from '@mithaq/domain';
import { daysOf } from './sort-key.ts';

/** Whether two states of a record have one slug, refer to the same records, and stand in one place of the lists. */
export function isPlacedAlike(one: AnyRecord, other: AnyRecord): boolean {
  return one.slug === other.slug && signOf(one) === signOf(other) && refersAlike(one, other);
}

/** What a record's place, and that of the agreements of an event, depends on beside what it refers to. */
function signOf(record: AnyRecord): string {
  const { first, last } = daysOf(record);
  return JSON.stringify([first, last, record.record === 'event' ? [record.type, record.modality] : []]);
}

/** Whether both name the same records in the same fields. In which order says nothing: PostgreSQL orders the members of what it keeps anew. */
export function refersAlike(one: AnyRecord | Statement, other: AnyRecord | Statement): boolean {
  return referredBy(one) === referredBy(other);
}

function referredBy(data: AnyRecord | Statement): string {
  return referencesOf(data)
    .map(({ property, to }) => `${property} ${to}`)
    .toSorted()
    .join();
}
