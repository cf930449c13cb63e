import type { AnyRecord, RecordKind } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';

/** The published records with these ids. */
export async function recordsOf(db: Database, ids: readonly string[]): Promise<AnyRecord[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ data: AnyRecord }>`select data from record where id = any(${[...new Set(ids)]}::text[])`.execute(db);
  return rows.map(({ data }) => data);
}

/** The published records of a kind that refer to any of these in a field. */
export async function referringTo(
  db: Database,
  ids: readonly string[],
  { kind, property }: { readonly kind: RecordKind; readonly property: string },
): Promise<AnyRecord[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ data: AnyRecord }>`
    select data from record where id in (
      select from_id from reference where to_id = any(${[...ids]}::text[]) and kind = ${kind} and property = ${property})`.execute(db);
  return rows.map(({ data }) => data);
}

/** The ids of records, in their order. */
export function idsAmong(records: readonly AnyRecord[]): string[] {
  return records.map(({ id }) => id);
}
