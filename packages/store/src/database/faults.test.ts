import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStore, type Store } from '../store.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { editor } from '../testing/open.ts';
import { actor } from '../testing/records.ts';
import { isConflict, meaningOf } from './faults.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await createTestDatabase();
  store = createStore({ url: database.url });
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

const coded = (message: string, code = '') => Object.assign(new Error(message), { code });

describe('what a failure means', () => {
  test.each([
    ['storage-full', coded('could not extend file "base/1/2": No space left on device', '53100')],
    ['storage-full', coded('could not write to file: No space left on device', '58030')],
    ['storage-full', coded('could not write block 7 of temporary file: File too large', '58030')],
    ['storage-full', coded('could not fsync file "pg_wal/1": Disk quota exceeded', '58030')],
    ['storage-full', coded('write ENOSPC')],
    ['took-too-long', coded('canceling statement due to statement timeout', '57014')],
    ['unavailable', coded('connect ECONNREFUSED', 'ECONNREFUSED')],
    ['unavailable', coded('the database system is starting up', '57P03')],
    ['unavailable', coded('sorry, too many clients already', '53300')],
  ])('%s', (code, fault) => {
    expect(meaningOf(fault)).toMatchObject({ name: 'MithaqError', code, category: 'unavailable', cause: fault });
  });

  test('what came to be referred to while it was to go is looked at again; what refers to nothing has no such thing', () => {
    const about = (detail: string) => Object.assign(new pg.DatabaseError('foreign key', 0, 'error'), { code: '23503', detail });
    const meanwhile = about('Key (id)=(source_1) is still referenced from table "citation".');
    const nothing = about('Key (source)=(source_1) is not present in table "record".');
    expect(meaningOf(meanwhile)).toBe(meanwhile);
    expect(meaningOf(nothing)).toMatchObject({ code: 'not-found', details: { key: 'source_1' } });
    expect([meanwhile, nothing].map(isConflict)).toEqual([true, false]);
  });

  test('what nobody can act upon stays what it is', () => {
    const fault = coded('syntax error', '42601');
    expect(meaningOf(fault)).toBe(fault);
    expect(meaningOf('no error')).toBe('no error');
    expect([coded('', '40001'), coded('', '40P01'), coded('', '23505'), fault].map(isConflict)).toEqual([true, true, true, false]);
  });
});

describe('in the register', () => {
  test('a full disk is told as such, and nothing of the write is there', async () => {
    await store.pool.query(`
      create function full_disk() returns trigger language plpgsql as $$ begin
        raise exception 'could not extend file "base/5/2619": No space left on device' using errcode = 'disk_full'; end $$;
      create trigger full_disk before insert on revision for each row execute function full_disk()`);
    const write = () => store.register.transact(editor, (writing) => writing.save(actor(1)));
    await expect(write()).rejects.toMatchObject({ code: 'storage-full', category: 'unavailable' });
    expect(await store.register.find('actor', actor(1).id)).toBeUndefined();
    await store.pool.query('drop trigger full_disk on revision');
    await write();
    expect((await store.register.verify()).problems).toEqual([]);
  });

  test('a statement that the server stopped took too long: it is told how long it may take', async () => {
    const client = await store.pool.connect();
    await client.query('set statement_timeout = 1');
    const fault: unknown = await client.query('select pg_sleep(60)').catch((stopped: unknown) => stopped);
    client.release(true);
    expect(meaningOf(fault)).toMatchObject({ code: 'took-too-long', details: { seconds: '15' } });
  });
});
