import { afterAll, expect, test } from 'vitest';
import { migrations } from './migrations/index.ts';
import { createStore, type Store } from './store.ts';
import { createTestDatabase, type TestDatabase } from './testing/database.ts';
import { contentsAt, databaseAt, databaseWith, type EarlierContents, earlierSchemas } from './testing/earlier-schemas.ts';
import { sampleId } from './testing/records.ts';
import { everythingIn, fillRegister } from './testing/whole-register.ts';

/** The last schema before the history; what it held was written in version 2 of the domain's schemas, and is what all others come to. */
const beforeHistory = '0007-schema-version-2';

interface Brought {
  readonly store: Store;
  readonly database: TestDatabase;
}

const opened = new Map<string, Promise<Brought>>();

afterAll(async () => {
  for (const one of opened.values()) {
    const { store, database } = await one;
    await store.close();
    await database.drop();
  }
});

/** A register that a Mithaq of an earlier schema wrote, brought up to date. */
async function brought(schema: string): Promise<Store> {
  const known = opened.get(schema) ?? bring(schema);
  opened.set(schema, known);
  return (await known).store;
}

async function bring(schema: string): Promise<Brought> {
  const database = await databaseAt(schema);
  const store = createStore({ url: database.url });
  await store.migrate();
  return { store, database };
}

/** The schemas before the history, since one by its number. All of them were filled with the same register. */
const since = async (number: number) =>
  (await earlierSchemas()).filter((schema) => schema <= beforeHistory && Number.parseInt(schema, 10) >= number);

async function column(store: Store, query: string): Promise<readonly unknown[]> {
  const { rows } = await store.pool.query<{ value: unknown }>(query);
  return rows.map(({ value }) => value);
}

/** What the tables of a schema held, in one of their columns. */
async function wrote(schema: string, table: string, of: string): Promise<readonly unknown[]> {
  const { tables } = await contentsAt(schema);
  return (tables[table] ?? []).flatMap((row) => Object.entries(row).flatMap(([name, value]) => (name === of ? [value] : [])));
}

const sinceVersion2 = sampleId('recognition', 1);

/** Version 1 knew no recognitions. */
async function expectedOf(schema: string, table: string, of: string): Promise<readonly unknown[]> {
  const all = await wrote(beforeHistory, table, of);
  return schema === beforeHistory ? all : all.filter((value) => !JSON.stringify(value).includes(sinceVersion2));
}

test.each(await since(1))('from %s: records are those that were there, as of today’s version', async (schema) => {
  const store = await brought(schema);
  expect(await column(store, 'select data as value from record order by id')).toEqual(await expectedOf(schema, 'record', 'data'));
  expect((await store.register.find('agreement', 'memorandum'))?.record.slug).toBe('memorandum-of-2020');
  expect((await store.register.find('agreement', 'memorandum'))?.revision).toBe(2);
});

test.each(await since(1))('from %s: references and places in lists are those that were there', async (schema) => {
  const store = await brought(schema);
  const references = `select from_id || ' ' || property || ' ' || to_id as value from reference order by from_id, property, to_id`;
  const { tables } = await contentsAt(schema);
  const before = (tables['reference'] ?? []).map((row) => Object.fromEntries(Object.entries(row)));
  expect(await column(store, references)).toEqual(before.map(({ from_id, property, to_id }) => `${from_id} ${property} ${to_id}`));
  const page = await store.register.list('agreement', {}, { limit: 10 });
  expect(page.rows.map(({ record }) => record.slug)).toEqual(['memorandum-of-2020', 'earlier-treaty']);
});

test.each(await since(1))('from %s: the history begins with what was known of it, and its chain holds', async (schema) => {
  const store = await brought(schema);
  const recordsIn = `select data as value from revision where kind not in ('statement', 'suggestion', 'text') order by subject, revision`;
  expect(await column(store, recordsIn)).toEqual(await expectedOf(schema, 'revision', 'data'));
  expect(await column(store, `select distinct state as value from revision`)).toEqual(['published']);
  const later = await store.register.revision(sampleId('agreement', 1), 2);
  expect(later).toMatchObject({ from: 1, by: { id: 'user_salem', name: 'Salem' }, at: '2026-10-01T10:00:00.123Z' });
  const [records, rest] = [schema === beforeHistory ? 14 : 13, schema < '0002' ? 0 : 7];
  expect(await store.register.verify()).toMatchObject({ entries: records + rest, problems: [] });
});

