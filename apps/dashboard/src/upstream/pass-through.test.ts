import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { passThrough } from './pass-through.ts';

const close: (() => void)[] = [];
afterEach(() => {
  for (const end of close.splice(0)) end();
  vi.unstubAllEnvs();
});

/** A server that writes down the headers of what reaches it. */
async function upstream(): Promise<IncomingHttpHeaders[]> {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers);
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close.push(() => server.close());
  const bound = server.address();
  vi.stubEnv('MITHAQ_API_URL', `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`);
  return seen;
}

test('what a browser says of proxies before it goes no further, and what we know is said instead', async () => {
  const seen = await upstream();
  const claimed = [
    'x-forwarded-for',
    'x-forwarded',
    'forwarded',
    'via',
    'x-real-ip',
    'x-client-ip',
    'true-client-ip',
    'x-cluster-client-ip',
    'cf-connecting-ip',
    'fastly-client-ip',
  ];
  const headers = new Headers(claimed.map((name): [string, string] => [name, '203.0.113.7']));
  headers.set('host', 'dashboard.example');
  headers.set('x-forwarded-host', 'elsewhere.example');
  headers.set('x-forwarded-proto', 'gopher');
  headers.set('cookie', 'mithaq.session_token=a');
  await passThrough(new Request('http://dashboard.example/api/auth/sign-in/email', { headers }));
  const [sent = {}] = seen;
  expect(Object.keys(sent).filter((name) => claimed.includes(name))).toEqual([]);
  expect(sent).toMatchObject({
    'x-forwarded-host': 'dashboard.example',
    'x-forwarded-proto': 'http',
    cookie: 'mithaq.session_token=a',
  });
});
