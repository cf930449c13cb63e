import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountPost, dashboardOrigin, newPerson, signIn } from '../testing/people.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { told } from '../testing/told.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const within = (cookie: string) => server.client({ headers: () => ({ cookie, origin: dashboardOrigin }) });

/** Signs in with a browser of a name. */
async function signedInWith(email: string, agent: string) {
  const body = { email, password: 'a password that is long enough' };
  const answer = await accountPost(server, '/sign-in/email', body, { 'user-agent': agent });
  return within(
    answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  );
}

test('are told to whom they belong, the latest first, without what they are proved by', async () => {
  const mona = await newPerson(server, 'editor');
  const phone = await signedInWith(mona.email, `phone ${'x'.repeat(500)}`);
  const sessions = await phone.sessions.list.query();
  expect(sessions.map(({ isThis, userAgent }) => [isThis, userAgent?.slice(0, 6), userAgent?.length])).toEqual([
    [true, 'phone ', 400],
    [false, 'node', 4],
  ]);
  expect(Object.keys(sessions[0] ?? {}).toSorted()).toEqual(['createdAt', 'expiresAt', 'id', 'isThis', 'userAgent']);
  const { rows } = await server.pool.query<{ token: string }>('select token from "session"');
  expect(rows.filter(({ token }) => JSON.stringify(sessions).includes(token))).toEqual([]);
});

test('end one by one, or all but the one that asks, from their next request on', async () => {
  const mona = await newPerson(server, 'editor');
  const [one, two] = [await signedInWith(mona.email, 'one'), await signedInWith(mona.email, 'two')];
  const first = (await two.sessions.list.query()).find(({ userAgent }) => userAgent === 'one');
  await two.sessions.end.mutate({ id: first?.id ?? '' });
  expect((await one.session.get.query()).user).toBeUndefined();
  expect(await told(one.sessions.list.query())).toMatchObject({ code: 'not-signed-in' });
  expect(await two.sessions.endOthers.mutate()).toEqual({ ended: 1 });
  expect((await two.sessions.list.query()).map(({ userAgent }) => userAgent)).toEqual(['two']);
  expect((await mona.client.session.get.query()).user).toBeUndefined();
});

test('of others are not there', async () => {
  const [mona, yusuf] = [await newPerson(server, 'admin'), await newPerson(server, 'reader')];
  const [session] = await yusuf.client.sessions.list.query();
  expect(await told(mona.client.sessions.end.mutate({ id: session?.id ?? '' }))).toMatchObject({ code: 'not-found' });
  expect(await told(mona.client.sessions.end.mutate({ id: "'; --" }))).toMatchObject({ code: 'invalid-input' });
  expect((await yusuf.client.session.get.query()).user?.id).toBe(yusuf.id);
});

test('are not for keys, nor told by the library with their tokens', async () => {
  const mona = await newPerson(server, 'editor');
  const { key } = await mona.client.keys.create.mutate({ name: 'k', scopes: ['read'] });
  expect(await told(server.client({ token: key }).sessions.list.query())).toMatchObject({ code: 'outside-scope' });
  const cookie = await signIn(server, mona.email);
  const answers = await Promise.all([
    fetch(`${server.running.apiUrl}/api/auth/list-sessions`, { headers: { cookie } }),
    accountPost(server, '/revoke-session', { token: 'x' }, { cookie }),
    accountPost(server, '/revoke-sessions', {}, { cookie }),
    accountPost(server, '/revoke-other-sessions', {}, { cookie }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});
