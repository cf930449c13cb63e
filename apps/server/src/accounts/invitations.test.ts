import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountPost, linkIn, newPerson, password, signIn, type TestPerson } from '../testing/people.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { told } from '../testing/told.ts';

let server: TestServer;
let admin: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  admin = await newPerson(server, 'admin');
});
afterAll(() => server.stop());

function invite(email: string, locale: 'ar' | 'en' = 'ar') {
  return admin.client.people.invite.mutate({ name: 'منى', email, role: 'editor', locale });
}

const lastMail = () => server.printed.at(-1) ?? '';
const tokenIn = (mail: string) => new URL(linkIn(mail)).searchParams.get('token');

test('an invitation is a mail in the reader’s language, with a link to the page where a password is chosen', async () => {
  const person = await invite('Mona.1@example.org');
  expect(person).toMatchObject({ name: 'منى', email: 'mona.1@example.org', role: 'editor', emailVerified: false, suspended: false });
  expect(lastMail()).toContain('Mail to mona.1@example.org');
  expect(lastMail()).toContain('دعوة إلى ميثاق');
  expect(linkIn(lastMail())).toMatch(/^http:\/\/127\.0\.0\.1:4300\/ar\/password\?token=[\w-]{43}$/);
});

test('choosing a password proves the address, holds once, and lets its owner sign in', async () => {
  await invite('mona.2@example.org');
  const token = tokenIn(lastMail());
  expect((await accountPost(server, '/sign-in/email', { email: 'mona.2@example.org', password })).status).toBe(401);
  expect((await accountPost(server, '/reset-password', { token, newPassword: 'short' })).status).toBe(400);
  expect((await accountPost(server, '/reset-password', { token, newPassword: password })).status).toBe(200);
  expect((await accountPost(server, '/reset-password', { token, newPassword: 'another long password' })).status).toBe(400);
  const cookie = await signIn(server, 'mona.2@example.org');
  const { user, capabilities } = await server.client({ headers: () => ({ cookie }) }).session.get.query();
  expect([user?.role, capabilities]).toEqual(['editor', ['open', 'read', 'self', 'edit']]);
});

test('who has not come yet can be invited again; who has cannot', async () => {
  const { id } = await invite('mona.3@example.org');
  const first = tokenIn(lastMail());
  const again = await admin.client.people.invite.mutate({ name: 'Mona', email: 'mona.3@example.org', role: 'reviewer', locale: 'en' });
  expect([again.id, again.role, again.name]).toEqual([id, 'reviewer', 'Mona']);
  expect(lastMail()).toContain('An invitation to Mithaq');
  expect(tokenIn(lastMail())).not.toBe(first);
  await accountPost(server, '/reset-password', { token: tokenIn(lastMail()), newPassword: password });
  expect(await told(invite('MONA.3@example.org'))).toMatchObject({ category: 'conflict', code: 'email-taken', path: ['email'] });
});

test('the secret of a link is kept as a digest alone', async () => {
  await invite('mona.4@example.org');
  const { rows } = await server.pool.query('select v::text from verification v');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(tokenIn(lastMail()));
});

test.each([
  ['no name', { name: ' ' }],
  ['a name of control characters', { name: 'a\u0007b' }],
  ['no address', { email: 'mona' }],
  ['no role', { role: 'owner' }],
  ['no language', { locale: 'fr' }],
])('%s is refused', async (_what, wrong) => {
  const given = { name: 'Mona', email: 'mona.5@example.org', role: 'reader', locale: 'en', ...wrong };
  const answer = await fetch(`${server.running.apiUrl}/trpc/people.invite`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.running.operatorToken}` },
    body: JSON.stringify(given),
  });
  const { error } = await answer.json();
  expect([answer.status, error.data.mithaq.code, error.data.mithaq.path]).toEqual([400, 'invalid-input', Object.keys(wrong)]);
});

test('a mail that could not be sent is told, and the account can be invited again', async () => {
  const failing = await startTestServer({ database: server.database, smtp: { url: 'smtp://127.0.0.1:1', from: 'mithaq@example.org' } });
  const call = failing.operator.people.invite.mutate({ name: 'Mona', email: 'mona.6@example.org', role: 'reader', locale: 'en' });
  expect(await told(call)).toMatchObject({ category: 'unavailable', code: 'mail-not-sent' });
  await failing.stop();
  expect((await invite('mona.6@example.org')).email).toBe('mona.6@example.org');
});
