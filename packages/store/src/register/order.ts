import type { InterfaceLanguage, RecordKind } from '@mithaq/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Sorting, Window } from '../port.ts';
import { kindsByDay } from './sort-key.ts';

/** In what order a list stands: a key of each row, in text that is compared by code unit, and its id. */
export interface Order {
  readonly key: RawBuilder<unknown>;
  /** What has to be joined to `record` for the key; no column of it is called as one of `record`. */
  readonly joined: RawBuilder<unknown>;
  readonly descends: boolean;
  /** What the list is called in its cursors: one of another order leads nowhere. */
  readonly name: string;
}

/** The order that a window asks for: newest first for kinds with a day, by caption for the others, unless it says otherwise. */
export function orderOf(kind: RecordKind, { order, sort }: Pick<Window, 'order' | 'sort'>): Order {
  if (sort !== undefined) return { ...keyBy(sort), descends: sort.descends, name: nameOf(kind, sort) };
  const usual = order ?? (kindsByDay.has(kind) ? 'newest' : 'caption');
  return {
    key: sql.ref(usual === 'caption' ? 'record.caption_key' : 'record.sort_day'),
    joined: sql``,
    descends: usual === 'newest',
    name: order === undefined ? kind : `${kind} ${usual}`,
  };
}

function nameOf(kind: RecordKind, { by, descends, language }: Sorting): string {
  const worded = by === 'caption' || by === 'publisher' ? ` ${language}` : '';
  return `${kind} ${by}${worded} ${descends ? 'down' : 'up'}`;
}

type Key = Pick<Order, 'key' | 'joined'>;

function keyBy(sort: Sorting): Key {
  const { by, language } = sort;
  if (by === 'day') return { key: sql.ref('record.sort_day'), joined: sql`` };
  if (by === 'caption') return { key: captionIn(language, 'record'), joined: sql`` };
  return by === 'publisher' ? publisherKey(sort) : countKey(by);
}

function captionIn(language: InterfaceLanguage, record: string): RawBuilder<unknown> {
  return language === 'en' ? sql`(english_caption_key(${sql.ref(`${record}.data`)}) collate "C")` : sql.ref(`${record}.caption_key`);
}

/** A publisher is an actor, or a name that the source prints. After every letter, or before: a source without one comes last either way. */
function publisherKey({ language, descends }: Sorting): Key {
  const none = descends ? '' : '\u{10fffd}';
  const printed = sql`record.data #> '{publisher,name}'`;
  return {
    key: sql`coalesce(published_by.called, ${printedIn(language, printed)}, ${none}::text) collate "C"`,
    joined: sql`left join lateral (select ${captionIn(language, 'publisher')} as called from record as publisher
      where publisher.id = record.data #>> '{publisher,actor}') as published_by on true`,
  };
}

function printedIn(language: InterfaceLanguage, name: RawBuilder<unknown>): RawBuilder<unknown> {
  const called =
    language === 'en' ? sql`english_caption_key(jsonb_build_object('label', ${name}))` : sql`coalesce(${name} ->> 'ar', ${name} ->> 'en')`;
  return sql`case when ${name} is not null then ${called} end`;
}

const countedBy = {
  agreements: { kind: 'agreement', property: 'participations' },
  events: { kind: 'event', property: 'participations' },
  clauses: { kind: 'clause', property: 'agreement' },
} as const;
/** More digits than a register has records. */
const digits = 8;

/** Counted in one walk over an index of the references, for every row at once; written with leading zeros, so that text compares as numbers do. */
function countKey(by: keyof typeof countedBy): Key {
  const { kind, property } = countedBy[by];
  return {
    key: sql`lpad(coalesce(tally.held, 0)::text, ${digits}::integer, '0') collate "C"`,
    joined: sql`left join (select to_id as counted, count(*) as held from reference
      where reference.kind = ${kind} and reference.property = ${property} group by to_id) as tally on tally.counted = record.id`,
  };
}
