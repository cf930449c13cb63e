import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { servedOver } from '../testing/served.ts';
import { application, startingApplication } from './app.ts';
import { limitsOf } from './limits.ts';

const session = '/trpc/session.get';

/** The application with limits that are soon reached. */
function limited(anonymous: number) {
  return application(servedOver({ limits: limitsOf({ person: 100, key: 100, anonymous }) }));
}

describe('calls are counted', () => {
  test('and each answer says what is left', async () => {
    const answer = await limited(5).request(session);
    expect([answer.status, answer.headers.get('ratelimit-policy'), answer.headers.get('ratelimit')]).toEqual([
      200,
      '"anonymous";q=5;w=60',
      '"anonymous";r=4;t=60',
    ]);
  });

  test('one by one in a batch, and refused in words with when to come again', async () => {
    const app = limited(5);
    const batch = `${session},session.get,session.get?batch=1`;
    expect((await app.request(batch)).status).toBe(200);
    const refused = await app.request(batch, { headers: { 'accept-language': 'ar' } });
    expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('ratelimit')]).toEqual([
      429,
      '60',
      '"anonymous";r=0;t=60',
    ]);
    expect((await refused.json()).error.data.mithaq).toMatchObject({
      category: 'too-many',
      code: 'too-many-requests',
      message: 'طلبات كثيرة في وقت قصير. أعد المحاولة بعد 60 ثانية.',
    });
  });

  test('by address, of which a header does not make another', async () => {
    const app = limited(2);
    const from = (address: string) => app.request(session, { headers: { 'x-forwarded-for': address } });
    const statuses = [await from('203.0.113.1'), await from('203.0.113.2'), await from('203.0.113.3')].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  test('by the address that our own proxy saw, where there is one', async () => {
    const app = application(servedOver({ limits: limitsOf({ person: 1, key: 1, anonymous: 1 }), proxies: 1 }));
    const from = async (address: string) => (await app.request(session, { headers: { 'x-forwarded-for': address } })).status;
    expect([await from('203.0.113.1'), await from('203.0.113.2'), await from('198.51.100.1, 203.0.113.2')]).toEqual([200, 200, 429]);
  });

  test('at the accounts’ addresses too, and never at those that tell whether the server is well', async () => {
    const app = limited(1);
    const statuses = [];
    for (const path of ['/api/auth/ok', '/api/auth/ok', '/health', '/health']) statuses.push((await app.request(path)).status);
    expect(statuses).toEqual([200, 429, 200, 200]);
  });
});

describe('a request', () => {
  test.each([
    ['its own name', { 'x-request-id': 'from-the-proxy-0001' }, /^from-the-proxy-0001$/],
    ['a name of ours', {}, /^[\da-f-]{36}$/],
    ['a name of ours in place of one that is none', { 'x-request-id': '<script>' }, /^[\da-f-]{36}$/],
  ])('is answered under %s, also when it is refused', async (_what, headers, name) => {
    const app = application(servedOver());
    for (const path of ['/health', '/nothing', '/ready']) {
      expect((await app.request(path, { headers })).headers.get('x-request-id')).toMatch(name);
    }
  });

  test.each([
    ['in its body', '/trpc/sources.import', { method: 'POST', headers: { 'content-type': 'application/json' }, body: deep(65) }],
    ['in its query', `/trpc/agreements.get?input=${encodeURIComponent(deep(65))}`, {}],
  ])('that nests too deep %s is refused before it is read', async (_where, path, init) => {
    const answer = await application(servedOver()).request(path, init);
    expect(answer.status).toBe(400);
    expect((await answer.json()).error.message).toBe('Invalid request: expected at most 64 levels of nesting');
  });

  test('that nests as deep as is allowed is read', async () => {
    const answer = await application(servedOver()).request(`/trpc/agreements.get?input=${encodeURIComponent(deep(64))}`);
    expect((await answer.json()).error.message).not.toContain('nesting');
  });

  test('that a procedure does not answer in time is given up', async () => {
    const served = servedOver({ patience: 20 });
    const never: typeof served.world.isSetUp = () => new Promise(() => undefined);
    const answer = await application({ ...served, world: { ...served.world, isSetUp: never } }).request(session);
    expect(answer.status).toBe(503);
    expect((await answer.json()).error.data.mithaq).toMatchObject({ category: 'unavailable', code: 'took-too-long' });
  });
});

test.each([['the server'], ['a server that starts']])('%s answers with careful headers', async (which) => {
  const app = which === 'the server' ? application(servedOver()) : startingApplication(pino({ level: 'silent' }));
  const { headers } = await app.request('/health');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('a line of the log names the request, and holds neither its query nor the secret at the end of a path', async () => {
  const lines: string[] = [];
  const to = { write: (line: string) => void lines.push(line) };
  const app = application(servedOver({ log: pino({ level: 'debug' }, to) }));
  await app.request('/api/auth/reset-password/s3cret-in-a-path?callbackURL=s3cret', { headers: { 'x-request-id': 'request-0001' } });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    requestId: 'request-0001',
    method: 'GET',
    path: '/api/auth/reset-password/…',
    status: 200,
  });
  expect(lines.join()).not.toContain('s3cret');
});

function deep(levels: number): string {
  return `${'['.repeat(levels)}${']'.repeat(levels)}`;
}
