import { expect, test } from 'vitest';
import { answering, unreachable } from '../testing/answering.ts';
import { passkeysOf } from './passkeys.ts';

const saying =
  (status: number, body: unknown = {}) =>
  () =>
    Response.json(body, { status });
const to = (answer: () => Response) => passkeysOf({ url: '', fetch: answering(answer).fetch });

test('passkeys are listed with what their owner tells them by, and nothing else', async () => {
  const kept = [
    { id: 'b', name: null, createdAt: '2026-02-01T00:00:00.000Z', backedUp: true, publicKey: 'k' },
    { id: 'a', name: 'laptop', createdAt: '2026-01-01T00:00:00.000Z', backedUp: false, credentialID: 'c' },
    { name: 'without an id' },
  ];
  expect(await to(saying(200, kept)).list()).toEqual([
    { id: 'a', name: 'laptop', createdAt: '2026-01-01T00:00:00.000Z', isSynced: false },
    { id: 'b', name: '', createdAt: '2026-02-01T00:00:00.000Z', isSynced: true },
  ]);
  expect([await to(saying(401)).list(), await to(unreachable).list()]).toEqual([undefined, undefined]);
});

test('what the browser is to make or to prove is asked for, and told apart from why there is nothing to ask', async () => {
  expect(await to(saying(200, { challenge: 'c' })).questionForNew()).toEqual({ options: { challenge: 'c' } });
  expect(await to(saying(403, { code: 'SESSION_NOT_FRESH' })).questionForNew()).toEqual({ problem: { kind: 'stale' } });
  expect(await to(saying(401)).questionForNew()).toEqual({ problem: { kind: 'signed-out' } });
  expect(await to(saying(429)).questionForSignIn()).toEqual({ problem: { kind: 'too-many' } });
  expect(await to(unreachable).questionForSignIn()).toEqual({ problem: { kind: 'unreachable' } });
});

test('what the browser answered is sent on as it is', async () => {
  const server = answering(saying(200));
  const passkeys = passkeysOf({ url: '', fetch: server.fetch });
  await passkeys.add({ id: 'x' }, 'laptop');
  await passkeys.signIn({ id: 'x' });
  await passkeys.rename('p', 'phone');
  await passkeys.remove('p');
  expect(server.asked.map(({ url, body }) => [url, body])).toEqual([
    ['/api/auth/passkey/verify-registration', { response: { id: 'x' }, name: 'laptop' }],
    ['/api/auth/passkey/verify-authentication', { response: { id: 'x' } }],
    ['/api/auth/passkey/update-passkey', { id: 'p', name: 'phone' }],
    ['/api/auth/passkey/delete-passkey', { id: 'p' }],
  ]);
  expect([await to(saying(400)).signIn({}), await to(saying(401)).signIn({})]).toEqual([{ kind: 'wrong' }, { kind: 'wrong' }]);
  expect(await to(saying(401)).remove('p')).toEqual({ kind: 'signed-out' });
});
