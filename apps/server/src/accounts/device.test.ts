import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountPost, newPerson, type TestPerson } from '../testing/people.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { told } from '../testing/told.ts';

let server: TestServer;
let person: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  person = await newPerson(server, 'editor');
});
afterAll(() => server.stop());

const client_id = 'mithaq-terminal';
const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';

interface Code {
  readonly device_code: string;
  readonly user_code: string;
  readonly verification_uri: string;
  readonly verification_uri_complete: string;
  readonly interval: number;
}

/** Asks as the terminal does, which is no browser and names no origin. */
async function fromTerminal(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.running.apiUrl}/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function newCode(): Promise<Code> {
  return (await fromTerminal('/device/code', { client_id })).json();
}

async function poll({ device_code }: Code): Promise<{ error?: string; access_token?: string; token_type?: string }> {
  // The next look may come at once: what is tested is not how long a terminal waits between two.
  await server.pool.query('update "deviceCode" set "lastPolledAt" = null where "deviceCode" = $1', [device_code]);
  return (await fromTerminal('/device/token', { grant_type, device_code, client_id })).json();
}

/** Opens the page of the code, which binds it to who is signed in. */
function look(code: Code, cookie: string): Promise<Response> {
  return fetch(`${server.running.apiUrl}/api/auth/device?user_code=${code.user_code}`, { headers: { cookie } });
}

test('a code is approved on the dashboard, and then holds for a session of the terminal, once', async () => {
  const code = await newCode();
  expect(code.verification_uri).toBe('http://127.0.0.1:4300/device');
  expect(code.verification_uri_complete).toBe(`http://127.0.0.1:4300/device?user_code=${code.user_code}`);
  expect(code.user_code).toMatch(/^[A-Z2-9]{8}$/);
  expect(await poll(code)).toMatchObject({ error: 'authorization_pending' });
  expect(await (await look(code, person.cookie)).json()).toMatchObject({ status: 'pending', client_id });
  expect((await accountPost(server, '/device/approve', { userCode: code.user_code }, { cookie: person.cookie })).status).toBe(200);
  const { access_token: token = '', token_type } = await poll(code);
  expect(token_type).toBe('Bearer');
  const terminal = server.client({ token });
  expect((await terminal.session.get.query()).user).toMatchObject({ id: person.id, role: 'editor' });
  expect(await poll(code)).toMatchObject({ error: 'invalid_grant' });

  await fromTerminal('/sign-out', {}, { authorization: `Bearer ${token}` });
  expect(await told(terminal.session.get.query())).toMatchObject({ code: 'wrong-credentials' });
});

test('a code that is denied, or that nobody looked at, gives nothing', async () => {
  const [denied, unseen] = [await newCode(), await newCode()];
  await look(denied, person.cookie);
  await accountPost(server, '/device/deny', { userCode: denied.user_code }, { cookie: person.cookie });
  expect(await poll(denied)).toMatchObject({ error: 'access_denied' });
  expect((await accountPost(server, '/device/approve', { userCode: unseen.user_code }, { cookie: person.cookie })).status).toBe(400);
  expect(await poll(unseen)).toMatchObject({ error: 'authorization_pending' });
});

test('a code is approved by who opened it alone, signed in, from our own page', async () => {
  const code = await newCode();
  await look(code, person.cookie);
  const other = await newPerson(server, 'admin');
  const approve = (headers: Record<string, string>) => accountPost(server, '/device/approve', { userCode: code.user_code }, headers);
  const statuses = [
    (await approve({ cookie: other.cookie })).status,
    (await approve({})).status,
    (await approve({ cookie: person.cookie, origin: 'https://elsewhere.example' })).status,
  ];
  expect(statuses).toEqual([403, 401, 403]);
  expect(await poll(code)).toMatchObject({ error: 'authorization_pending' });
});

test('a code for another program is not given', async () => {
  const answer = await fromTerminal('/device/code', { client_id: 'some-other-program' });
  expect([answer.status, (await answer.json()).error]).toEqual([400, 'invalid_client']);
});

test('who is suspended between approving and coming gets no session', async () => {
  const leaving = await newPerson(server, 'editor');
  const code = await newCode();
  await look(code, leaving.cookie);
  await accountPost(server, '/device/approve', { userCode: code.user_code }, { cookie: leaving.cookie });
  await server.operator.people.suspend.mutate({ id: leaving.id, suspended: true });
  expect((await poll(code)).access_token).toBeUndefined();
});

test('a whole desk may look its codes up at once; whoever guesses is stopped', async () => {
  const code = await newCode();
  const guesses = await Promise.all(Array.from({ length: 12 }, () => look(code, person.cookie)));
  expect(guesses.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200));
  const more = await Promise.all(Array.from({ length: 60 }, () => look({ ...code, user_code: 'AAAAAAAA' }, person.cookie)));
  expect(more.at(-1)?.status).toBe(429);
});
