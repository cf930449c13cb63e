import { MithaqError, type Reference, readRecord, readStatement, recordKinds, referencesOf, type Statement } from '@mithaq/domain';
import { type RawBuilder, sql } from 'kysely';
import { batchesOf } from '../../database/batches.ts';
import type { Database } from '../../database/connect.ts';
import { keepSortDays } from '../../register/sort-days.ts';
import { inserter } from './insert.ts';
import { type Span, type Stage, spansOf } from './spans.ts';

/**
 * Makes anew what is kept beside the published records and statements so that they are found: references and passages, those of the past
 * too, slugs that were given up, places in lists.
 */
export async function derive(db: Database): Promise<void> {
  await references(db);
  await citations(db);
  await mergedRecords(db);
  await formerSlugs(db);
  await sortDays(db);
}

interface Entry {
  readonly subject: string;
  readonly kind: string;
  readonly revision: number;
  readonly data: unknown;
}

async function references(db: Database): Promise<void> {
  const entries = sql<Entry>`select subject, kind, revision, data from revision
    where kind = any(${[...recordKinds]}::text[]) and state in ('published', 'withdrawn') order by subject, revision`;
  const [now, before] = [inserter(db, reference), inserter(db, formerReference)];
  for await (const { subject, kind, spans } of histories(db, entries, referencesAt)) {
    const rows = spans.map(({ value: { property, to }, ...span }) => ({ from_id: subject, kind, property, to_id: to, ...span }));
    await now.add(rows.filter(stands));
    await before.add(rows.filter(stood));
  }
  await now.end();
  await before.end();
}

const referenceColumns = { from_id: 'text', kind: 'text', property: 'text', to_id: 'text', since: 'integer' };
const reference = { table: 'reference', columns: referenceColumns };
const formerReference = { table: 'former_reference', columns: { ...referenceColumns, until: 'integer' } };

function referencesAt({ data }: Entry): ReadonlyMap<string, Reference> {
  const record = data === null ? undefined : readable(() => readRecord(data));
  return new Map((record ? referencesOf(record) : []).map((one) => [`${one.property} ${one.to}`, one]));
}

async function citations(db: Database): Promise<void> {
  const entries = sql<Entry>`select subject, kind, revision, data from revision
    where kind = 'statement' and state in ('published', 'withdrawn', 'removed') order by subject, revision`;
  const [now, before] = [inserter(db, citation), inserter(db, formerCitation)];
  for await (const { subject, spans } of histories(db, entries, passagesAt)) {
    const rows = spans.flatMap(({ value, ...span }) => value.map((passage) => ({ statement_id: subject, ...passage, ...span })));
    await now.add(rows.filter(stands));
    await before.add(rows.filter(stood));
  }
  await now.end();
  await before.end();
}

const citationColumns = {
  statement_id: 'text',
  ordinal: 'integer',
  source: 'text',
  start_at: 'integer',
  end_at: 'integer',
  since: 'integer',
};
const citation = { table: 'citation', columns: citationColumns };
const formerCitation = { table: 'former_citation', columns: { ...citationColumns, until: 'integer' } };

interface Passage {
  readonly ordinal: number;
  readonly source: string;
  readonly start_at: number;
  readonly end_at: number;
}

/** The passages of a statement come and go together: where one changes, all are told anew. */
function passagesAt({ data }: Entry): ReadonlyMap<string, readonly Passage[]> {
  const statement: Statement | undefined = data === null ? undefined : readable(() => readStatement(data));
  const passages = (statement?.citations ?? []).map(({ source, selector: { start, end } }, ordinal) => ({
    ...{ ordinal, source, start_at: start, end_at: end },
  }));
  return new Map(passages.length === 0 ? [] : [[JSON.stringify(passages), passages]]);
}

interface History<Of> {
  readonly subject: string;
  readonly kind: string;
  readonly spans: readonly Span<Of>[];
}

/** The entries of one subject after the other, as spans of what it had. */
async function* histories<Of>(
  db: Database,
  entries: RawBuilder<Entry>,
  had: (entry: Entry) => ReadonlyMap<string, Of>,
): AsyncGenerator<History<Of>> {
  let current: { readonly subject: string; readonly kind: string; readonly stages: Stage<Of>[] } | undefined;
  for await (const rows of batchesOf(db, entries)) {
    for (const entry of rows) {
      if (current?.subject !== entry.subject) {
        if (current !== undefined) yield { ...current, spans: spansOf(current.stages) };
        current = { subject: entry.subject, kind: entry.kind, stages: [] };
      }
      current.stages.push({ revision: entry.revision, had: had(entry) });
    }
  }
  if (current !== undefined) yield { ...current, spans: spansOf(current.stages) };
}

function stands({ until }: { readonly until?: number }): boolean {
  return until === undefined;
}

function stood({ until }: { readonly until?: number }): boolean {
  return until !== undefined;
}

/** What once was written may not fit today's schemas; then nothing is known of what it referred to. */
function readable<Of>(read: () => Of): Of | undefined {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof MithaqError && fault.code === 'invalid-record') return undefined;
    throw fault;
  }
}

/** The merges that stand: what the last entry of each says. */
async function mergedRecords(db: Database): Promise<void> {
  await sql`
    insert into merged_record (id, kind, into_id, slugs, revision, change_set, author_name, at)
    select data ->> 'absorbed', split_part(data ->> 'absorbed', '_', 1), data ->> 'into',
      array(select jsonb_array_elements_text(data -> 'slugs')), revision, change_set, author_name, at
    from revision as entry where kind = 'merge' and state = 'published' and not exists (
      select from revision as later where later.subject = entry.subject and later.revision > entry.revision
        and later.state in ('published', 'removed'))`.execute(db);
}

/**
 * A slug that a record gave up leads to it until another record, or itself, takes it, or until the record is withdrawn other than by a
 * merge: what is merged keeps its slugs, and has them again when the merge is undone.
 */
async function formerSlugs(db: Database): Promise<void> {
  await sql`
    with turn as (
      select id, subject, kind, slug, state, change_set, lag(slug) over (partition by subject order by revision) as before
      from revision where kind = any(${[...recordKinds]}::text[]) and state in ('published', 'withdrawn'))
    insert into former_slug (kind, slug, record_id)
    select gave.kind, gave.before, gave.subject from turn as gave
    where gave.before <> gave.slug and not exists (
      select from turn as later where later.id > gave.id and (
        (later.kind = gave.kind and later.slug = gave.before and later.before is distinct from later.slug)
        or (later.subject = gave.subject and later.state = 'withdrawn' and not exists (
          select from revision as merge where merge.kind = 'merge' and merge.state = 'published' and merge.subject = 'merge of ' || later.subject
            and merge.change_set = later.change_set))))
      and exists (select from record where record.id = gave.subject)`.execute(db);
}

async function sortDays(db: Database): Promise<void> {
  for await (const rows of batchesOf(db, sql<{ id: string }>`select id from record where kind = 'agreement' order by id`))
    await keepSortDays(
      db,
      rows.map(({ id }) => id),
    );
}
