import type { Day, InterfaceLanguage } from '@mithaq/domain';
import { agreementRows } from '../assembly/agreement-rows.ts';
import { sortedWindow } from '../assembly/sorting.ts';
import { topicCodes } from '../assembly/topic-codes.ts';
import type { Context } from '../context.ts';
import type { ListAsked, MadePage, Pages } from '../ports/pages.ts';
import { AgreementFilter, AgreementRow } from '../views/agreement.ts';
import { noted } from './noted.ts';

/** The rows that are made together: what changes one of them takes the others with it. */
const together = 10;

const prefix = 'agreements.list ';
const utf8 = new TextEncoder();

/** What an answer depends on beside what is asked. */
interface Told {
  readonly day: Day;
  readonly language: InterfaceLanguage;
  readonly context: Context;
}

/**
 * A page of the list of agreements, as JSON in UTF-8, from rows that are kept; those that are not are made and kept. Nothing where the filter asks
 * for another state or day.
 */
export async function keptList(pages: Pages, input: unknown, { day, language, context }: Told): Promise<Uint8Array | undefined> {
  const filter = AgreementFilter.prefault({}).safeParse(input);
  if (!filter.success) return undefined;
  const topics = filter.data.topic === undefined ? [] : topicCodes(await context.world.register.taxonomy(), filter.data.topic);
  const asked = askedOf(filter.data, { language, topics: topics.map((code) => `topics:${code}`) });
  const listed = asked && (await pages.list(asked, { prefix, day }));
  if (listed === undefined) return undefined;
  const missing = listed.rows.flatMap(({ id, body }) => (body === undefined ? [id] : []));
  const made = await madeRows(pages, missing, day);
  const bodies = listed.rows.flatMap(({ id, body }) => body ?? made.get(id) ?? []);
  // Somebody withdrew one between the two questions: asked again it is not listed.
  if (bodies.length < listed.rows.length) return undefined;
  const next = listed.next === undefined ? '' : `,"next":${JSON.stringify(listed.next)}`;
  return utf8.encode(`{"rows":[${bodies.join(',')}]${next},"total":${listed.total}}`);
}

interface Narrowed {
  readonly language: InterfaceLanguage;
  /** The facets of the topic that is asked for. */
  readonly topics: readonly string[];
}

function askedOf(filter: AgreementFilter, { language, topics }: Narrowed): ListAsked | undefined {
  const { actor, instrument, nature, field, text, from, to, status, asOf, knownOn, view } = filter;
  if ([asOf, knownOn].some((given) => given !== undefined) || view === 'working') return undefined;
  const own = { instrument, nature, fields: field, textAvailability: text };
  const facets = Object.entries(own).flatMap(([property, value]) => (value === undefined ? [] : [`${property}:${value}`]));
  return {
    facets: topics.length === 1 ? [...topics, ...facets] : facets,
    ...(topics.length > 1 ? { oneOf: topics } : {}),
    ...(actor === undefined ? {} : { actor }),
    ...(status === undefined ? {} : { status }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    window: sortedWindow(filter, '-date', language),
  };
}

async function madeRows(pages: Pages, ids: readonly string[], day: Day): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  for (let from = 0; from < ids.length; from += together) {
    for (const { id, body } of await madeTogether(pages, ids.slice(from, from + together), day)) made.set(id, body);
  }
  return made;
}

interface MadeRow {
  readonly id: string;
  readonly body: string;
}

async function madeTogether(pages: Pages, ids: readonly string[], day: Day): Promise<readonly MadeRow[]> {
  let rows: readonly MadeRow[] = [];
  await pages.make(day, async (reading) => {
    const { reading: asked, questions } = noted(reading);
    const held = await asked.records(ids);
    const agreements = held.flatMap(({ record, revision }) => (record.record === 'agreement' ? [{ record, revision }] : []));
    const views = await agreementRows(asked, agreements, day);
    rows = views.map((row) => ({ id: row.ref.id, body: JSON.stringify(AgreementRow.parse(row)) }));
    const from = questions();
    return from === undefined ? [] : rows.map(({ id, body }): MadePage => ({ key: `${prefix}${id}`, body, questions: from }));
  });
  return rows;
}
