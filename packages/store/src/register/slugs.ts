import type { AnyRecord } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

/** A record that was published, and as what it was before. */
export interface Replaced {
  readonly old: AnyRecord | undefined;
  readonly record: AnyRecord;
}

/** A slug that a record gives up still leads to it, until another record takes it. */
export async function keepSlugs(db: Database, replaced: readonly Replaced[]): Promise<void> {
  const changed = replaced.filter(({ old, record }) => old?.slug !== record.slug);
  if (changed.length === 0) return;
  const taken = changed.map(({ record }) => ({ kind: record.record, slug: record.slug }));
  await sql`
    delete from former_slug using jsonb_to_recordset(${JSON.stringify(taken)}::jsonb) as taken (kind text, slug text)
    where former_slug.kind = taken.kind and former_slug.slug = taken.slug`.execute(db);
  const given = changed.flatMap(({ old, record }) => (old ? [{ kind: record.record, slug: old.slug, record_id: record.id }] : []));
  if (given.length > 0) await db.insertInto('former_slug').values(given).execute();
}