test.each(await since(2))('from %s: statements, passages, texts and suggestions are those that were there', async (schema) => {
  const store = await brought(schema);
  expect(await column(store, 'select data as value from statement order by id')).toEqual(await wrote(beforeHistory, 'statement', 'data'));
  expect(await column(store, 'select source as value from citation order by statement_id, ordinal')).toEqual(
    await wrote(beforeHistory, 'citation', 'source'),
  );
  expect(await column(store, 'select text as value from source_text')).toEqual(await wrote(beforeHistory, 'source_text', 'text'));
  expect(await column(store, 'select data as value from suggestion order by id')).toEqual(await wrote(beforeHistory, 'suggestion', 'data'));
  expect(await column(store, `select data ->> 'sha256' as value from revision where kind = 'text'`)).toEqual(
    await column(store, `select data #>> '{text,sha256}' as value from record where slug = 'agency-report'`),
  );
});

test.each(await since(3))('from %s: the feed goes on where it was', async (schema) => {
  const store = await brought(schema);
  const told = await store.register.changesAfter('2', 10);
  expect(told.map(({ id, what, subject, at, by }) => [id, what, subject, at, by])).toEqual([
    ['3', 'record-saved', sampleId('agreement', 1), '2026-10-01T11:00:01.123Z', 'Salem'],
    ['4', 'suggestion-judged', sampleId('suggestion', 1), '2026-10-01T12:00:01.123Z', 'منى'],
    ['5', 'suggestion-judged', sampleId('suggestion', 3), '2026-10-01T13:00:01.123Z', 'منى'],
  ]);
  expect(await store.once('fixtures', async () => undefined)).toBe(false);
});

test.each(await since(1))('from %s: its words are found', async (schema) => {
  const store = await brought(schema);
  const [found] = (await store.register.search({ query: 'مذكرة', kinds: ['agreement'], limit: 5 })).groups;
  expect(found?.hits.map(({ record }) => record)).toContain(sampleId('agreement', 1));
});

test.each(await since(5))('from %s: people and their roles are those that were there', async (schema) => {
  const store = await brought(schema);
  const people = `select "id" || ' ' || "email" || ' ' || "role" as value from "user" order by "id"`;
  expect(await column(store, people)).toEqual(['user_mona mona@example.org admin', 'user_salem salem@example.org editor']);
  expect(await column(store, 'select "password" as value from "account"')).toEqual(['salt:hash']);
});

test.each(await since(1))('from %s: two that start at once bring it up to date once', async (schema) => {
  const database = await databaseAt(schema);
  const [one, other] = [createStore({ url: database.url }), createStore({ url: database.url })];
  await Promise.all([one.migrate(), other.migrate()]);
  expect(await column(one, 'select name as value from kysely_migration order by name')).toEqual(Object.keys(migrations).toSorted());
  expect(await other.register.verify()).toMatchObject({ problems: [] });
  await Promise.all([one.close(), other.close()]);
  await database.drop();
});

/** What was kept of later schemas (`keep-schema`), and of today's, as it would be kept. */
async function withHistory(): Promise<readonly EarlierContents[]> {
  const later = (await earlierSchemas()).filter((schema) => schema > beforeHistory);
  return Promise.all([...later.map(contentsAt), today()]);
}

async function today(): Promise<EarlierContents> {
  const database = await createTestDatabase();
  const store = createStore({ url: database.url });
  await fillRegister(store);
  const tables = await everythingIn(store.pool, { numbers: true });
  await store.close();
  await database.drop();
  return { schema: Object.keys(migrations).toSorted().at(-1) ?? '', tables };
}

/** Rows without the columns that came later, in an order that does not hang on them. */
function asKept(rows: readonly object[], kept: readonly object[]): readonly string[] {
  const columns = Object.keys(kept[0] ?? {}).toSorted();
  const picked = rows.map((row) =>
    JSON.stringify(columns.map((column) => [column, Object.entries(row).find(([name]) => name === column)?.[1]])),
  );
  return picked.toSorted();
}

test('from every schema with a history: everything that was written is there, and the chain holds', async () => {
  for (const contents of await withHistory()) {
    const database = await databaseWith(contents);
    const store = createStore({ url: database.url });
    await store.migrate();
    const now = await everythingIn(store.pool, { numbers: true });
    for (const [table, kept] of Object.entries(contents.tables)) {
      if (!derived.has(table)) expect([table, asKept(now[table] ?? [], kept)]).toEqual([table, asKept(kept, kept)]);
    }
    expect(await store.register.verify()).toMatchObject({ entries: contents.tables['revision']?.length, problems: [] });
    await store.close();
    await database.drop();
  }
});

/** What later code may make otherwise. */
const derived: ReadonlySet<string> = new Set(['search_document', 'agreement_listing', 'page', 'meta', 'writing_turn']);
