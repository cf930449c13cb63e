import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLoadTool } from './load.ts';

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.headers.cookie} ${request.url}`);
  response.writeHead(request.url === '/wrong' ? 500 : 200).end('{}');
});
const tool = startLoadTool();
let url = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  url = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
});
afterAll(async () => {
  await tool.stop();
  server.close();
});

const job = (paths: readonly string[]) => ({
  url,
  requests: paths.map((path) => ({ method: 'GET' as const, path })),
  connections: 3,
  seconds: 1,
  amount: paths.length,
  headers: { cookie: 'a=b' },
});

test('what may be sent once is sent once, over all connections, with the headers of whoever is signed in', async () => {
  asked.length = 0;
  const paths = Array.from({ length: 30 }, (_, number) => `/${number}`);
  const { answers, wrong, latencies } = await tool.run(job(paths));
  expect([answers, wrong]).toEqual([30, 0]);
  expect(asked.toSorted()).toEqual(paths.map((path) => `a=b ${path}`).toSorted());
  expect(latencies.p50).toBeGreaterThan(0);
  expect(latencies.p99).toBeGreaterThanOrEqual(latencies.p50);
});

test('an answer that is none of ours fails the run', async () => {
  await expect(tool.run(job(['/right', '/wrong', '/right']))).rejects.toThrow('1 of 3 answers');
});
