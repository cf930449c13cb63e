import { importLimit as serversLimit } from '@mithaq/api';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type AgreementPage, createMithaqClient, importLimit, type LiveChange, type MithaqClient, type SourcePage } from './index.ts';
import { answering, hanging, refusal, result, streamed } from './testing/answering.ts';

const request = { name: 'a.txt', content: { encoding: 'text' as const, data: 'a' } };

describe('requests', () => {
  test('go to /trpc of the server, with token, language and further headers', async () => {
    const server = answering(result({ setUp: true }));
    const client = createMithaqClient({
      url: 'http://127.0.0.1:4310/',
      token: 'secret',
      locale: 'ar',
      headers: () => ({ cookie: 'a=b' }),
      fetch: server.fetch,
    });
    expect(await client.session.get.query()).toEqual({ setUp: true });
    expect(server.asked[0]?.url).toBe('http://127.0.0.1:4310/trpc/session.get');
    expect(Object.fromEntries(server.asked[0]?.headers ?? [])).toMatchObject({
      authorization: 'Bearer secret',
      'accept-language': 'ar',
      cookie: 'a=b',
    });
  });

  test('an empty url is the page’s own origin', async () => {
    const server = answering(result({ setUp: false }));
    await createMithaqClient({ url: '', fetch: server.fetch }).session.get.query();
    expect(server.asked[0]?.url).toBe('/trpc/session.get');
  });

  test('asked at once go as one, whose answers are streamed', async () => {
    const server = answering(streamed({ setUp: true }, []));
    const client = createMithaqClient({ url: 'http://x', fetch: server.fetch });
    expect(await Promise.all([client.session.get.query(), client.topics.list.query()])).toEqual([{ setUp: true }, []]);
    expect(server.asked.map(({ url }) => url)).toEqual(['http://x/trpc/session.get,topics.list?batch=1&input=%7B%7D']);
    expect(server.asked[0]?.headers.get('trpc-accept')).toBe('application/jsonl');
  });

  test('asked at once go each by itself where that is wanted', async () => {
    const server = answering(result({ setUp: true }), result([]));
    const client = createMithaqClient({ url: 'http://x', fetch: server.fetch, together: false });
    expect(await Promise.all([client.session.get.query(), client.topics.list.query()])).toEqual([{ setUp: true }, []]);
    expect(server.asked.map(({ url }) => url)).toEqual(['http://x/trpc/session.get', 'http://x/trpc/topics.list']);
  });

  test('that change something go one by one: two imports together would be more than one request may carry', async () => {
    const server = answering(result({ outcome: 'attached' }));
    const client = createMithaqClient({ url: 'http://x', fetch: server.fetch });
    await Promise.all([client.sources.import.mutate(request), client.sources.import.mutate(request)]);
    expect(server.asked.map(({ method, url }) => [method, url])).toEqual([
      ['POST', 'http://x/trpc/sources.import'],
      ['POST', 'http://x/trpc/sources.import'],
    ]);
  });

  test('that are refused for want of somebody signed in are told of, and refused all the same', async () => {
    const told: string[] = [];
    const server = answering(
      result({ setUp: true }),
      refusal('not-signed-in', 'unauthenticated', 401),
      refusal('not-allowed', 'forbidden', 403),
    );
    const client = createMithaqClient({ url: 'http://x', fetch: server.fetch, onSignedOut: () => void told.push('out') });
    await client.session.get.query();
    expect(told).toEqual([]);
    await expect(client.sources.import.mutate(request)).rejects.toThrow('said');
    expect(told).toEqual(['out']);
    await expect(client.sources.import.mutate(request)).rejects.toThrow('said');
    expect(told).toEqual(['out']);
  });

  test('refused as one are refused each', async () => {
    const server = answering(refusal('not-signed-in', 'unauthenticated', 401));
    const client = createMithaqClient({ url: 'http://x', fetch: server.fetch });
    const calls = await Promise.allSettled([client.session.get.query(), client.topics.list.query()]);
    expect(calls.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(server.asked).toHaveLength(1);
  });
});

describe('a call that its caller ends', () => {
  test('ends at once, and its request with it', async () => {
    const server = hanging();
    const over = new AbortController();
    const call = createMithaqClient({ url: 'http://x', fetch: server.fetch }).session.get.query(undefined, { signal: over.signal });
    const told = call.catch((error: Error) => error.cause);
    await server.asked;
    over.abort();
    expect(await told).toMatchObject({ name: 'AbortError' });
    expect(server.signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('leaves the others of its request alone, which is ended with the last of them', async () => {
    const server = hanging();
    const [one, other] = [new AbortController(), new AbortController()];
    const client = createMithaqClient({ url: 'http://x', fetch: server.fetch });
    const first = client.session.get.query(undefined, { signal: one.signal }).catch(() => 'ended');
    const second = client.topics.list.query(undefined, { signal: other.signal }).catch(() => 'ended');
    await server.asked;
    one.abort();
    expect(await first).toBe('ended');
    expect(server.signals.map(({ aborted }) => aborted)).toEqual([false]);
    other.abort();
    expect(await second).toBe('ended');
    expect(server.signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('before it began asks nothing', async () => {
    const server = answering(result({}));
    const call = createMithaqClient({ url: 'http://x', fetch: server.fetch }).session.get.query(undefined, { signal: AbortSignal.abort() });
    expect(await call.catch((error: Error) => error.cause)).toMatchObject({ name: 'AbortError' });
    expect(server.asked).toHaveLength(0);
  });
});

test('the limit of an import is the server’s', () => {
  expect(importLimit).toBe(serversLimit);
});

test('answers have the types that are exported', () => {
  expectTypeOf<Awaited<ReturnType<MithaqClient['agreements']['get']['query']>>>().toExtend<AgreementPage>();
  expectTypeOf<Awaited<ReturnType<MithaqClient['sources']['get']['query']>>>().toExtend<SourcePage>();
  expectTypeOf<{ key: string }>().toExtend<Parameters<MithaqClient['agreements']['get']['query']>[0]>();
  type Listener = NonNullable<Parameters<MithaqClient['changes']['live']['subscribe']>[1]['onData']>;
  expectTypeOf<Parameters<Listener>[0]['data']>().toExtend<LiveChange>();
});
