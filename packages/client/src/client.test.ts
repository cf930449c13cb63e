import { importLimit as serversLimit } from '@mithaq/api';
import type { ErrorCode } from '@mithaq/domain';
import { TRPCClientError } from '@trpc/client';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type AgreementPage,
  type Change,
  createMithaqClient,
  failureOf,
  importLimit,
  type MithaqClient,
  type SourcePage,
} from './index.ts';

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
}

/** A server that answers each request with the next of these; every request is written down. */
function answering(...answers: readonly (() => Response)[]): { readonly asked: Asked[]; readonly fetch: typeof fetch } {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: async (input, init) => {
      asked.push({ url: String(input), method: init?.method ?? 'GET', headers: new Headers(init?.headers) });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      if (answer === undefined) throw new TypeError('fetch failed');
      return answer();
    },
  };
}

const unreachable = () => {
  throw new TypeError('fetch failed');
};
const result = (data: unknown) => () => Response.json([{ result: { data } }]);
const refusal = (code: ErrorCode, category: string, httpStatus: number) => () => {
  const data = { code: 'X', httpStatus, mithaq: { category, code, path: ['key'], message: 'said' } };
  return Response.json([{ error: { message: 'said', code: -32600, data } }], { status: httpStatus });
};

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
    expect(server.asked[0]?.url).toMatch(/^http:\/\/127\.0\.0\.1:4310\/trpc\/session\.get\?/);
    expect(Object.fromEntries(server.asked[0]?.headers ?? [])).toMatchObject({
      authorization: 'Bearer secret',
      'accept-language': 'ar',
      cookie: 'a=b',
    });
  });

  test('an empty url is the page’s own origin', async () => {
    const server = answering(result({ setUp: false }));
    await createMithaqClient({ url: '', fetch: server.fetch }).session.get.query();
    expect(server.asked[0]?.url).toMatch(/^\/trpc\/session\.get\?/);
  });

  test('asked at once go as one', async () => {
    const server = answering(() => Response.json([{ result: { data: { setUp: true } } }, { result: { data: [] } }]));
    const client = createMithaqClient({ url: 'http://x', fetch: server.fetch });
    expect(await Promise.all([client.session.get.query(), client.topics.list.query()])).toEqual([{ setUp: true }, []]);
    expect(server.asked).toHaveLength(1);
  });
});

describe('trying again', () => {
  test('a query that got no answer is asked again', async () => {
    const server = answering(unreachable, result({ setUp: true }));
    expect(await createMithaqClient({ url: 'http://x', fetch: server.fetch }).session.get.query()).toEqual({ setUp: true });
    expect(server.asked).toHaveLength(2);
  });

  test('a query that the database could not answer is asked again', async () => {
    const server = answering(refusal('unavailable', 'unavailable', 503), result({ setUp: true }));
    expect(await createMithaqClient({ url: 'http://x', fetch: server.fetch }).session.get.query()).toEqual({ setUp: true });
  });

  test('a query that was refused is not', async () => {
    const server = answering(refusal('not-found', 'not-found', 404));
    const call = createMithaqClient({ url: 'http://x', fetch: server.fetch }).agreements.get.query({ key: 'x' });
    const failure = await call.catch((error: unknown) => failureOf(error));
    expect(failure).toEqual({ unreachable: false, category: 'not-found', code: 'not-found', path: ['key'], message: 'said' });
    expect(server.asked).toHaveLength(1);
  });

  test('a mutation never is: it may have been done', async () => {
    const server = answering(unreachable);
    const call = createMithaqClient({ url: 'http://x', fetch: server.fetch }).sources.import.mutate(request);
    expect(await call.catch((error: unknown) => failureOf(error))).toEqual({ unreachable: true });
    expect(server.asked).toHaveLength(1);
  });
});

describe('failures', () => {
  test('an answer that is not a Mithaq server’s is nobody’s answer', async () => {
    const server = answering(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    const call = createMithaqClient({ url: 'http://x', fetch: server.fetch }).sources.import.mutate(request);
    expect(await call.catch((error: unknown) => failureOf(error))).toEqual({ unreachable: true });
  });

  test('a call that its caller ended is no failure', async () => {
    const over = new AbortController();
    const waiting: typeof fetch = (_input, init) => {
      const { signal } = init ?? {};
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    };
    const call = createMithaqClient({ url: 'http://x', fetch: waiting }).session.get.query(undefined, { signal: over.signal });
    over.abort();
    expect(await call.catch((error: unknown) => [error instanceof TRPCClientError, failureOf(error)])).toEqual([true, undefined]);
  });

  test('an error of the caller’s own is none of the server’s', () => {
    expect(failureOf(new Error('mine'))).toBeUndefined();
    expect(failureOf(undefined)).toBeUndefined();
  });
});

test('the limit of an import is the server’s', () => {
  expect(importLimit).toBe(serversLimit);
});

test('answers have the types that are exported', () => {
  expectTypeOf<Awaited<ReturnType<MithaqClient['agreements']['get']['query']>>>().toExtend<AgreementPage>();
  expectTypeOf<Awaited<ReturnType<MithaqClient['sources']['get']['query']>>>().toExtend<SourcePage>();
  expectTypeOf<Parameters<MithaqClient['agreements']['get']['query']>[0]>().toEqualTypeOf<{ key: string; asOf?: string | undefined }>();
  type Listener = NonNullable<Parameters<MithaqClient['changes']['live']['subscribe']>[1]['onData']>;
  expectTypeOf<Parameters<Listener>[0]['data']>().toExtend<Change>();
});
