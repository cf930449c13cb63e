import { failureOf } from '@mithaq/client';
import { createStore } from '@mithaq/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const own = 'http://127.0.0.1:4300';
const person = { name: 'سلمى', email: 'salma@example.org', password: 'correct horse battery' };
const file = { name: 'a.txt', content: { encoding: 'text' as const, data: 'A text' } };

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(server.running.apiUrl + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: own, ...headers },
    body: JSON.stringify(body),
  });
}

function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function told(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'done',
    (error: unknown) => failureOf(error),
  );
}

describe('somebody who is not signed in', () => {
  test.each([
    ['ar', 'سجّل الدخول أولًا'],
    ['en', 'Sign in first'],
  ] as const)('may read and not write, and is told so in %s', async (locale, message) => {
    const client = server.client({ locale });
    const refusal = { unreachable: false, category: 'unauthenticated', code: 'not-signed-in', path: [], message };
    expect(await told(client.sources.import.mutate(file))).toEqual(refusal);
    expect(
      await told(client.suggestions.judge.mutate({ id: 'suggestion_00000000000000000000000000', verdict: 'open', revision: 0 })),
    ).toEqual(refusal);
    expect((await client.agreements.list.query({})).total).toBe(7);
  });

  test('is answered with 401', async () => {
    const response = await post('/trpc/sources.import', file);
    expect(response.status).toBe(401);
  });

  test('with a token that does not hold is told so, even where anybody may read', async () => {
    const { agreements, sources } = server.client({ token: 'x'.repeat(43) });
    const answers = await Promise.all([sources.import.mutate(file), agreements.list.query({})].map(told));
    for (const answer of answers) expect(answer).toMatchObject({ category: 'unauthenticated', code: 'wrong-credentials' });
  });
});

describe('the first administrator', () => {
  test('needs the token', async () => {
    const response = await post('/api/setup', { token: 'wrong', ...person }, { 'accept-language': 'en' });
    expect(response.status).toBe(403);
    expect((await response.json()).error).toMatchObject({
      category: 'forbidden',
      code: 'setup-closed',
      path: ['token'],
      message: 'This set-up link does not hold, or was used already. If an administrator exists, sign in instead.',
    });
    expect(await server.anonymous.session.get.query()).toEqual({ setUp: false, publicReading: true, capabilities: ['open', 'read'] });
  });

  test('has to give a usable name, address and password', async () => {
    const token = server.running.setupToken;
    for (const [field, value] of [
      ['password', 'short'],
      ['email', 'nobody'],
      ['name', ' '],
    ] as const) {
      const response = await post('/api/setup', { token, ...person, [field]: value });
      expect([response.status, (await response.json()).error.path]).toEqual([400, [field]]);
    }
    expect((await post('/api/setup', 'no object')).status).toBe(400);
  });

  test.each([
    ['ar', 'قيمة غير صالحة في «password»: المنتظر 10 محارف على الأقل'],
    ['en', 'Invalid value at “password”: expected at least 10 characters'],
  ])('is told what is wrong in %s alone', async (language, message) => {
    const { setupToken: token } = server.running;
    const response = await post('/api/setup', { token, ...person, password: 'short' }, { 'accept-language': language });
    expect((await response.json()).error.message).toBe(message);
  });

  test('is made once, also when ten ask at once, and is signed in', async () => {
    const { setupToken: token } = server.running;
    const tries = Array.from({ length: 10 }, (_, index) => post('/api/setup', { token, ...person, email: `salma${index}@example.org` }));
    const responses = await Promise.all(tries);
    expect(responses.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 9 }, () => 403)]);
    const [made] = responses.filter(({ status }) => status === 201);
    const cookie = made === undefined ? '' : cookieOf(made);
    const session = await server.client({ headers: () => ({ cookie }) }).session.get.query();
    expect(session).toMatchObject({ setUp: true, user: { name: person.name, role: 'admin' } });
    expect((await post('/api/setup', { token, ...person })).status).toBe(403);
  });

  test('signs in, writes with the cookie from our own origin alone, and signs out', async () => {
    const { user } = await adminSession();
    const cookie = await signIn(user.email);
    const foreign = await post('/trpc/sources.import', file, { cookie, origin: 'https://elsewhere.example' });
    expect((await foreign.json()).error.data.mithaq).toMatchObject({ category: 'forbidden', code: 'foreign-origin' });
    const none = await fetch(`${server.running.apiUrl}/trpc/sources.import`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(file),
    });
    const ours = await post('/trpc/sources.import', file, { cookie });
    expect([foreign.status, none.status, ours.status]).toEqual([403, 403, 200]);
    await post('/api/auth/sign-out', {}, { cookie });
    expect((await post('/trpc/sources.import', file, { cookie })).status).toBe(401);
  });
});

describe('accounts', () => {
  test('nobody signs up by themselves', async () => {
    const response = await post('/api/auth/sign-up/email', { ...person, email: 'other@example.org' });
    expect(response.status).toBe(400);
    expect((await response.json()).code).toBe('EMAIL_PASSWORD_SIGN_UP_DISABLED');
  });

  test('a wrong password is refused without saying what was wrong', async () => {
    const { user } = await adminSession();
    const wrong = await post('/api/auth/sign-in/email', { email: user.email, password: 'not the password' });
    const unknown = await post('/api/auth/sign-in/email', { email: 'nobody@example.org', password: 'not the password' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
  });

  test('a reader is told that the role is not enough, and cannot give itself another', async () => {
    const { user } = await adminSession();
    const cookie = await signIn(user.email);
    await setRole(user.email, 'reader');
    const client = server.client({ headers: () => ({ cookie, origin: own }), locale: 'en' });
    expect(await told(client.sources.import.mutate(file))).toMatchObject({
      category: 'forbidden',
      message: 'Your role does not allow this (reader)',
    });
    await post('/api/auth/update-user', { role: 'admin' }, { cookie });
    expect((await client.session.get.query()).user?.role).toBe('reader');
    await setRole(user.email, 'editor');
    expect(await told(client.sources.import.mutate(file))).toBe('done');
    await setRole(user.email, 'admin');
  });
});

test('passwords cannot be tried without end', async () => {
  const tries = Array.from({ length: 30 }, () =>
    post('/api/auth/sign-in/email', { email: 'nobody@example.org', password: 'not the password' }),
  );
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  expect(new Set(statuses)).toContain(429);
  expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
});

async function setRole(email: string, role: string): Promise<void> {
  const store = createStore({ url: server.database.url });
  await store.pool.query('update "user" set role = $1 where email = $2', [role, email]);
  await store.close();
}

async function adminSession(): Promise<{ user: { email: string } }> {
  const store = createStore({ url: server.database.url });
  const { rows } = await store.pool.query<{ email: string }>('select email from "user"');
  await store.close();
  return { user: { email: rows[0]?.email ?? '' } };
}

async function signIn(email: string): Promise<string> {
  const response = await post('/api/auth/sign-in/email', { email, password: person.password });
  expect(response.status).toBe(200);
  return cookieOf(response);
}
