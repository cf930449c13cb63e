import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPerson, type TestPerson } from './testing/people.ts';
import { startTestServer, type TestServer } from './testing/server.ts';
import { told } from './testing/told.ts';

let server: TestServer;
let salma: TestPerson;
let omar: TestPerson;
let source: string;
let agreement: string;
beforeAll(async () => {
  server = await startTestServer();
  salma = await newPerson(server, 'editor', { name: 'Salma' });
  omar = await newPerson(server, 'reviewer', { name: 'Omar' });
  const [sources, agreements] = await Promise.all([salma.client.sources.list.query({}), salma.client.agreements.list.query({})]);
  source = sources.rows[0]?.ref.id ?? '';
  agreement = agreements.rows[0]?.ref.id ?? '';
});
afterAll(() => server.stop());

const reads = (person: TestPerson, page: string, subject = source) =>
  person.client.presence.stay.mutate({ page, subject, part: 'reading' }).then(({ others }) => others);

/** Runs a statement on the register's own database. */
async function inDatabase(statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: server.database.url });
  await client.connect();
  const { rowCount } = await client.query(statement);
  await client.end();
  return rowCount ?? 0;
}

test('two who have the same open know of each other: by name, at which field, and since when; not of themselves', async () => {
  expect(await reads(salma, 'salma-window-1')).toEqual([]);
  const [first] = await reads(omar, 'omar-window-1');
  expect(first).toEqual({ id: salma.id, name: 'Salma', part: 'reading', properties: [], since: expect.stringMatching(/Z$/) });
  await omar.client.presence.stay.mutate({ page: 'omar-window-2', subject: source, part: 'editing', property: 'title' });
  const [second] = await reads(salma, 'salma-window-1');
  expect(second).toMatchObject({ id: omar.id, part: 'editing', properties: ['title'] });
  expect(await reads(salma, 'salma-window-2', agreement)).toEqual([]);
  expect(await omar.client.presence.list.query({ subjects: [agreement, source] })).toMatchObject([
    { subject: agreement, others: [{ name: 'Salma' }] },
    { subject: source, others: [{ ...first }] },
  ]);
});

test('who leaves is gone at once, from that window', async () => {
  await omar.client.presence.leave.mutate({ page: 'omar-window-2' });
  expect(await reads(salma, 'salma-window-1')).toMatchObject([{ id: omar.id, part: 'reading' }]);
  await omar.client.presence.leave.mutate({ page: 'omar-window-1' });
  await salma.client.presence.leave.mutate({ page: 'omar-window-1' });
  expect(await reads(salma, 'salma-window-1')).toEqual([]);
});

test('who says nothing for a minute is gone, and comes back as somebody who has just come', async () => {
  await reads(omar, 'omar-window-3');
  const [before] = await reads(salma, 'salma-window-1');
  await inDatabase(`update presence set seen = seen - interval '59 seconds' where page = 'omar-window-3'`);
  expect(await reads(salma, 'salma-window-1')).toEqual([before]);
  await inDatabase(`update presence set seen = seen - interval '2 seconds' where page = 'omar-window-3'`);
  expect(await reads(salma, 'salma-window-1')).toEqual([]);
  expect(await inDatabase(`select from presence where page = 'omar-window-3'`)).toBe(0);
  await reads(omar, 'omar-window-3');
  const [after] = await reads(salma, 'salma-window-1');
  expect([after?.id, String(after?.since) > String(before?.since)]).toEqual([omar.id, true]);
});

test('nothing of it is announced or kept, however long somebody stays; and one person fills no table', async () => {
  const before = await salma.client.changes.list.query({});
  for (let time = 0; time < 55; time += 1) await reads(salma, `another-window-${time}`);
  expect(await salma.client.changes.list.query({})).toEqual(before);
  expect(await inDatabase(`select from presence where person = '${salma.id}'`)).toBe(50);
});

test('readers neither are told who is there nor say so themselves', async () => {
  const reader = await newPerson(server, 'reader');
  const { presence } = reader.client;
  expect(await told(presence.stay.mutate({ page: 'reader-window', subject: source, part: 'reading' }))).toMatchObject({
    code: 'not-allowed',
  });
  expect(await told(presence.list.query({ subjects: [source] }))).toMatchObject({ code: 'not-allowed' });
  expect(await told(server.anonymous.presence.list.query({ subjects: [source] }))).toMatchObject({ code: 'not-signed-in' });
});

test('nothing above was a fault of the server', () => {
  expect(server.logged.map((line) => line.slice(0, 400))).toEqual([]);
});
