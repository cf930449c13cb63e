import { AnyRecord, MithaqError, type RecordKind, readAs, referencesOf, type Words } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { requireStorable } from '../database/storable.ts';
import type { Author, Held } from '../port.ts';
import { indexRecord } from '../search/documents.ts';
import { captionKey, daysOf } from './sort-key.ts';

interface Before {
  readonly revision: number;
  readonly slug: string;
}

/**
 * Saves a record and everything that is kept for it: its revision, references, slugs, place in the lists, search documents. `from` is
 * the revision it was read at, absent for a new record.
 * @throws MithaqError `invalid-record`, `stale-revision`, `not-found`, `invalid-input`
 */
export async function save(db: Database, given: AnyRecord, { from, author }: { from: number | undefined; author: Author }): Promise<Held> {
  const record = readAs(AnyRecord, given);
  requireStorable(record);
  const before = await db.selectFrom('record').select(['revision', 'slug']).where('id', '=', record.id).executeTakeFirst();
  requireRevision(record.id, before, from);
  await requireFree(db, record);
  const revision = (before?.revision ?? 0) + 1;
  await write(db, record, { before, revision });
  await keepRevision(db, record, { revision, author });
  await keepSlug(db, record, before);
  await keepReferences(db, record);
  await indexRecord(db, record);
  return { record, revision };
}

function requireRevision(id: string, before: Before | undefined, from: number | undefined): void {
  if (before === undefined && from !== undefined) throw new MithaqError('not-found', { key: id });
  if (before?.revision !== from) throw new MithaqError('stale-revision', { current: String(before?.revision) });
}

const ownSlug: Words = {
  ar: 'المنتظر اسم في العناوين لا يحمله سجل آخر من نوعه',
  en: 'expected a slug that no other record of its kind has',
};
const ownFile: Words = { ar: 'المنتظر ملف ليس لمصدر آخر', en: 'expected a file that no other source has' };

/** A slug, and a source's file, belong to one record of a kind. */
async function requireFree(db: Database, record: AnyRecord): Promise<void> {
  const sha256 = record.record === 'source' ? record.text.sha256 : null;
  const { rows } = await sql<{ slug: boolean }>`
    select slug = ${record.slug} as slug from record where kind = ${record.record} and id <> ${record.id}
      and (slug = ${record.slug} or (kind = 'source' and data #>> '{text,sha256}' = ${sha256}::text)) limit 1`.execute(db);
  const taken = rows[0];
  if (taken?.slug === true) throw new MithaqError('invalid-input', { expected: ownSlug }, ['slug']);
  if (taken) throw new MithaqError('invalid-input', { expected: ownFile }, ['text', 'sha256']);
}

async function write(
  db: Database,
  record: AnyRecord,
  { before, revision }: { before: Before | undefined; revision: number },
): Promise<void> {
  const { first, last } = daysOf(record);
  const columns = {
    slug: record.slug,
    revision,
    data: JSON.stringify(record),
    caption_key: captionKey(record),
    first_day: first,
    last_day: last,
    ...(record.record === 'agreement' ? {} : { sort_day: first ?? '' }),
  };
  if (before === undefined) {
    await db
      .insertInto('record')
      .values({ id: record.id, kind: record.record, sort_day: '', ...columns })
      .execute();
    return;
  }
  await db
    .updateTable('record')
    .set({ ...columns, updated_at: new Date() })
    .where('id', '=', record.id)
    .execute();
}

async function keepRevision(db: Database, record: AnyRecord, { revision, author }: { revision: number; author: Author }): Promise<void> {
  await db
    .insertInto('revision')
    .values({
      record_id: record.id,
      revision,
      data: JSON.stringify(record),
      author_id: author?.id ?? null,
      author_name: author?.name ?? null,
    })
    .execute();
}

/** A slug that the record gives up still leads to it, until another record takes it. */
async function keepSlug(db: Database, record: AnyRecord, before: Before | undefined): Promise<void> {
  if (before?.slug === record.slug) return;
  await db.deleteFrom('former_slug').where('kind', '=', record.record).where('slug', '=', record.slug).execute();
  if (before === undefined) return;
  await db.insertInto('former_slug').values({ kind: record.record, slug: before.slug, record_id: record.id }).execute();
}

async function keepReferences(db: Database, record: AnyRecord): Promise<void> {
  const gone = await db.deleteFrom('reference').where('from_id', '=', record.id).returning(['property', 'to_id']).execute();
  const references = referencesOf(record).map(({ property, to }) => ({ from_id: record.id, kind: record.record, property, to_id: to }));
  if (references.length > 0) await db.insertInto('reference').values(references).execute();
  await keepSortDays(db, dated(record, [...gone, ...references]));
}

/** The agreements whose place in the list this record may have moved: an event's, as it was and as it is; an agreement itself. */
function dated(record: AnyRecord, references: readonly { property: string; to_id: string }[]): string[] {
  const movedBy: { readonly [Kind in RecordKind]?: () => string[] } = {
    agreement: () => [record.id],
    event: () => references.filter(({ property }) => property === 'agreements').map(({ to_id }) => to_id),
  };
  return [...new Set(movedBy[record.record]?.() ?? [])];
}

/** An agreement stands where its first signature does; where it has none that occurred, at its first dated event. */
async function keepSortDays(db: Database, agreements: readonly string[]): Promise<void> {
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
