import { expect, test } from 'vitest';
import { answering, unreachable } from '../testing/answering.ts';
import { accountsOf } from './accounts.ts';

const saying =
  (status: number, body: unknown = {}) =>
  () =>
    Response.json(body, { status });
const to = (answer: () => Response) => accountsOf({ url: '', locale: 'ar', fetch: answering(answer).fetch });
const who = { email: 's@example.org', password: 'ten letters' };
const first = { token: 't', name: 'سلمى', ...who };

test('signing in tells a wrong password from a server that does not answer', async () => {
  expect(await to(saying(200)).signIn(who)).toBeUndefined();
  expect(await to(saying(401)).signIn(who)).toEqual({ kind: 'wrong' });
  expect(await to(saying(429)).signIn(who)).toEqual({ kind: 'too-many' });
  expect(await to(saying(502)).signIn(who)).toEqual({ kind: 'unreachable' });
  expect(await to(unreachable).signIn(who)).toEqual({ kind: 'unreachable' });
});

test('signing in sends the e-mail and the password and nothing else', async () => {
  const server = answering(saying(200));
  await accountsOf({ url: 'http://x/', fetch: server.fetch }).signIn({ ...first });
  expect(server.asked).toMatchObject([{ url: 'http://x/api/auth/sign-in/email', method: 'POST', body: who }]);
  expect(Object.keys(Object(server.asked[0]?.body))).toEqual(['email', 'password']);
});

test('signing in with an address that nobody has proved says so', async () => {
  expect(await to(saying(403, { code: 'EMAIL_NOT_VERIFIED' })).signIn(who)).toEqual({ kind: 'unproved' });
});

test('a name and a password are changed by whoever is signed in', async () => {
  const server = answering(saying(200));
  const own = accountsOf({ url: '', fetch: server.fetch });
  expect([await own.rename('منى'), await own.changePassword({ present: 'a', next: 'b', endOthers: true })]).toEqual([undefined, undefined]);
  expect(server.asked.map(({ url, body }) => [url, body])).toEqual([
    ['/api/auth/update-user', { name: 'منى' }],
    ['/api/auth/change-password', { currentPassword: 'a', newPassword: 'b', revokeOtherSessions: true }],
  ]);
  const change = { present: 'a', next: 'b', endOthers: false };
  expect(await to(saying(400, { code: 'INVALID_PASSWORD' })).changePassword(change)).toEqual({ kind: 'wrong' });
  expect(await to(saying(401)).changePassword(change)).toEqual({ kind: 'signed-out' });
  expect(await to(saying(429)).rename('x')).toEqual({ kind: 'too-many' });
  expect(await to(unreachable).rename('x')).toEqual({ kind: 'unreachable' });
});

test('set-up tells a token that does not fit from an input that is refused, in the server’s words', async () => {
  expect(await to(saying(201)).setUp(first)).toBeUndefined();
  expect(await to(saying(403, { error: { code: 'setup-closed', message: 'no' } })).setUp(first)).toEqual({ kind: 'token' });
  expect(await to(saying(400, { error: { message: 'قيمة غير صالحة' } })).setUp(first)).toEqual({ kind: 'told', message: 'قيمة غير صالحة' });
  expect(await to(saying(502)).setUp(first)).toEqual({ kind: 'unreachable' });
  const server = answering(saying(201));
  await accountsOf({ url: '', locale: 'ar', fetch: server.fetch }).setUp(first);
  expect(server.asked[0]?.headers.get('accept-language')).toBe('ar');
});

test('signing out ends the session of a token as it does a cookie’s', async () => {
  const server = answering(saying(200));
  expect(await accountsOf({ url: '', token: 'secret', fetch: server.fetch }).signOut()).toBeUndefined();
  expect(server.asked[0]?.headers.get('authorization')).toBe('Bearer secret');
  expect(await to(unreachable).signOut()).toEqual({ kind: 'unreachable' });
});

test('a terminal’s code is looked up by its letters alone, and told apart from one that is none', async () => {
  const server = answering(saying(200, { status: 'pending' }));
  expect(await accountsOf({ url: '', fetch: server.fetch }).lookUpDevice('AB&CD=1')).toBe('pending');
  expect(server.asked.map(({ method, url }) => [method, url])).toEqual([['GET', '/api/auth/device?user_code=AB%26CD%3D1']]);
  expect(await to(saying(200, { status: 'approved' })).lookUpDevice('A')).toBe('approved');
  expect(await to(saying(200, { status: 'something new' })).lookUpDevice('A')).toBe('unknown');
  expect(await to(saying(400, { error: 'invalid_request' })).lookUpDevice('A')).toBe('unknown');
  expect(await to(saying(429)).lookUpDevice('A')).toBe('too-many');
  expect([await to(saying(502)).lookUpDevice('A'), await to(unreachable).lookUpDevice('A')]).toEqual(['unreachable', 'unreachable']);
});

test('a terminal is let in or refused', async () => {
  expect([await to(saying(200)).answerDevice('A', 'approve'), await to(saying(200)).answerDevice('A', 'deny')]).toEqual([
    'approved',
    'denied',
  ]);
  expect(await to(saying(429)).answerDevice('A', 'approve')).toBe('too-many');
  expect([await to(saying(400)).answerDevice('A', 'approve'), await to(unreachable).answerDevice('A', 'deny')]).toEqual([
    'unknown',
    'unreachable',
  ]);
});

test('a password is chosen by who holds the secret of a letter', async () => {
  const chosen = { token: 't', password: 'ten letters' };
  expect(await to(saying(200)).choosePassword(chosen)).toBeUndefined();
  expect(await to(saying(400)).choosePassword(chosen)).toEqual({ kind: 'token' });
  expect(await to(saying(500)).choosePassword(chosen)).toEqual({ kind: 'unreachable' });
  expect(await to(unreachable).choosePassword(chosen)).toEqual({ kind: 'unreachable' });
});

test('asking for a letter tells only whether it was asked for', async () => {
  expect(await to(saying(200)).requestPassword('a@b.org')).toBeUndefined();
  expect(await to(saying(429)).requestPassword('a@b.org')).toEqual({ kind: 'too-many' });
  expect(await to(unreachable).requestPassword('a@b.org')).toEqual({ kind: 'unreachable' });
});
