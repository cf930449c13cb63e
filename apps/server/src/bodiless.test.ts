import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

/** Sends a request with neither `Content-Length` nor `Transfer-Encoding`, as `curl -X` does; `fetch` always sends one. */
function bare(method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const sent = request(server.running.apiUrl + path, { method, headers, agent: false }, async (answer) => {
    let body = '';
    for await (const chunk of answer) body += String(chunk);
    resolve({ status: answer.statusCode, body });
  });
  sent.removeHeader('transfer-encoding');
  sent.useChunkedEncodingByDefault = false;
  sent.once('error', reject);
  sent.end();
  return promise;
}

const json = { 'content-type': 'application/json' };

test.each([
  ['POST', '/trpc/sources.import', {}, 415],
  ['POST', '/trpc/sources.import', json, 400],
  ['PUT', '/trpc/register.summary', {}, 415],
  ['PUT', '/trpc/register.summary', json, 405],
  ['DELETE', '/trpc/register.summary', json, 405],
  ['PATCH', '/trpc/register.summary', json, 405],
  ['OPTIONS', '/trpc/register.summary', json, 405],
  ['POST', '/api/setup', {}, 400],
])('%s %s with %j and without a body is refused in words: %i', async (method, path, headers, status) => {
  const answer = await bare(method, path, { authorization: `Bearer ${server.running.operatorToken}`, ...headers });
  const { error } = JSON.parse(answer.body);
  expect([answer.status, (error.data?.mithaq ?? error).code]).toEqual([status, 'invalid-input']);
});

test('signing out without a body is no fault', async () => {
  const answer = await bare('POST', '/api/auth/sign-out', { origin: 'http://127.0.0.1:4300' });
  expect(answer.status).toBeLessThan(500);
  expect(JSON.parse(answer.body)).not.toEqual({});
});

test('nothing above was a fault of the server', () => {
  expect(server.logged).toEqual([]);
});
