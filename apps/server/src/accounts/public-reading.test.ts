import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPerson, type TestPerson } from '../testing/people.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { told } from '../testing/told.ts';

let server: TestServer;
let reader: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  reader = await newPerson(server, 'reader');
  await server.operator.settings.setPublicReading.mutate({ publicReading: false });
});
afterAll(() => server.stop());

test('a register that is not read in public is closed to who is not signed in, and says so', async () => {
  const { agreements, search, register } = server.anonymous;
  const calls = [
    agreements.list.query({}),
    agreements.get.query({ key: 'no-such-thing' }),
    search.query.query({ q: 'سرت' }),
    register.summary.query(),
  ];
  for (const answer of await Promise.all(calls.map(told)))
    expect(answer).toMatchObject({ category: 'unauthenticated', code: 'not-signed-in' });
  expect(await server.anonymous.session.get.query()).toEqual({ setUp: true, publicReading: false, capabilities: ['open'] });
});

test('its health, readiness and sign-in stay open', async () => {
  const statuses = await Promise.all(
    ['/health', '/ready', '/api/auth/ok'].map(async (path) => (await fetch(server.running.apiUrl + path)).status),
  );
  expect(statuses).toEqual([200, 200, 200]);
});

test('it is open to a reader who is signed in, and to a key that may read', async () => {
  expect(await told(reader.client.agreements.list.query({}))).toBe('done');
  const { key } = await reader.client.keys.create.mutate({ name: 'k', scopes: ['read'] });
  expect(await told(server.client({ token: key }).agreements.list.query({}))).toBe('done');
});

test('another server of the same register notices within a second', async () => {
  const other = await startTestServer({ database: server.database });
  expect(await told(other.anonymous.agreements.list.query({}))).toMatchObject({ code: 'not-signed-in' });
  await server.operator.settings.setPublicReading.mutate({ publicReading: true });
  expect(await told(server.anonymous.agreements.list.query({}))).toBe('done');
  await expect.poll(() => told(other.anonymous.agreements.list.query({})), { timeout: 3_000 }).toBe('done');
  await other.stop();
});
