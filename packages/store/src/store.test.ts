import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createStore, type Store } from './store.ts';
import { createTestDatabase, type TestDatabase } from './testing/database.ts';
import { editor, saveAll } from './testing/open.ts';
import { actor } from './testing/records.ts';

let primary: TestDatabase;
let replica: TestDatabase;
let store: Store;
beforeAll(async () => {
  [primary, replica] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  store = createStore({ url: primary.url, readUrls: [replica.url] });
});
afterAll(async () => {
  await store.close();
  await Promise.all([primary.drop(), replica.drop()]);
});

test('reads go to the replica; a transaction reads and writes on the primary', async () => {
  const seenWithin = await store.register.transact(editor, async (writing) => {
    await writing.save(actor(1));
    return writing.counts();
  });
  expect(seenWithin.actor).toBe(1);
  expect((await store.register.counts()).actor).toBe(0);
  const copy = createStore({ url: replica.url });
  await saveAll(copy, [actor(1)]);
  await copy.close();
  expect((await store.register.counts()).actor).toBe(1);
});

test('it tells whether the database answers', async () => {
  const other = createStore({ url: primary.url });
  await other.ping();
  await other.close();
});

test('connections that the server ends are replaced', async () => {
  await store.ping();
  await store.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await vi.waitFor(() => store.ping());
  expect((await store.register.counts()).actor).toBe(1);
});
