import type { AnyRecord } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { type RecordDocument, recordDocuments } from './record-documents.ts';
import { idsAmong } from './related.ts';
import type { SeenTokens } from './tokens.ts';
import { writeDocuments } from './write-documents.ts';

/** Records that are read and written at once. */
const batch = 500;

/**
 * Makes records findable as they now stand, and whatever is narrowed by what they are: the agreement that a clause belongs to by its
 * topic, an agreement's clauses by its status, everything of an actor by its countries. What is found as before is left as it is.
 */
export async function indexWithThoseAround(db: Database, records: readonly AnyRecord[]): Promise<void> {
  const own = idsAmong(records);
  const agreements = await agreementsOf(db, records);
  // An agreement's document comes before those of its clauses, which are narrowed by it.
  const changed = await indexAnew(db, [...new Set([...own.filter((id) => !isClause(id)), ...agreements])]);
  await indexOnward(db, [...new Set([...own.filter(isClause), ...(await dependentsOf(db, changed))])]);
}

/** The same for records that go: what was found by them is found without them. */
export async function indexThoseAround(db: Database, gone: readonly AnyRecord[]): Promise<void> {
  const ids = new Set(idsAmong(gone));
  const agreements = (await agreementsOf(db, gone)).filter((id) => !ids.has(id));
  await indexOnward(
    db,
    (await dependentsOf(db, await indexAnew(db, agreements))).filter((id) => !ids.has(id)),
  );
}

/** Makes records findable, and on and on what is narrowed by those that changed. */
async function indexOnward(db: Database, ids: readonly string[]): Promise<void> {
  for (let next = ids; next.length > 0; ) next = await dependentsOf(db, await indexAnew(db, next));
}

/** How documents are made anew: without what one statement says, which goes; without keeping words that were seen. */
export interface Anew {
  readonly except?: string;
  readonly seen?: SeenTokens;
}

/** Makes the documents of records anew. Gives those that are narrowed by something else than before. */
export async function indexAnew(db: Database, ids: readonly string[], anew: Anew = {}): Promise<string[]> {
  const changed: string[] = [];
  for (let from = 0; from < ids.length; from += batch) changed.push(...(await indexBatch(db, ids.slice(from, from + batch), anew)));
  return changed;
}

async function indexBatch(db: Database, ids: readonly string[], { except, seen }: Anew): Promise<string[]> {
  const [documents, held] = [await recordDocuments(db, ids, except), await heldDocuments(db, ids)];
  const fresh = documents.filter((one) => foundBy(one) !== held.get(one.id)?.foundBy);
  await writeDocuments(
    db,
    fresh.map(({ id, ...document }) => ({ owner: id, ordinal: 0, record: id, ...document })),
    seen,
  );
  return fresh.filter((one) => narrowedBy(one) !== held.get(one.id)?.narrowedBy).map(({ id }) => id);
}

interface HeldDocument {
  readonly foundBy: string;
  readonly narrowedBy: string;
}

async function heldDocuments(db: Database, ids: readonly string[]): Promise<Map<string, HeldDocument>> {
  const rows = await db
    .selectFrom('search_document')
    .select(['owner', 'texts', 'said', 'facets', 'statuses'])
    .where('owner', '=', sql<string>`any(${[...ids]}::text[])`)
    .where('ordinal', '=', 0)
    .execute();
  return new Map(rows.map(({ owner, ...row }) => [owner, { foundBy: foundBy(row), narrowedBy: narrowedBy(row) }]));
}

type Compared = Pick<RecordDocument, 'texts' | 'said' | 'facets' | 'statuses'>;

function foundBy({ texts, said, ...narrowed }: Compared): string {
  return JSON.stringify([texts.map(({ text, language }) => [text, language]), said, narrowedBy(narrowed)]);
}

function narrowedBy({ facets, statuses }: Pick<Compared, 'facets' | 'statuses'>): string {
  return JSON.stringify([facets, statuses?.map(({ from, values }) => [from, values])]);
}

function isClause(id: string): boolean {
  return id.startsWith('clause_');
}

/** The agreements that are found by these records: those of an event, by its date; that of a clause, by its topics. Those of before, too. */
async function agreementsOf(db: Database, records: readonly AnyRecord[]): Promise<string[]> {
  const ids = records.flatMap(({ id, record }) => (record === 'event' || record === 'clause' || record === 'agreement' ? [id] : []));
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select to_id as id from reference where from_id = any(${ids}::text[]) and property in ('agreement', 'agreements', 'lineage')
    union select to_id from former_reference where from_id = any(${ids}::text[]) and property in ('agreement', 'agreements', 'lineage')`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** The records that are narrowed by what these are, by the field in which they name them. */
async function dependentsOf(db: Database, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select distinct from_id as id from reference
    where to_id = any(${[...ids]}::text[]) and (
      (kind = 'clause' and property in ('agreement', 'obligated', 'beneficiaries'))
      or (kind = 'event' and property in ('participations', 'place', 'clauses'))
      or (kind = 'agreement' and property = 'participations')
      or (kind = 'office' and property = 'organisation'))`.execute(db);
  return rows.map(({ id }) => id);
}
