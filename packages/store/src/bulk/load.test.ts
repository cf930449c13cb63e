import { AnyRecord, Statement } from '@mithaq/domain';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStore, type Store } from '../store.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { actor, agreement, clause, event, sampleId, source, statement } from '../testing/records.ts';
import { loadRegister, type Part } from './load.ts';

const moment = new Date('2026-03-04T05:06:07.089Z');
const text = 'فقرة أولى عن الاتفاق بين الطرفين.\n\nA second paragraph, about ports \\ and\ttabs.';

/** Records of several kinds, one source with its text and one without, and statements that quote both. */
const parts: readonly Part[] = [
  { records: [actor(1), actor(2, { countries: ['LY'] })], statements: [], texts: [] },
  {
    records: [
      source(1, { text: { sha256: '1'.repeat(64), length: text.length }, publisher: { actor: sampleId('actor', 2) } }),
      source(2, { label: { en: 'A source without its text' } }),
      agreement(1, { participations: [{ actor: sampleId('actor', 1), role: 'party' }], fields: ['defence'] }),
      agreement(2, { lineage: [{ relation: 'follows', agreement: sampleId('agreement', 1) }] }),
      clause(1, { agreement: sampleId('agreement', 1), topics: ['security.police'], deadline: { edtf: '2021-05' } }),
      event(1, { date: { edtf: '2020-02-03' }, agreements: [sampleId('agreement', 1)] }),
      event(2, { type: 'meeting', date: { edtf: '2019~' }, agreements: [sampleId('agreement', 1), sampleId('agreement', 2)] }),
    ],
    statements: [
      statement(1, { subject: sampleId('agreement', 1), of: sampleId('source', 1), exact: 'فقرة', start: 0 }),
      statement(2, { subject: sampleId('event', 1), of: sampleId('source', 2), exact: 'a quote of words', start: 7 }),
    ],
    texts: [{ source: sampleId('source', 1), text }],
  },
];

let loaded: TestDatabase;
let saved: TestDatabase;
let store: Store;

beforeAll(async () => {
  [loaded, saved] = [await createTestDatabase(), await createTestDatabase()];
  await loadRegister(loaded.url, parts, { now: moment });
  store = createStore({ url: saved.url, now: () => moment });
  await store.register.transact(null, async (writing) => {
    for (const { records, statements, texts } of parts) {
      for (const record of records) await writing.save(AnyRecord.parse(record));
      for (const one of texts) await writing.attachText(one.source, one.text);
      for (const one of statements) await writing.saveStatement(Statement.parse(one));
    }
  });
});
afterAll(async () => {
  await store.close();
  await loaded.drop();
  await saved.drop();
});

/** Columns that number rows in the order in which they were written, and what is counted now and then. */
const ordered = new Set(['revision.id', 'revision.position', 'revision.hash', 'search_token.documents', 'search_token.by_kind']);

test('what is loaded is what saving it by itself would have written, in every table, row by row', async () => {
  const [one, other] = [await contentsOf(loaded.url), await contentsOf(saved.url)];
  expect(Object.keys(one)).toEqual(Object.keys(other));
  for (const [table, rows] of Object.entries(one)) expect({ [table]: rows }).toEqual({ [table]: other[table] });
  expect(Object.entries(one).flatMap(([table, rows]) => (rows.length > 0 ? [table] : []))).toEqual(
    expect.arrayContaining([
      'agreement_listing',
      'citation',
      'record',
      'reference',
      'revision',
      'search_document',
      'statement',
      'text_content',
    ]),
  );
});

test('its history is sealed and proves itself', async () => {
  const reader = createStore({ url: loaded.url });
  try {
    expect(await reader.register.verify()).toMatchObject({ entries: 12, problems: [] });
  } finally {
    await reader.close();
  }
});

test('indexes, constraints and triggers are there again', async () => {
  expect(await structureOf(loaded.url)).toEqual(await structureOf(saved.url));
});

async function contentsOf(url: string): Promise<Readonly<Record<string, readonly string[]>>> {
  return asking(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname !~ '^(kysely|meta|search_change)' order by 1`,
    );
    const contents: Record<string, readonly string[]> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<Record<string, unknown>>(`select * from "${name}"`);
      const kept = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !ordered.has(`${name}.${column}`))));
      contents[name] = kept.map((row) => JSON.stringify(row)).toSorted();
    }
    return contents;
  });
}

function structureOf(url: string): Promise<readonly unknown[]> {
  return asking(url, async (client) => {
    const { rows } = await client.query(`
      select indexdef as what from pg_indexes where schemaname = 'public'
      union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
      union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
      order by 1`);
    return rows;
  });
}

async function asking<Answer>(url: string, work: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
