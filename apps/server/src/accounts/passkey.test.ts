import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountPost, cookieOf, linkIn, password } from '../testing/people.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';

const site = 'http://localhost:4300';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ dashboardUrl: site });
});
afterAll(() => server.stop());

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest();
const base64url = (bytes: string | Buffer) => Buffer.from(bytes).toString('base64url');

type Cbor = number | string | Buffer | ReadonlyMap<number | string, Cbor>;

/** Writes the few shapes of CBOR that an authenticator answers with: numbers, texts, bytes and maps. */
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([name, held]) => [cbor(name), cbor(held)])]);
}

function head(type: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(type << 5) | value]);
  if (value < 256) return Buffer.from([(type << 5) | 24, value]);
  return Buffer.from([(type << 5) | 25, value >> 8, value & 0xff]);
}

/** An authenticator in software, as a browser speaks with one: ES256, present and verified, without attestation. */
function authenticator(origin = site) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  const cose = cbor(
    new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  );
  let counter = 0;
  const data = (flags: number, rest = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4);
    counter += 1;
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256('localhost'), Buffer.from([flags]), count, rest]);
  };
  const clientData = (type: string, challenge: string) => Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const credential = { id: base64url(id), rawId: base64url(id), type: 'public-key', clientExtensionResults: {} };
  return {
    register: (challenge: string) => {
      const length = Buffer.from([0, id.length]);
      const authData = data(0x45, Buffer.concat([Buffer.alloc(16), length, id, cose]));
      const attestationObject = cbor(
        new Map<string, Cbor>([
          ['fmt', 'none'],
          ['attStmt', new Map<string, Cbor>()],
          ['authData', authData],
        ]),
      );
      const response = {
        clientDataJSON: base64url(clientData('webauthn.create', challenge)),
        attestationObject: base64url(attestationObject),
      };
      return { ...credential, response };
    },
    answer: (challenge: string) => {
      const authData = data(0x05);
      const client = clientData('webauthn.get', challenge);
      const signature = sign('sha256', Buffer.concat([authData, sha256(client)]), privateKey);
      const response = { clientDataJSON: base64url(client), authenticatorData: base64url(authData), signature: base64url(signature) };
      return { ...credential, response };
    },
  };
}

async function get(path: string, cookie = ''): Promise<{ options: { challenge: string }; cookie: string }> {
  const answer = await fetch(`${server.running.apiUrl}/api/auth${path}`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  return { options: await answer.json(), cookie: [cookie, cookieOf(answer)].filter((part) => part !== '').join('; ') };
}

async function newSession(email: string): Promise<{ id: string; cookie: string }> {
  const { id } = await server.operator.people.invite.mutate({ name: 'Mona', email, role: 'editor', locale: 'en' });
  const token = new URL(linkIn(server.printed.at(-1) ?? '')).searchParams.get('token');
  await accountPost(server, '/reset-password', { token, newPassword: password }, { origin: site });
  return { id, cookie: cookieOf(await accountPost(server, '/sign-in/email', { email, password }, { origin: site })) };
}

async function registered(email: string) {
  const { id, cookie } = await newSession(email);
  const key = authenticator();
  const asked = await get('/passkey/generate-register-options', cookie);
  const response = key.register(asked.options.challenge);
  const answer = await accountPost(
    server,
    '/passkey/verify-registration',
    { response, name: 'a key' },
    { cookie: asked.cookie, origin: site },
  );
  expect(answer.status).toBe(200);
  return { id, key };
}

test('a passkey is registered by who is signed in, and signs in without a password', async () => {
  const { id, key } = await registered('mona.1@example.org');
  const asked = await get('/passkey/generate-authenticate-options');
  const response = key.answer(asked.options.challenge);
  const answer = await accountPost(server, '/passkey/verify-authentication', { response }, { cookie: asked.cookie, origin: site });
  expect(answer.status).toBe(200);
  const cookie = cookieOf(answer);
  expect((await server.client({ headers: () => ({ cookie }) }).session.get.query()).user).toMatchObject({ id, role: 'editor' });
});

test('the answer to another challenge, or of another page, does not sign in', async () => {
  const { key } = await registered('mona.2@example.org');
  const [first, second] = [await get('/passkey/generate-authenticate-options'), await get('/passkey/generate-authenticate-options')];
  const replayed = await accountPost(
    server,
    '/passkey/verify-authentication',
    { response: key.answer(first.options.challenge) },
    { cookie: second.cookie, origin: site },
  );
  const elsewhere = authenticator('https://elsewhere.example').answer(second.options.challenge);
  const foreign = await accountPost(
    server,
    '/passkey/verify-authentication',
    { response: elsewhere },
    { cookie: first.cookie, origin: site },
  );
  for (const answer of [replayed, foreign]) expect([400, 401]).toContain(answer.status);
});

test('a passkey of somebody who is suspended does not sign in', async () => {
  const { id, key } = await registered('mona.3@example.org');
  await server.operator.people.suspend.mutate({ id, suspended: true });
  const asked = await get('/passkey/generate-authenticate-options');
  const response = key.answer(asked.options.challenge);
  const answer = await accountPost(server, '/passkey/verify-authentication', { response }, { cookie: asked.cookie, origin: site });
  expect([answer.ok, cookieOf(answer).includes('session_token')]).toEqual([false, false]);
});
