import type { AnyRecord, RecordKind, RecordOf } from '@mithaq/domain';
import { type LookUps, lookUpsOf, type Proposal, type RegisterView, valuesOf } from '@mithaq/reader/editing';
import type { Backstage, Reading } from '../ports.ts';

/** Reading what is published and what is drafted: outside of a transaction or within one. */
export type WorkingReading = Reading & Backstage;

/** So many of each are looked at: a text that names hundreds of people is none that anybody reads. */
const mostPairs = 12;
const mostActors = 12;
const mostNames = 24;
const mostTitles = 8;
/** So many records are taken of each look-up. */
const mostFound = 40;
const mostDrafts = 200;

/**
 * The records of the register that proposals may be about, by what they name, with the drafts of editors in place of what they change: so that
 * what somebody has just accepted is not proposed as new again.
 */
export async function viewFor(
  reading: WorkingReading,
  proposals: readonly Proposal[],
  more: readonly string[] = [],
): Promise<RegisterView> {
  const wanted = lookUpsOf(proposals);
  const drafts = await draftsIn(reading);
  const found = await Promise.all([
    recordsById(reading, [...wanted.records, ...more]),
    agreementsBetween(reading, proposals),
    named(reading, { queries: wanted.titles.slice(0, mostTitles), kinds: ['agreement'] }),
    named(reading, { queries: namesOf(proposals), kinds: ['actor', 'place', 'office'] }),
    eventsOn(reading, wanted),
  ]);
  const likely = merged(found.flat(), drafts);
  const agreements = ofKind(likely, 'agreement').map(({ id }) => id);
  const within = await withinAgreements(reading, agreements);
  const all = merged([...likely, ...within], drafts);
  const places = await placesOf(reading, all);
  return viewOf(merged([...all, ...places], drafts));
}

async function recordsById(reading: Reading, ids: readonly string[]): Promise<readonly AnyRecord[]> {
  if (ids.length === 0) return [];
  const held = await reading.records([...new Set(ids)]);
  return held.map(({ record }) => record);
}

/** The agreements that two who take part in one agreement or event of a proposal have with each other. */
async function agreementsBetween(reading: Reading, proposals: readonly Proposal[]): Promise<readonly AnyRecord[]> {
  const pairs = new Map(proposals.flatMap(({ parts }) => parts.flatMap((part) => pairsOf(part))).map((pair) => [pair.join(' '), pair]));
  const lists = await Promise.all(
    [...pairs.values()]
      .slice(0, mostPairs)
      .map((pair) => reading.list('agreement', { refersTo: pair.map((id) => ({ id, property: 'participations' })) }, { limit: mostFound })),
  );
  return lists.flatMap(({ rows }) => rows.map(({ record }) => record));
}

function pairsOf(part: Proposal['parts'][number]): readonly (readonly [string, string])[] {
  const actors = [
    ...new Set(valuesOf(part, 'participations').flatMap(({ value }) => ('record' in value.actor ? [value.actor.record] : []))),
  ];
  const ordered = actors.toSorted().slice(0, mostActors);
  return ordered.flatMap((one, place) => ordered.slice(place + 1).map((other) => [one, other] as const));
}

/** The first name of everybody who is new. */
function namesOf(proposals: readonly Proposal[]): readonly string[] {
  const newcomers = proposals.flatMap(({ parts }) => parts.filter(({ record }) => ['actor', 'place', 'office'].includes(record)));
  const names = newcomers.flatMap((part) => valuesOf(part, 'names').slice(0, 1));
  return [...new Set(names.map(({ value }) => value.value))].slice(0, mostNames);
}

type Searchable = 'agreement' | 'actor' | 'place' | 'office';

async function named(
  reading: Reading,
  { queries, kinds }: { readonly queries: readonly string[]; readonly kinds: readonly Searchable[] },
): Promise<readonly AnyRecord[]> {
  const answers = await Promise.all(queries.map((query) => reading.search({ query, kinds, limit: 5 })));
  return recordsById(
    reading,
    answers.flatMap(({ groups }) => groups.flatMap(({ hits }) => hits.map(({ record }) => record))),
  );
}

/** The events of those who take part, in the days that the text speaks of. */
async function eventsOn(reading: Reading, { actors, days }: LookUps): Promise<readonly AnyRecord[]> {
  if (days === undefined) return [];
  const lists = await Promise.all(
    actors
      .slice(0, mostActors)
      .map((id) => reading.list('event', { refersTo: [{ id, property: 'participations' }], days }, { limit: mostFound })),
  );
  return lists.flatMap(({ rows }) => rows.map(({ record }) => record));
}

async function withinAgreements(reading: Reading, agreements: readonly string[]): Promise<readonly AnyRecord[]> {
  if (agreements.length === 0) return [];
  const [clauses, events] = await Promise.all([
    reading.referring('clause', agreements, 'agreement'),
    reading.referring('event', agreements, 'agreements'),
  ]);
  return [...clauses, ...events].map(({ record }) => record);
}

/** Where the events were, and in what those places lie. */
async function placesOf(reading: Reading, records: readonly AnyRecord[]): Promise<readonly AnyRecord[]> {
  const places = await recordsById(
    reading,
    ofKind(records, 'event').flatMap(({ place }) => place ?? []),
  );
  const around = await recordsById(
    reading,
    ofKind([...records, ...places], 'place').flatMap(({ within }) => within ?? []),
  );
  return [...places, ...around];
}

const kinds = ['agreement', 'clause', 'event', 'actor', 'place', 'office'] as const;

async function draftsIn(reading: Backstage): Promise<readonly AnyRecord[]> {
  const drafts = await Promise.all(kinds.map((kind) => reading.draftsOf(kind, mostDrafts)));
  return drafts.flat().map(({ data }) => data);
}

/** Each record once; as it is drafted, where it is. */
function merged(records: readonly AnyRecord[], drafts: readonly AnyRecord[]): readonly AnyRecord[] {
  return [...new Map([...records, ...drafts].map((record) => [record.id, record])).values()];
}

function ofKind<Kind extends RecordKind>(records: readonly AnyRecord[], kind: Kind): readonly (RecordOf<Kind> & AnyRecord)[] {
  return records.filter((record): record is RecordOf<Kind> & AnyRecord => record.record === kind);
}

function viewOf(records: readonly AnyRecord[]): RegisterView {
  return {
    agreements: ofKind(records, 'agreement'),
    clauses: ofKind(records, 'clause'),
    events: ofKind(records, 'event'),
    actors: ofKind(records, 'actor'),
    places: ofKind(records, 'place'),
    offices: ofKind(records, 'office'),
  };
}
