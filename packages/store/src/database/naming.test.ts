import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStore } from '../store.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { saveAll } from '../testing/open.ts';
import { actor } from '../testing/records.ts';
import { openNaming } from './naming.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('the same statement has one name, others have others; what is no question of rows has none', () => {
  const naming = openNaming();
  const name = naming('select 1');
  expect(name).toMatch(/^mithaq_[0-9a-f]{24}$/);
  expect(naming('select 1')).toBe(name);
  expect(naming('  with one as (select 1) select * from one')).not.toBe(name);
  for (const text of ['begin', 'commit', 'create table x ()', 'lock table x', 'selection', `select '${'x'.repeat(8_000)}'`])
    expect(naming(text)).toBeUndefined();
});

test('no more than 400 are named: a server’s memory is not filled with what is asked once', () => {
  const naming = openNaming();
  const names = Array.from({ length: 500 }, (_, number) => naming(`select ${number}`));
  expect(new Set(names.slice(0, 400)).size).toBe(400);
  expect(names.slice(400)).toEqual(Array.from({ length: 100 }, () => undefined));
  expect(naming('select 3')).toBe(names[3]);
});

const preparedOn = async (preparedStatements: boolean) => {
  const store = createStore({ url: database.url, poolSize: 1, preparedStatements });
  await store.register.find('actor', 'x');
  await store.register.find('actor', 'y');
  const { rows } = await store.pool.query('select count(*)::integer as many from pg_prepared_statements');
  await store.close();
  return rows[0].many;
};

test('statements are prepared once for each connection, and not at all where that is switched off', async () => {
  // Two for a key that nothing has: by ids and slugs, and by records that were merged into others.
  expect(await preparedOn(true)).toBe(2);
  expect(await preparedOn(false)).toBe(0);
});

test('without names everything is as with them', async () => {
  const store = createStore({ url: database.url, preparedStatements: false });
  await saveAll(store, [actor(1)]);
  expect(await store.register.find('actor', 'actor-1')).toEqual({ record: actor(1), revision: 1 });
  await store.close();
});
