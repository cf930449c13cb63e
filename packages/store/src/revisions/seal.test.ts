import { setImmediate as turn } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStore, type Store } from '../store.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { commitUnsealed, historyOf } from '../testing/history.ts';
import { editor, saveAll } from '../testing/open.ts';
import { actor, sampleId } from '../testing/records.ts';

let database: TestDatabase;
let store: Store;
beforeEach(async () => {
  database = await createTestDatabase();
  store = createStore({ url: database.url });
});
afterEach(async () => {
  await store.close();
  await database.drop();
});

const told = (subject: string, audience: 'public' | 'editors' = 'public') => ({ what: 'record-saved', subject, audience }) as const;

describe('sealing', () => {
  test('whoever was answered finds what they did in the history and in the feed', async () => {
    await store.register.transact(editor, async (writing) => {
      await writing.save(actor(1), undefined, 'first');
      await writing.announce(told(actor(1).id));
    });
    const { rows } = await store.register.revisions({}, { limit: 5 });
    expect(rows).toEqual([
      {
        ...{ position: 1, subject: actor(1).id, kind: 'actor', revision: 1, state: 'published', by: editor, message: 'first' },
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(await store.register.changesAfter('0', 5)).toMatchObject([{ id: '1', subject: actor(1).id }]);
  });

  test('what a process that was killed between commit and seal left is sealed by the next write, in the order of writing', async () => {
    for (const number of [1, 2, 3]) await commitUnsealed(store, async (writing) => void (await writing.save(actor(number))));
    expect((await store.register.revisions({}, { limit: 5 })).rows).toEqual([]);
    await saveAll(store, [actor(4)]);
    expect((await historyOf(store)).map(({ position, subject }) => [position, subject])).toEqual(
      [1, 2, 3, 4].map((number) => [number, actor(number).id]),
    );
    expect((await store.register.verify()).problems).toEqual([]);
  });

  test('it is sealed when a process starts, too, and told to who was waiting', async () => {
    await commitUnsealed(store, async (writing) => {
      await writing.save(actor(1));
      await writing.announce(told('x'));
    });
    expect(await store.register.changesAfter(undefined, 5)).toEqual([]);
    await store.migrate();
    expect(await store.register.changesAfter(undefined, 5)).toMatchObject([{ id: '1', subject: 'x' }]);
  });

  test('two processes that seal at once give each entry one place', async () => {
    for (let number = 1; number <= 20; number += 1)
      await commitUnsealed(store, async (writing) => void (await writing.save(actor(number))));
    const other = createStore({ url: database.url });
    await Promise.all([store.migrate(), other.migrate(), store.migrate(), other.migrate()]);
    await other.close();
    expect((await historyOf(store)).map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await store.register.verify()).toMatchObject({ entries: 20, problems: [] });
  });

  test('fifty writers in two processes: no gap in the chain, in a feed, or in a subject’s revisions', async () => {
    const other = createStore({ url: database.url });
    await saveAll(store, [actor(0)]);
    const write = (number: number) =>
      (number % 2 === 0 ? store : other).register.transact(editor, async (writing) => {
        await writing.save(actor(100 + number));
        for (let wait = number % 4; wait > 0; wait -= 1) await turn();
        const held = await writing.find('actor', actor(0).id);
        if (number % 5 === 0 && held) await writing.save({ ...held.record, wikidata: `Q${number + 1}` }, held.revision);
        await writing.announce(told(sampleId('actor', number), number % 3 === 0 ? 'editors' : 'public'));
      });
    await Promise.all(Array.from({ length: 50 }, (_, number) => write(number)));
    await other.close();
    const history = await historyOf(store);
    expect(history.map(({ position }) => position)).toEqual(Array.from({ length: 61 }, (_, index) => index + 1));
    expect(history.filter(({ subject }) => subject === actor(0).id).map(({ revision }) => revision)).toEqual(
      Array.from({ length: 11 }, (_, index) => index + 1),
    );
    const everything = await store.register.changesAfter('e0', 100, 'editors');
    expect(everything.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => `e${index + 1}`));
    const seenByAll = await store.register.changesAfter('0', 100);
    expect(seenByAll.map(({ id }) => id)).toEqual(Array.from({ length: 33 }, (_, index) => String(index + 1)));
    expect(await store.register.verify()).toMatchObject({ entries: 61, problems: [] });
  });

  test('the ids of one audience mean nothing to the other', async () => {
    await expect(store.register.changesAfter('e1', 5)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(store.register.changesAfter('1', 5, 'editors')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('an entry cannot be altered or taken out, nor its place', async () => {
    await saveAll(store, [actor(1)]);
    for (const statement of [
      `update revision set data = '{}'`,
      `update revision set author_name = 'x'`,
      'update revision set position = 9',
      'update revision set position = null, hash = null',
      'delete from revision',
      'truncate revision',
    ])
      await expect(store.pool.query(statement), statement).rejects.toThrow('the history is only ever added to');
    expect((await store.register.verify()).problems).toEqual([]);
  });

  test('a writer is answered although sealing fails, and the next one makes up for it', async () => {
    await store.pool.query('alter function seal rename to unsealed');
    await saveAll(store, [actor(1)]);
    expect(await store.register.find('actor', actor(1).id)).toMatchObject({ revision: 1 });
    await store.pool.query('alter function unsealed rename to seal');
    await saveAll(store, [actor(2)]);
    expect((await historyOf(store)).map(({ position, subject }) => [position, subject])).toEqual([
      [1, actor(1).id],
      [2, actor(2).id],
    ]);
  });
});

describe('what a subscriber was told', () => {
  const flushes = async (work: () => Promise<unknown>) => {
    const query = vi.spyOn(pg.Client.prototype, 'query');
    await work();
    const asked = query.mock.calls.filter(([given]: readonly unknown[]) => JSON.stringify(given).includes('pg_logical_emit_message'));
    query.mockRestore();
    return asked.length;
  };

  test('outlasts the database: it is on disk before it is told, once', async () => {
    // The cluster of the tests waits for no disk; here it has to.
    const { rows: name } = await store.pool.query<{ name: string }>('select current_database() as name');
    await store.pool.query(`alter database ${name[0]?.name} set synchronous_commit = on`);
    await store.close();
    store = createStore({ url: database.url });
    await store.register.transact(editor, (writing) => writing.announce(told('x')));
    const { rows } = await store.pool.query<{ sealed: string }>('select pg_current_wal_insert_lsn() as sealed');
    expect(await flushes(() => store.register.changesAfter('0', 5))).toBe(1);
    const after = await store.pool.query<{ there: boolean }>('select pg_current_wal_flush_lsn() >= $1::pg_lsn as there', [rows[0]?.sealed]);
    expect(after.rows).toEqual([{ there: true }]);
    expect(await flushes(() => store.register.changesAfter('0', 5))).toBe(0);
    expect(await flushes(() => store.register.changesAfter('1', 5))).toBe(0);
  });

  test('two hundred who ask at once cost no more than a few', async () => {
    await store.register.transact(editor, (writing) => writing.announce(told('x')));
    const asked = () => Promise.all(Array.from({ length: 200 }, () => store.register.changesAfter('0', 5)));
    expect(await flushes(asked)).toBeLessThan(20);
  });
});
