import { expect, test } from 'vitest';
import { migrations } from './migrations/index.ts';
import { createStore } from './store.ts';
import { createEmptyDatabase } from './testing/database.ts';
import { editor } from './testing/open.ts';
import { actor } from './testing/records.ts';

test('two that start together on an empty database migrate it once', async () => {
  const database = await createEmptyDatabase();
  const stores = [createStore({ url: database.url }), createStore({ url: database.url })];
  await Promise.all(stores.map((store) => store.migrate()));
  const { rows } = (await stores[0]?.pool.query('select name from kysely_migration order by name')) ?? {};
  expect(rows?.map(({ name }) => name)).toEqual(Object.keys(migrations).toSorted());
  await stores[0]?.register.transact(editor, (writing) => writing.save(actor(1)));
  expect((await stores[1]?.register.counts())?.actor).toBe(1);
  await Promise.all(stores.map((store) => store.close()));
  await database.drop();
});

test('a database of a newer Mithaq is refused, and left as it is', async () => {
  const database = await createEmptyDatabase();
  const store = createStore({ url: database.url });
  await store.migrate();
  await store.pool.query(`insert into kysely_migration (name, timestamp) values ('0099-of-tomorrow', '2030-01-01T00:00:00.000Z')`);
  await expect(store.migrate()).rejects.toMatchObject({
    name: 'StartError',
    code: 'newer-data',
    message: expect.stringContaining('0099-of-tomorrow'),
    text: { ar: expect.stringContaining('0099-of-tomorrow') },
  });
  await store.close();
  await database.drop();
});

test('the accounts’ tables have the columns that better-auth writes', async () => {
  const database = await createEmptyDatabase();
  const store = createStore({ url: database.url });
  await store.migrate();
  const { rows } = await store.pool.query(
    `select table_name, string_agg(column_name, ' ' order by ordinal_position) as columns from information_schema.columns
     where table_name in ('user', 'session', 'account', 'verification') and table_schema = 'public' group by table_name order by table_name`,
  );
  expect(rows).toEqual([
    {
      table_name: 'account',
      columns:
        'id accountId providerId userId accessToken refreshToken idToken accessTokenExpiresAt refreshTokenExpiresAt scope password createdAt updatedAt',
    },
    { table_name: 'session', columns: 'id expiresAt token createdAt updatedAt ipAddress userAgent userId' },
    { table_name: 'user', columns: 'id name email emailVerified image role createdAt updatedAt suspended locale' },
    { table_name: 'verification', columns: 'id identifier value expiresAt createdAt updatedAt' },
  ]);
  await store.close();
  await database.drop();
});

test('a database that does not answer is one typed failure, for reading, writing and looking', async () => {
  const store = createStore({ url: 'postgresql://nobody@127.0.0.1:1/none' });
  const unavailable = { name: 'MithaqError', code: 'unavailable', category: 'unavailable' };
  await expect(store.register.counts()).rejects.toMatchObject(unavailable);
  await expect(store.register.transact(null, async () => undefined)).rejects.toMatchObject(unavailable);
  await expect(store.ping()).rejects.toMatchObject(unavailable);
  await store.close();
});
