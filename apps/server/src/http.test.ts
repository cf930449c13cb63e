import { pino } from 'pino';
import { expect, test } from 'vitest';
import { application, startingApplication } from './http/app.ts';
import { servedOver } from './testing/served.ts';

test.each([
  ['readiness', '/ready', {}],
  ['a query', '/trpc/agreements.list?input=%7B%7D', {}],
  ['a query of somebody signed in', '/trpc/session.get', { cookie: 'mithaq.session_token=a' }],
])('%s is answered with 503 and in words while the database is gone', async (_what, path, headers) => {
  const answer = await application(servedOver()).request(path, { headers: { 'accept-language': 'ar', ...headers } });
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('قاعدة البيانات لا تجيب الآن');
});

test('whoever comes before the server is ready is told so, and the process is known to be up', async () => {
  const app = startingApplication(pino({ level: 'silent' }));
  const [health, query] = await Promise.all([app.request('/health'), app.request('/trpc/session.get')]);
  expect([health.status, query.status]).toEqual([200, 503]);
  expect((await query.json()).error.data.mithaq).toMatchObject({ category: 'unavailable', code: 'unavailable' });
});

test.each([
  ['GET', 'https://elsewhere.example', 200],
  ['POST', 'https://elsewhere.example', 403],
  ['POST', undefined, 403],
  ['POST', 'http://127.0.0.1:4300', 200],
  ['POST', 'http://localhost:4300', 200],
  ['POST', 'http://localhost:4301', 403],
])('%s with a session cookie from %s is answered with %i', async (method, origin, status) => {
  const headers = { cookie: 'theme=dark; mithaq.session_token=a.b', ...(origin ? { origin } : {}) };
  expect((await application(servedOver()).request('/api/auth/x', { method, headers })).status).toBe(status);
});
