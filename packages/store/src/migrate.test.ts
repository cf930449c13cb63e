import { expect, test } from 'vitest';
import { createStore } from './store.ts';
import { createEmptyDatabase } from './testing/database.ts';
import { editor } from './testing/open.ts';
import { actor, source, statement } from './testing/records.ts';

test('two that start together on an empty database migrate it once', async () => {
  const database = await createEmptyDatabase();
  const stores = [createStore({ url: database.url }), createStore({ url: database.url })];
  await Promise.all(stores.map((store) => store.migrate()));
  const { rows } = (await stores[0]?.pool.query('select name from kysely_migration order by name')) ?? {};
  expect(rows?.map(({ name }) => name)).toEqual([
    '0001-register',
    '0002-statements',
    '0003-changes',
    '0004-search',
    '0005-accounts',
    '0006-search-later',
    '0007-schema-version-2',
  ]);
  await stores[0]?.register.transact(editor, (writing) => writing.save(actor(1)));
  expect((await stores[1]?.register.counts())?.actor).toBe(1);
  await Promise.all(stores.map((store) => store.close()));
  await database.drop();
});

test('records and statements of schema version 1 are brought to version 2, their revisions too', async () => {
  const database = await createEmptyDatabase();
  const store = createStore({ url: database.url });
  await store.migrate();
  const article = source(1, { published: { date: { edtf: '2020-08-05' }, inferred: true } });
  const dated = {
    ...statement(1, { subject: article.id, of: article.id, exact: 'x', start: 0 }),
    property: 'published',
    value: { edtf: '2020-08-05' },
  };
  await store.register.transact(editor, async (writing) => {
    await writing.save(article);
    await writing.saveStatement(dated);
  });
  await store.pool.query(`
    update record set data = jsonb_set(jsonb_set(data, '{published}', '{"edtf": "2020-08-05"}'), '{schemaVersion}', '1') || '{"publishedInferred": true}';
    update revision set data = (select data from record where id = record_id);
    update statement set data = data - 'record' - 'schemaVersion';
    delete from kysely_migration where name = '0007-schema-version-2'`);
  await store.migrate();
  const { rows } = await store.pool.query(
    'select data from record union all select data from revision union all select data from statement',
  );
  const published = { date: { edtf: '2020-08-05' }, inferred: true };
  expect(rows.map(({ data }) => data)).toEqual([article, article, { ...dated, value: published }]);
  await store.close();
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
    { table_name: 'user', columns: 'id name email emailVerified image role createdAt updatedAt' },
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
