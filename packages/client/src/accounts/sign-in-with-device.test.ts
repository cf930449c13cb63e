import { expect, test } from 'vitest';
import { answering, unreachable } from '../testing/answering.ts';
import { type DeviceCode, signInWithDevice } from './sign-in-with-device.ts';

const code =
  (more: object = {}) =>
  () =>
    Response.json({
      device_code: 'the secret',
      user_code: 'ABCD2345',
      verification_uri: 'http://d/device',
      verification_uri_complete: 'http://d/device?user_code=ABCD2345',
      expires_in: 900,
      interval: 5,
      ...more,
    });
const still = (error: string) => () => Response.json({ error }, { status: 400 });
const approved = () => Response.json({ access_token: 'a session', token_type: 'Bearer' });

/** Signs in with a server that answers so; tells how it ended, the pauses in seconds, and what was shown. */
async function signedIn(...answers: readonly (() => Response)[]) {
  const server = answering(...answers);
  const shown: DeviceCode[] = [];
  const pauses: number[] = [];
  const end = await signInWithDevice({
    url: 'http://x',
    fetch: server.fetch,
    onCode: (given) => void shown.push(given),
    pause: async (milliseconds) => void pauses.push(milliseconds / 1_000),
  });
  return { end, pauses, shown, asked: server.asked };
}

test('shows the code, asks until somebody answered, and gives the session', async () => {
  const { end, pauses, shown, asked } = await signedIn(code(), still('authorization_pending'), approved);
  expect(shown).toEqual([
    { userCode: 'ABCD2345', address: 'http://d/device', addressWithCode: 'http://d/device?user_code=ABCD2345', expiresIn: 900 },
  ]);
  expect([end, pauses]).toEqual([{ outcome: 'approved', token: 'a session' }, [5, 5]]);
  expect(asked.map(({ url, body }) => [url, body])).toEqual([
    ['http://x/api/auth/device/code', { client_id: 'mithaq-terminal' }],
    ...[1, 2].map(() => [
      'http://x/api/auth/device/token',
      { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: 'the secret', client_id: 'mithaq-terminal' },
    ]),
  ]);
});

test('asks less often when it is told that it asks too often', async () => {
  expect((await signedIn(code(), still('slow_down'), still('slow_down'), approved)).pauses).toEqual([5, 10, 15]);
});

test('waits for a server that does not answer for a while', async () => {
  expect((await signedIn(code(), unreachable, () => new Response('', { status: 502 }), approved)).end).toMatchObject({
    outcome: 'approved',
  });
});

test('ends when the person refuses, and when the code has expired', async () => {
  expect((await signedIn(code(), still('access_denied'))).end).toEqual({ outcome: 'denied' });
  expect((await signedIn(code(), still('expired_token'))).end).toEqual({ outcome: 'expired' });
  const { end, pauses } = await signedIn(code({ expires_in: 16 }), still('authorization_pending'));
  expect([end, pauses]).toEqual([{ outcome: 'expired' }, [5, 5, 5]]);
});

test('without a code there is nothing to wait for', async () => {
  expect((await signedIn(unreachable)).end).toEqual({ outcome: 'unreachable' });
  expect((await signedIn(() => Response.json({}, { status: 429 }))).end).toEqual({ outcome: 'too-many' });
  expect((await signedIn(() => Response.json({ error: 'invalid_client' }, { status: 400 }))).end).toEqual({ outcome: 'unreachable' });
});

test('ends at once when the program does, whatever it waits for', async () => {
  const over = new AbortController();
  const { fetch } = answering(code());
  const waiting = signInWithDevice({
    url: 'http://x',
    fetch,
    signal: over.signal,
    onCode: () => queueMicrotask(() => over.abort(new Error('closed'))),
  });
  await expect(waiting).rejects.toThrow('closed');
});
