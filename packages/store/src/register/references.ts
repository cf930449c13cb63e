import { type AnyRecord, type Reference, referencesOf } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

/** A record, and the revision with which its references may have changed. */
export interface Referring {
  readonly record: AnyRecord;
  readonly revision: number;
}

/**
 * Keeps what records refer to now, and until when they referred to what they gave up. Gives the references that they gave up. What
 * they refer to has to be there when the transaction ends.
 */
export async function keepReferences(db: Database, referring: readonly Referring[]): Promise<readonly Reference[]> {
  const given = referring.flatMap(({ record, revision }) =>
    referencesOf(record).map(({ property, to }) => ({ from_id: record.id, kind: record.record, property, to_id: to, since: revision })),
  );
  const revised = referring.map(({ record, revision }) => ({ from_id: record.id, revision }));
  const { rows } = await sql<Reference>`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        as given (from_id text, kind text, property text, to_id text, since integer)),
      revised as (select * from jsonb_to_recordset(${JSON.stringify(revised)}::jsonb) as revised (from_id text, revision integer)),
      gone as (
        delete from reference using revised where reference.from_id = revised.from_id and not exists (
          select from given where given.from_id = reference.from_id and given.property = reference.property and given.to_id = reference.to_id)
        returning reference.*, revised.revision as until),
      kept as (insert into former_reference (from_id, kind, property, to_id, since, until)
        select from_id, kind, property, to_id, since, until from gone),
      added as (insert into reference (from_id, kind, property, to_id, since) select from_id, kind, property, to_id, since from given
        on conflict (from_id, property, to_id) do nothing)
    select property, to_id as "to" from gone`.execute(db);
  return rows;
}

/** Ends the references of what is published no more, with this revision. Gives those references. */
export async function endReferences(
  db: Database,
  ended: readonly { readonly id: string; readonly revision: number }[],
): Promise<readonly Reference[]> {
  const given = JSON.stringify(ended.map(({ id, revision }) => ({ id, revision })));
  const { rows } = await sql<Reference>`
    with gone as (
      delete from reference using jsonb_to_recordset(${given}::jsonb) as ended (id text, revision integer)
      where reference.from_id = ended.id returning reference.*, ended.revision as until),
    kept as (insert into former_reference (from_id, kind, property, to_id, since, until)
      select from_id, kind, property, to_id, since, until from gone)
    select property, to_id as "to" from gone`.execute(db);
  return rows;
}
