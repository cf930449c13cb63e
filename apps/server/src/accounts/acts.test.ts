import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPerson, type TestPerson } from '../testing/people.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { told } from '../testing/told.ts';

let server: TestServer;
let admin: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  admin = await newPerson(server, 'admin', { name: 'سلمى' });
});
afterAll(() => server.stop());

test('what is done to accounts, keys and settings is in their history, with who did it', async () => {
  const { people, keys, settings } = admin.client;
  const mona = await people.invite.mutate({ name: 'Mona', email: 'mona@example.org', role: 'reader', locale: 'en' });
  await people.setRole.mutate({ id: mona.id, role: 'editor' });
  await people.setRole.mutate({ id: mona.id, role: 'editor' });
  await people.suspend.mutate({ id: mona.id, suspended: true });
  await people.suspend.mutate({ id: mona.id, suspended: false });
  const key = await keys.create.mutate({ name: 'nightly', scopes: ['read'] });
  await keys.revoke.mutate({ id: key.id });
  await settings.setPublicReading.mutate({ publicReading: false });
  await settings.setPublicReading.mutate({ publicReading: true });
  const { rows, total } = await people.acts.query({ limit: 100 });
  expect(total).toBe(rows.length);
  expect(rows.slice(0, -1).map(({ kind, subject, data }) => [kind, subject, data])).toEqual([
    ['public-reading-changed', 'register', { on: true }],
    ['public-reading-changed', 'register', { on: false }],
    ['key-revoked', key.id, {}],
    ['key-created', key.id, { name: 'nightly', scopes: ['read'] }],
    ['reinstated', mona.id, {}],
    ['suspended', mona.id, {}],
    ['role-changed', mona.id, { from: 'reader', to: 'editor' }],
    ['invited', mona.id, { role: 'reader' }],
  ]);
  expect(rows.slice(0, 4).map(({ subjectName }) => subjectName)).toEqual([undefined, undefined, 'nightly', 'nightly']);
  expect(rows.slice(4, -1).map(({ subjectName }) => subjectName)).toEqual(['Mona', 'Mona', 'Mona', 'Mona']);
  expect(new Set(rows.slice(0, -1).map(({ by }) => JSON.stringify(by)))).toEqual(new Set([JSON.stringify({ id: admin.id, name: 'سلمى' })]));
  expect(rows.at(-1)).toMatchObject({ position: 1, kind: 'invited', subject: admin.id, by: { id: 'operator', name: 'operator' } });
  expect(JSON.stringify(rows)).not.toContain('@example.org');
});

test('the history proves its chain', async () => {
  const { entries, head, problems } = await admin.client.people.verify.query();
  const { rows } = await server.pool.query<{ hash: string }>('select hash from account_act order by position desc limit 1');
  expect([entries, head, problems]).toEqual([9, rows[0]?.hash, []]);
});

test('the history is not changed by who writes to its table, unless they take its guard away', async () => {
  for (const change of ["update account_act set kind = 'invited'", 'delete from account_act', 'truncate account_act']) {
    await expect(server.pool.query(change)).rejects.toThrow('what was done to accounts is kept as it is');
  }
});

test.each([
  ['an act that was altered', `update account_act set data = '{"role": "admin"}' where position = 2`, [['digest', 2]]],
  [
    'an act that is gone',
    'delete from account_act where position = 5',
    [
      ['gap', 6],
      ['chain', 6],
      ['not-current', 4],
    ],
  ],
  [
    'a hash that was forged',
    `update account_act set hash = repeat('0', 64) where position = 4`,
    [
      ['chain', 4],
      ['chain', 5],
    ],
  ],
])('%s shows', async (_what, tampering, problems) => {
  const { rows: kept } = await server.pool.query('select * from account_act order by position');
  await server.pool.query(`alter table account_act disable trigger user; ${tampering}`);
  const report = await admin.client.people.verify.query();
  expect(report.problems.map(({ problem, position }) => [problem, position])).toEqual(problems);
  await server.pool.query('delete from account_act');
  for (const { data, ...row } of kept) {
    await server.pool.query(
      `insert into account_act (position, kind, subject, author_id, author_name, at, digest, hash, data)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [row.position, row.kind, row.subject, row.author_id, row.author_name, row.at, row.digest, row.hash, JSON.stringify(data)],
    );
  }
  await server.pool.query('alter table account_act enable trigger user');
  expect((await admin.client.people.verify.query()).problems).toEqual([]);
});

test('acts at the same moment take their places one after the other', async () => {
  const invite = (index: number) =>
    admin.client.people.invite.mutate({ name: 'N', email: `n${index}@example.org`, role: 'reader', locale: 'en' });
  expect(await Promise.all(Array.from({ length: 12 }, (_, index) => told(invite(index))))).toEqual(Array(12).fill('done'));
  const { entries, problems } = await admin.client.people.verify.query();
  expect([entries, problems]).toEqual([21, []]);
});
