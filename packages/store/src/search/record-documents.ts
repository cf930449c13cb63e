import type { AnyRecord, RecordOf, Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { type FacetLabel, facetLabels, topicLabels, yearLabels } from './facets.ts';
import { isEvent, type NamedIn, namedIn } from './named-in.ts';
import { datesOf, type FoundText, namingDatesOf, textsOfRecord } from './record-texts.ts';
import { idsAmong, recordsOf, referringTo } from './related.ts';
import { searchableKinds } from './searchable-kinds.ts';
import { textsOfStatement } from './statement-texts.ts';
import { type StatusStep, statusesOf } from './statuses.ts';

/** What a record is found by, before it is written as a row. */
export interface RecordDocument {
  readonly id: string;
  readonly kind: string;
  readonly texts: readonly FoundText[];
  /** The statements that say some of the texts. */
  readonly said: readonly string[];
  readonly facets: readonly FacetLabel[];
  readonly statuses: readonly StatusStep[] | null;
}

/** What a clause has from its agreement. */
interface Inherited {
  readonly facets: readonly FacetLabel[];
  readonly statuses: readonly StatusStep[] | null;
}

/** What the documents of a set of records are made from, beside the records. */
interface Matter {
  readonly said: ReadonlyMap<string, readonly Said[]>;
  readonly events: ReadonlyMap<string, readonly RecordOf<'event'>[]>;
  readonly topics: ReadonlyMap<string, readonly string[]>;
  readonly statuses: ReadonlyMap<string, readonly StatusStep[]>;
  readonly inherited: ReadonlyMap<string, Inherited>;
  readonly others: ReadonlyMap<string, AnyRecord>;
}

/** A text, and the statement that says it. */
interface Said extends FoundText {
  readonly by: string;
}

/**
 * Makes the documents of records anew from what is published: their own texts, what statements say of them (but the one with the id
 * `except`), the dates on which agreements were made; and their facets, a clause's from its agreement's document, which has to be there.
 */
export async function recordDocuments(db: Database, ids: readonly string[], except = ''): Promise<RecordDocument[]> {
  const records = (await recordsOf(db, ids)).filter(({ record }) => searchableKinds[record] !== undefined);
  const matter = await matterOf(db, records, except);
  return records.map((record) => documentOf(record, matter));
}

async function matterOf(db: Database, records: readonly AnyRecord[], except: string): Promise<Matter> {
  const agreements = idsAmong(records.filter(({ record }) => record === 'agreement'));
  const parents = records.flatMap((record) => (record.record === 'clause' ? [record.agreement] : []));
  const named = records.map(namedIn);
  return {
    said: await saidOf(db, idsAmong(records), except),
    events: await eventsOf(db, agreements),
    topics: await topicsOf(db, agreements),
    statuses: await statusesOf(db, agreements),
    inherited: await inheritedFrom(db, parents),
    others: new Map(
      (
        await recordsOf(
          db,
          named.flatMap(({ actors, others }) => [...actors, ...others]),
        )
      ).map((one) => [one.id, one]),
    ),
  };
}

function documentOf(record: AnyRecord, matter: Matter): RecordDocument {
  const { id } = record;
  const [events, said] = [matter.events.get(id) ?? [], matter.said.get(id) ?? []];
  const dates = record.record === 'event' ? datesOf(record) : events.flatMap(namingDatesOf);
  const inherited = record.record === 'clause' ? matter.inherited.get(record.agreement) : undefined;
  const facets = [
    ...facetsOf(namedIn(record), matter.others),
    ...topicLabels(matter.topics.get(id) ?? []),
    ...madeIn(events),
    ...statusLabels(matter.statuses.get(id) ?? []),
    ...(inherited?.facets ?? []),
  ];
  return {
    id,
    kind: record.record,
    texts: distinct([...textsOfRecord(record), ...said, ...dates]),
    said: [...new Set(said.map(({ by }) => by))],
    facets: [...new Set(facets)].toSorted(),
    statuses: matter.statuses.get(id) ?? inherited?.statuses ?? null,
  };
}

function facetsOf({ actors, countries, others, labels }: NamedIn, records: ReadonlyMap<string, AnyRecord>): FacetLabel[] {
  const around = [...actors, ...others].flatMap((id) => records.get(id) ?? []).map(namedIn);
  return [
    ...labels,
    ...facetLabels('actor', actors),
    ...facetLabels('country', [...countries, ...around.flatMap((one) => one.countries)]),
    ...around.flatMap((one) => one.labels).filter((label) => label.startsWith('topic:')),
  ];
}

/** The years in which an agreement was made: those of its signatures; where none is known, that of its first event. */
function madeIn(events: readonly RecordOf<'event'>[]): FacetLabel[] {
  const occurred = events.filter(({ modality }) => modality === 'occurred');
  const naming = occurred.filter((event) => namingDatesOf(event).length > 0);
  const dated = occurred.map(({ date }) => yearLabels(date)).filter((years) => years.length > 0);
  return naming.length > 0 ? naming.flatMap(({ date }) => yearLabels(date)) : (dated.toSorted()[0] ?? []);
}

function statusLabels(steps: readonly StatusStep[]): FacetLabel[] {
  return facetLabels(
    'status',
    steps.flatMap(({ values }) => values),
  );
}

function distinct(texts: readonly FoundText[]): FoundText[] {
  return [...new Map(texts.toReversed().map(({ text, language }) => [text, { text, language }])).values()].toReversed();
}

/** What statements say of records in words. */
async function saidOf(db: Database, subjects: readonly string[], except: string): Promise<Map<string, Said[]>> {
  const { rows } = await sql<{ id: string; subject: string; value: Statement['value']; standing: Statement['standing'] }>`
    select id, subject, data -> 'value' as value, standing from statement
    where subject = any(${[...subjects]}::text[]) and id <> ${except} and standing <> 'rejected'
      and jsonb_typeof(data -> 'value') in ('string', 'object') order by subject, id`.execute(db);
  const said = rows.flatMap((row) => textsOfStatement(row).map((text) => ({ ...text, by: row.id, subject: row.subject })));
  return Map.groupBy(said, ({ subject }) => subject);
}

async function eventsOf(db: Database, agreements: readonly string[]): Promise<Map<string, RecordOf<'event'>[]>> {
  const events = (await referringTo(db, agreements, { kind: 'event', property: 'agreements' })).filter(isEvent);
  const pairs = events.flatMap((event) => event.agreements.map((agreement): [string, RecordOf<'event'>] => [agreement, event]));
  return new Map([...Map.groupBy(pairs, ([agreement]) => agreement)].map(([id, found]) => [id, found.map(([, event]) => event)]));
}

async function topicsOf(db: Database, agreements: readonly string[]): Promise<Map<string, string[]>> {
  if (agreements.length === 0) return new Map();
  const { rows } = await sql<{ agreement: string; topics: string[] }>`
    select reference.to_id as agreement, array_agg(distinct topic order by topic) as topics
    from reference join record on record.id = reference.from_id, jsonb_array_elements_text(record.data -> 'topics') as topic
    where reference.to_id = any(${[...agreements]}::text[]) and reference.kind = 'clause' and reference.property = 'agreement'
    group by 1`.execute(db);
  return new Map(rows.map(({ agreement, topics }) => [agreement, topics]));
}

/** What clauses have from their agreements: everything but the topics, which are each clause's own. */
async function inheritedFrom(db: Database, agreements: readonly string[]): Promise<Map<string, Inherited>> {
  if (agreements.length === 0) return new Map();
  const rows = await db
    .selectFrom('search_document')
    .select(['owner', 'facets', 'statuses'])
    .where('owner', '=', sql<string>`any(${[...agreements]}::text[])`)
    .where('ordinal', '=', 0)
    .execute();
  return new Map(
    rows.map(({ owner, facets, statuses }) => [owner, { facets: facets.filter((label) => !label.startsWith('topic:')), statuses }]),
  );
}
