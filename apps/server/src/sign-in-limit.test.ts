import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Tries a password, saying to come from another address each time. */
async function tries(count: number, emailOf: (index: number) => string, headerOf = 'x-forwarded-for'): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const response = await fetch(`${server.running.apiUrl}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:4300', [headerOf]: `203.0.113.${index}` },
      body: JSON.stringify({ email: emailOf(index), password: 'not the password' }),
    });
    statuses.push(response.status);
  }
  return statuses;
}

const of = (many: number, status: number) => Array<number>(many).fill(status);

test('one account is tried ten times a minute, whatever address the caller claims', async () => {
  expect(await tries(12, (index) => (index % 2 === 0 ? 'salma@example.org' : 'Salma@Example.org'))).toEqual([
    ...of(10, 401),
    ...of(2, 429),
  ]);
});

test('another account is not held up by that', async () => {
  expect(await tries(1, () => 'other@example.org')).toEqual([401]);
});

test.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'cf-connecting-ip'])(
  'all accounts together are tried sixty times a minute, whatever %s says',
  async (header) => {
    const statuses = await tries(60, (index) => `${header}-${index}@example.org`, header);
    expect(statuses.at(-1)).toBe(429);
  },
);

test.each(['/sign-in/email/', '/sign-in/%65mail', '//sign-in/email', '/sign-in/./email', '/Sign-In/Email'])(
  'the address written as %s is no way around',
  async (path) => {
    const response = await fetch(`${server.running.apiUrl}/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:4300' },
      body: JSON.stringify({ email: 'salma@example.org', password: 'not the password' }),
    });
    expect([404, 429]).toContain(response.status);
  },
);
