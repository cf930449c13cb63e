import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerWake, wakeTag } from './wake.mjs';

const server = createServer((request, response) => {
  if (!answerWake(request, response)) response.writeHead(404).end();
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => server.close());

/** What is answered to who asks for this path. */
function answered(path: string): Promise<Response> {
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
}

test('a page names a file that wakes it, and what it is woken with', async () => {
  const tag = wakeTag('n1', '/_page/1');
  const path = /src="([^"]+)"/.exec(tag)?.[1] ?? '';
  expect(tag).toBe(`<script nonce="n1" src="${path}" data-told="/_page/1" defer></script>`);
  const answer = await answered(path);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  const text = await answer.text();
  expect(() => new Function(text)).not.toThrow();
  expect(text).not.toContain('/**');
  for (const other of ['/', '/_wake/', `${path}x`]) expect((await answered(other)).status).toBe(404);
});
