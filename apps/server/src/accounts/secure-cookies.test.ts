import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountPost, cookieOf, linkIn, password } from '../testing/people.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';

const site = 'https://mithaq.example';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ dashboardUrl: site });
});
afterAll(() => server.stop());

async function signedIn(): Promise<Response> {
  const email = 'mona@example.org';
  await server.operator.people.invite.mutate({ name: 'Mona', email, role: 'editor', locale: 'en' });
  const token = new URL(linkIn(server.printed.at(-1) ?? '')).searchParams.get('token');
  await accountPost(server, '/reset-password', { token, newPassword: password }, { origin: site });
  return accountPost(server, '/sign-in/email', { email, password }, { origin: site });
}

test('where the dashboard is reached by HTTPS, the session is a cookie that no script reads and no other way carries', async () => {
  const answer = await signedIn();
  const [cookie = ''] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^__Secure-mithaq\.session_token=/);
  expect(cookie.split('; ').slice(1).toSorted()).toEqual(['HttpOnly', 'Max-Age=1209600', 'Path=/', 'SameSite=Lax', 'Secure']);

  const given = cookieOf(answer);
  const who = async (headers: Record<string, string>) => (await server.client({ headers: () => headers }).session.get.query()).user?.name;
  expect(await who({ cookie: given })).toBe('Mona');
  // The name that HTTP would have is not believed: a page that came by HTTP could have set it.
  expect(await who({ cookie: given.replace('__Secure-', '') })).toBeUndefined();
});

test.each([
  ['another signature', (cookie: string) => cookie.replace(/.{6}$/, 'AAAA%3D')],
  ['no signature', (cookie: string) => cookie.replace(/\.[^.]*$/, '')],
  ['a token of its own with a signature of ours', (cookie: string) => cookie.replace(/=\w/, '=_')],
  ['an encoding that is none', (cookie: string) => `${cookie}%E0%A4%A`],
])('a cookie with %s is nobody’s', async (_what, forge) => {
  const cookie = forge(cookieOf(await accountPost(server, '/sign-in/email', { email: 'mona@example.org', password }, { origin: site })));
  expect((await server.client({ headers: () => ({ cookie }) }).session.get.query()).user).toBeUndefined();
});

test('a session that has run out, or was ended, does not hold with the next request', async () => {
  const cookie = cookieOf(await accountPost(server, '/sign-in/email', { email: 'mona@example.org', password }, { origin: site }));
  const name = async () => (await server.client({ headers: () => ({ cookie }) }).session.get.query()).user?.name;
  expect(await name()).toBe('Mona');
  await server.pool.query(`update "session" set "expiresAt" = now() - interval '1 second'`);
  expect(await name()).toBeUndefined();
  await server.pool.query(`update "session" set "expiresAt" = now() + interval '1 hour'`);
  expect(await name()).toBe('Mona');
  await accountPost(server, '/sign-out', {}, { cookie, origin: site });
  expect(await name()).toBeUndefined();
});
