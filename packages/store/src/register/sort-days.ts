import { type AnyRecord, type Reference, referencesOf } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

/** The agreements whose place in the list these records may have moved: an event's, as it was and as it is; agreements themselves. */
export function placedBy(records: readonly AnyRecord[], gone: readonly Reference[]): readonly string[] {
  const ofEvents = [...gone, ...records.filter(({ record }) => record === 'event').flatMap(referencesOf)];
  const placed = new Set(ofEvents.filter(({ property }) => property === 'agreements').map(({ to }) => to));
  for (const { record, id } of records) if (record === 'agreement') placed.add(id);
  return [...placed];
}

/** An agreement stands where its first signature does; where it has none that occurred, at its first dated event. */
export async function keepSortDays(db: Database, agreements: readonly string[]): Promise<void> {
  if (agreements.length === 0) return;
  await sql`
    with placed as (
      select agreement.id, coalesce((
        select to_char(event.first_day, 'YYYY-MM-DD')
        from reference join record as event on event.id = reference.from_id
        where reference.to_id = agreement.id and reference.kind = 'event' and reference.property = 'agreements'
          and event.first_day is not null
        order by (event.data ->> 'type' = 'signature' and event.data ->> 'modality' = 'occurred') desc, event.first_day
        limit 1), '') as day
      from record as agreement where agreement.id = any(${[...agreements]}::text[]) and agreement.kind = 'agreement')
    update record set sort_day = placed.day from placed where record.id = placed.id and record.sort_day <> placed.day`.execute(db);
}
