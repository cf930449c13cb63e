import type { RecordKind, RecordOf, Source } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable } from '../database/storable.ts';
import type { Held } from '../port.ts';
import { type HeldRow, heldColumns, heldOf, heldOfKind } from './held.ts';

/** A record by id, slug, or a slug that it had; a present slug goes before a former one. One that was merged into another by that one. */
export async function find<Kind extends RecordKind>(db: Database, kind: Kind, key: string): Promise<Held<RecordOf<Kind>> | undefined> {
  if (!isStorable(key)) return undefined;
  const { rows } = await sql<HeldRow>`
    select data, revision from record
    where kind = ${kind} and id = any (array(
      select id from record where id = ${key}
      union all select id from record where kind = ${kind} and slug = ${key}
      union all select record_id from former_slug where kind = ${kind} and slug = ${key}))
    order by id = ${key} desc, slug = ${key} desc limit 1`.execute(db);
  return heldOfKind(kind, rows)[0] ?? (await mergedInto(db, kind, key));
}

/** The record that stands for one that was merged into it, or into what was merged into it. */
async function mergedInto<Kind extends RecordKind>(db: Database, kind: Kind, key: string): Promise<Held<RecordOf<Kind>> | undefined> {
  const { rows } = await sql<HeldRow>`
    select data, revision from record where kind = ${kind} and id = any (array(select merged_into(${kind}, ${key}))) limit 1`.execute(db);
  return heldOfKind(kind, rows)[0];
}

/** Records by their ids, in the order of the ids; ids that name nothing are left out. */
export async function recordsByIds(db: Database, ids: readonly string[]): Promise<Held[]> {
  const wanted = ids.filter(isStorable);
  if (wanted.length === 0) return [];
  const rows = await db.selectFrom('record').select(heldColumns).where('id', '=', among(wanted)).execute();
  const byId = new Map(rows.map((row) => [String(row.data.id), heldOf(row)]));
  return [...new Set(wanted)].flatMap((id) => byId.get(id) ?? []);
}

/** Records of a kind that refer to any of these, oldest id first. */
export async function referring<Kind extends RecordKind>(
  db: Database,
  kind: Kind,
  { to, property }: { to: readonly string[]; property: string | undefined },
): Promise<Held<RecordOf<Kind>>[]> {
  const wanted = to.filter(isStorable);
  if (wanted.length === 0) return [];
  const field = property === undefined ? sql`` : sql`and property = ${property}`;
  // An array, and not the question itself: through a view that is a union it is asked of the indexes.
  const { rows } = await sql<HeldRow>`
    select data, revision from record
    where id = any (array(select from_id from reference where to_id = any(${wanted}::text[]) and kind = ${kind} ${field})) order by id`.execute(
    db,
  );
  return heldOfKind(kind, rows);
}

/** How many records of a kind refer to each of these in a field, from the index of references alone. */
export async function referringCounts(
  db: Database,
  kind: RecordKind,
  { to, property }: { to: readonly string[]; property: string },
): Promise<ReadonlyMap<string, number>> {
  const wanted = to.filter(isStorable);
  const { rows } = await sql<{ to_id: string; held: string }>`
    select to_id, count(*) as held from reference
    where to_id = any(${wanted}::text[]) and kind = ${kind} and property = ${property} group by to_id`.execute(db);
  return new Map(rows.map(({ to_id, held }) => [to_id, Number(held)]));
}

/** Every record of a kind, oldest id first. */
export async function all<Kind extends RecordKind>(db: Database, kind: Kind): Promise<Held<RecordOf<Kind>>[]> {
  return heldOfKind(kind, await db.selectFrom('record').select(heldColumns).where('kind', '=', kind).orderBy('id').execute());
}

/** The source whose file has this SHA-256. */
export async function sourceBySha256(db: Database, sha256: string): Promise<Held<Source> | undefined> {
  if (!isStorable(sha256)) return undefined;
  const rows = await db
    .selectFrom('record')
    .select(heldColumns)
    .where('kind', '=', 'source')
    .where(sql<string>`data #>> '{text,sha256}'`, '=', sha256)
    .execute();
  return heldOfKind('source', rows)[0];
}

/** One array parameter instead of one for each value: the same statement for any number. */
export function among(values: readonly string[]) {
  return sql<string>`any(${[...values]}::text[])`;
}
