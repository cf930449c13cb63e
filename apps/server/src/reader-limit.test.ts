import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toldReader } from './http/reader.ts';
import { startTestServer, type TestServer } from './testing/server.ts';

const key = 'a key that only the two processes have';
const signed = (address: string, by = key) => `${address} ${createHmac('sha256', by).update(address).digest('base64url')}`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ dashboardKey: key, rateLimits: { person: 100, key: 100, anonymous: 3 } });
});
afterAll(() => server.stop());

/** What is left to whoever asks with these headers; nothing where they are refused. */
async function left(headers: Record<string, string>): Promise<number | undefined> {
  const answer = await fetch(`${server.running.apiUrl}/trpc/topics.list`, { headers });
  await answer.body?.cancel();
  if (answer.status === 429) return undefined;
  return Number(/r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1]);
}

test('the signature is the one that the dashboard’s process makes', () => {
  const told = '203.0.113.7 L41gJR7PHl9YRFj7iJI59mpoE1NB_eipTrXjIJyuqKw';
  expect([toldReader(told, key), toldReader(told, 'another'), toldReader(told, undefined)]).toEqual(['203.0.113.7', undefined, undefined]);
});

test('readers whom the dashboard asks for are counted each by themselves', async () => {
  const asked = ['203.0.113.7', '203.0.113.7', '203.0.113.8', '2001:db8:1:2:3::4', '2001:db8:1:2:5::6'].map((address) => signed(address));
  const counted: (number | undefined)[] = [];
  for (const reader of asked) counted.push(await left({ 'x-mithaq-reader': reader }));
  expect(counted).toEqual([2, 1, 2, 2, 1]);
});

test('what anybody else claims changes nothing: they are counted by the address that they come from', async () => {
  const forged: Record<string, string>[] = [
    { 'x-mithaq-reader': '203.0.113.20' },
    { 'x-mithaq-reader': signed('203.0.113.21', 'a key that somebody guessed at, and wrong') },
    { 'x-mithaq-reader': `203.0.113.22 ${signed('203.0.113.23').split(' ')[1]}` },
    { 'x-forwarded-for': '203.0.113.24' },
    { forwarded: 'for=203.0.113.25', 'x-real-ip': '203.0.113.26' },
  ];
  const counted: (number | undefined)[] = [];
  for (const headers of forged) counted.push(await left(headers));
  expect(counted).toEqual([2, 1, 0, undefined, undefined]);
  expect(await left({ 'x-mithaq-reader': signed('203.0.113.9') })).toBe(2);
});
