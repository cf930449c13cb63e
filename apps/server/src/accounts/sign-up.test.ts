import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountPost, linkIn, newPerson, password, signIn } from '../testing/people.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ openSignUp: true });
});
afterAll(() => server.stop());

async function mailAfter(count: number): Promise<string> {
  await expect.poll(() => server.printed.length).toBeGreaterThan(count);
  return server.printed[count] ?? '';
}

test('where sign-up is open, somebody becomes a reader, whatever they ask for, once their address is proved', async () => {
  const email = 'reader@example.org';
  const before = server.printed.length;
  const wanted = { name: 'قارئة', email, password, locale: 'ar', role: 'admin', emailVerified: true };
  expect((await accountPost(server, '/sign-up/email', wanted)).status).toBe(200);
  const mail = await mailAfter(before);
  expect(mail).toContain('أكّد بريدك في ميثاق');
  expect((await accountPost(server, '/sign-in/email', { email, password })).status).toBe(403);
  const { pathname, search } = new URL(linkIn(mail));
  const verified = await fetch(`${server.running.apiUrl}${pathname}${search}`, { redirect: 'manual' });
  expect([verified.status, verified.headers.get('location')]).toEqual([302, 'http://127.0.0.1:4300/ar/sign-in']);
  const cookie = await signIn(server, email);
  const { user } = await server.client({ headers: () => ({ cookie }) }).session.get.query();
  expect(user).toMatchObject({ name: 'قارئة', email, role: 'reader' });
  const { rows } = await server.operator.people.acts.query({ limit: 1 });
  expect(rows).toMatchObject([{ kind: 'signed-up', by: { id: user?.id, name: 'قارئة' } }]);
});

test('an address that has an account is answered like one that has none, and its owner is told', async () => {
  const person = await newPerson(server, 'editor');
  const fresh = await accountPost(server, '/sign-up/email', { name: 'Mona', email: 'fresh@example.org', password });
  const before = server.printed.length;
  const taken = await accountPost(server, '/sign-up/email', { name: 'Mona', email: person.email, password });
  const shape = async (answer: Response) => {
    const { token, user } = await answer.json();
    return [answer.status, token, Object.keys(user).toSorted(), user.role, user.emailVerified];
  };
  expect(await shape(taken)).toEqual(await shape(fresh));
  expect(await mailAfter(before)).toContain('You already have a Mithaq account');
  expect((await signIn(server, person.email)).length).toBeGreaterThan(0);
});

test.each(['', ' ', 'a\u0007b', 'a'.repeat(101)])('the name %j is none', async (name) => {
  expect((await accountPost(server, '/sign-up/email', { name, email: 'named@example.org', password })).status).toBe(400);
});
