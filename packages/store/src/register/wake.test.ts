import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { channel } from './changes.ts';
import { openAlarm } from './wake.ts';

let database: TestDatabase;
let admin: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});
const never = { lookEvery: 3_600_000, reconnectAfter: 1 };

test('a lost connection wakes who waits, and is made again', async () => {
  const alarm = openAlarm(database.url, { times: never });
  const { signal } = new AbortController();
  await alarm.wake(signal);
  const lost = alarm.wake(signal);
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'mithaq alarm' and datname = current_database()`,
  );
  await lost;
  const again = alarm.wake(signal);
  await again;
  const noticed = alarm.wake(signal);
  await admin.query(`select pg_notify('${channel}', '')`);
  await noticed;
  await alarm.close();
  const { rows } = await admin.query(
    `select count(*)::integer as open from pg_stat_activity where application_name = 'mithaq alarm' and datname = current_database()`,
  );
  expect(rows).toEqual([{ open: 0 }]);
});

test('without a database it still resolves, after a while', async () => {
  const alarm = openAlarm('postgresql://nobody@127.0.0.1:1/none', { times: { lookEvery: 1, reconnectAfter: 1 } });
  const { signal } = new AbortController();
  await alarm.wake(signal);
  await alarm.wake(signal);
  await alarm.close();
});
