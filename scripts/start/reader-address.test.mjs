// @ts-check
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerHeader, readerOf, signed, tellReaders } from './reader-address.mjs';

const key = 'a key that only the two processes have';
const server = createServer((request, response) => response.end(String(request.headers[readerHeader])));
let url = '';

beforeAll(async () => {
  tellReaders({ key, proxies: 0 });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(() => void server.close());

test('the signature is the one that the server asks for', () => {
  expect(signed('203.0.113.7', key)).toBe('203.0.113.7 L41gJR7PHl9YRFj7iJI59mpoE1NB_eipTrXjIJyuqKw');
});

test('what a browser claims of itself is thrown away, and the peer told in its place', async () => {
  const claimed = { [readerHeader]: signed('198.51.100.1', 'another key'), 'x-forwarded-for': '198.51.100.1' };
  const told = async (/** @type {Record<string, string>} */ headers) => (await fetch(url, { headers })).text();
  expect([await told({}), await told(claimed)]).toEqual([signed('127.0.0.1', key), signed('127.0.0.1', key)]);
});

test.each([
  ['the peer', '203.0.113.7', '198.51.100.1', 0, '203.0.113.7'],
  ['what our proxy saw, not what the caller wrote before it', '10.0.0.1', '192.0.2.9, 198.51.100.1', 1, '198.51.100.1'],
  ['the peer, where the proxy said nothing', '::1', undefined, 1, '::1'],
  ['only what an address may be made of', '::1', '198.51.100.1 x-other: y\u00e9', 1, '198.51.100.1xother:y'],
])('the reader is %s', (_what, peer, forwarded, proxies, reader) => {
  expect(readerOf(peer, forwarded, proxies)).toBe(reader);
});
