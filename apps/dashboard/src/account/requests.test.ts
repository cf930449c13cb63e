import { expect, test } from 'vitest';
import { setUp, signIn, signOut } from './requests.ts';

const answering =
  (status: number, body: unknown = {}) =>
  () =>
    Promise.resolve(Response.json(body, { status }));
const silent = () => Promise.reject(new TypeError('fetch failed'));
const who = { token: 't', name: 'سلمى', email: 's@example.org', password: 'ten letters' };

test('signing in tells a wrong password from a server that does not answer', async () => {
  expect(await signIn(who, answering(200))).toBeUndefined();
  expect(await signIn(who, answering(401))).toEqual({ kind: 'wrong' });
  expect(await signIn(who, answering(429))).toEqual({ kind: 'too-many' });
  expect(await signIn(who, answering(502))).toEqual({ kind: 'unreachable' });
  expect(await signIn(who, silent)).toEqual({ kind: 'unreachable' });
});

test('signing in sends the e-mail and the password and nothing else', async () => {
  const sent: unknown[] = [];
  await signIn(who, (path, init) => {
    sent.push([path, init?.method, init?.body]);
    return Promise.resolve(Response.json({}));
  });
  expect(sent).toEqual([['/api/auth/sign-in/email', 'POST', '{"email":"s@example.org","password":"ten letters"}']]);
});

test('set-up tells a token that does not fit from an input that is refused', async () => {
  expect(await setUp(who, 'ar', answering(201))).toBeUndefined();
  expect(await setUp(who, 'ar', answering(403, { error: { code: 'setup-closed' } }))).toEqual({ kind: 'token' });
  expect(await setUp(who, 'ar', answering(400, { error: { message: 'قيمة غير صالحة' } }))).toEqual({
    kind: 'told',
    message: 'قيمة غير صالحة',
  });
  expect(await setUp(who, 'ar', answering(502))).toEqual({ kind: 'unreachable' });
});

test('signing out that gets no answer says so', async () => {
  expect([await signOut(answering(200)), await signOut(silent)]).toEqual([undefined, { kind: 'unreachable' }]);
});
