import { expect, test } from 'vitest';
import { failureOf } from '../failure.ts';
import { answering, unreachable } from '../testing/answering.ts';
import { download } from './download.ts';

const disposition = `attachment; filename="mithaq-agreements-2020-12-15.jsonl"; filename*=UTF-8''Mithaq%20%E2%80%94%20Agreements.jsonl`;
const file = (headers: Record<string, string>) => () => new Response('{"record":"agreement"}\n', { headers });

test('asks for a file with the filters of the list, and gives it as it comes', async () => {
  const server = answering(file({ 'content-disposition': disposition, 'content-type': 'application/jsonl' }));
  const given = { url: 'http://x', token: 'secret', fetch: server.fetch };
  const { body, ...rest } = await download(given, { name: 'agreements', format: 'jsonl', filter: { actor: 'italy', asOf: '2020-12-15' } });
  expect(server.asked[0]?.url).toBe('http://x/api/v1/exports/agreements.jsonl?actor=italy&asOf=2020-12-15');
  expect(server.asked[0]?.headers.get('authorization')).toBe('Bearer secret');
  expect(rest).toEqual({ fileName: 'Mithaq — Agreements.jsonl', mediaType: 'application/jsonl' });
  expect(await new Response(body).text()).toBe('{"record":"agreement"}\n');
});

test.each([
  [{ 'content-disposition': 'attachment; filename="plain.zip"' }, 'plain.zip'],
  [{ 'content-disposition': `attachment; filename="plain.zip"; filename*=UTF-8''%E2%28` }, 'plain.zip'],
  [{}, 'mithaq-register.bundle.zip'],
])('a file is called what the server calls it (%j)', async (headers, called) => {
  const { fetch } = answering(file(headers));
  expect((await download({ url: '', fetch }, { name: 'register', format: 'bundle.zip' })).fileName).toBe(called);
});

test('a refusal is told as those of procedures are', async () => {
  const told = { category: 'forbidden', code: 'not-allowed', path: [], message: 'no', details: {} };
  const { fetch } = answering(() => Response.json({ error: told }, { status: 403, headers: { 'retry-after': '30' } }));
  const fault = await download({ url: '', fetch }, { name: 'places', format: 'geojson' }).catch(failureOf);
  expect(fault).toEqual({ unreachable: false, category: 'forbidden', code: 'not-allowed', path: [], message: 'no', retryAfter: 30 });
});

test('no server, and none of ours, is nobody’s answer', async () => {
  for (const answer of [unreachable, () => new Response('<h1>Bad gateway</h1>', { status: 502 })]) {
    expect(await download({ url: '', fetch: answering(answer).fetch }, { name: 'places', format: 'csv.zip' }).catch(failureOf)).toEqual({
      unreachable: true,
    });
  }
});

test('a download that its caller ends is no failure', async () => {
  const fetch: typeof globalThis.fetch = async (_input, init) => {
    init?.signal?.throwIfAborted();
    return new Response();
  };
  const fault = await download({ url: '', fetch }, { name: 'places', format: 'jsonl', signal: AbortSignal.abort() }).catch(failureOf);
  expect(fault).toBeUndefined();
});
