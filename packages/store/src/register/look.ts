import type { AnyRecord } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

/** What stands where a record is to be published. */
export interface Before {
  readonly id: string;
  /** What is published of it; null where nothing is. */
  readonly data: AnyRecord | null;
  readonly revision: number | null;
  /** The number of its latest entry in the history, published or not; 0 where it has none. */
  readonly head: number;
  /** Whether another record of its kind has its slug, or its file. */
  readonly slug_taken: boolean;
  readonly file_taken: boolean;
}

/** Looks, in one question, at everything that stands where a record is to be. */
export async function lookUnder(db: Database, record: AnyRecord): Promise<Before | undefined> {
  const file = record.record === 'source' ? record.text.sha256 : null;
  const { rows } = await sql<Before>`
    select given.id, record.data, record.revision,
      coalesce((select max(revision) from revision where subject = given.id), 0) as head,
      exists (select from record as other where other.kind = given.kind and other.slug = given.slug and other.id <> given.id) as slug_taken,
      given.file is not null and exists (select from record as other where other.kind = 'source'
        and other.data #>> '{text,sha256}' = given.file and other.id <> given.id) as file_taken
    from (select ${record.id}::text as id, ${record.record}::text as kind, ${record.slug}::text as slug, ${file}::text as file) as given
      left join record on record.id = given.id`.execute(db);
  return rows[0];
}
