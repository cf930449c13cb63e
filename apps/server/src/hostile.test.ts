import { failureOf } from '@mithaq/client';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = JSON.parse(text);
  const first = Array.isArray(body) ? body[0] : body;
  expect(text).not.toMatch(/node_modules|\.ts:\d|\\n {4}at /);
  return { status: response.status, code: first?.error?.data?.mithaq?.code ?? first?.error?.code };
}

async function ask(procedure: string, input: unknown): Promise<Answer> {
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  return answerOf(await fetch(`${server.running.apiUrl}/trpc/${procedure}${query}`));
}

async function send(procedure: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const authorization = `Bearer ${server.running.operatorToken}`;
  const method = 'POST';
  return answerOf(
    await fetch(`${server.running.apiUrl}/trpc/${procedure}`, {
      method,
      headers: { 'content-type': 'application/json', authorization, ...headers },
      body,
    }),
  );
}

const invalid: Answer = { status: 400, code: 'invalid-input' };

describe('queries', () => {
  test.each([
    ['a number for a key', 'agreements.get', { key: 5 }],
    ['no key', 'agreements.get', {}],
    ['no input', 'agreements.get', undefined],
    ['a list for an input', 'agreements.get', []],
    ['an empty key', 'actors.get', { key: '' }],
    ['a key too long', 'actors.get', { key: 'a'.repeat(161) }],
    ['a NUL in a key', 'events.get', { key: 'a\0b' }],
    ['half a surrogate pair in a key', 'sources.get', { key: 'a\uD800' }],
    ['a day that is none', 'agreements.get', { key: 'x', asOf: '2020-02-31' }],
    ['an unknown status', 'agreements.list', { status: 'sleeping' }],
    ['a limit of none', 'events.list', { limit: 0 }],
    ['a limit too high', 'events.list', { limit: 101 }],
    ['a limit in part', 'events.list', { limit: 1.5 }],
    ['a country in small letters', 'actors.list', { country: 'it' }],
    ['a query too long', 'search.query', { q: 'ا'.repeat(201) }],
    ['a NUL in a query', 'search.query', { q: '\0' }],
    ['half a surrogate pair in a query', 'search.query', { q: 'سؤال \uDC00' }],
    ['an unknown kind', 'search.query', { q: 'x', kinds: ['spell'] }],
    ['text for a flag', 'sources.list', { waiting: 'yes' }],
  ])('%s', async (_what, procedure, input) => {
    expect(await ask(procedure, input)).toEqual(invalid);
  });

  test.each(['agreements.list', 'actors.list', 'events.list', 'sources.list', 'disputes.list'])(
    'a forged cursor of %s',
    async (procedure) => {
      const other = await server.anonymous.events.list.query({ limit: 1 });
      const forged = ['x', '{}', 'null', 'WyJhIl0', 'eyJhIjoxfQ', Buffer.from('["events","\\u0000","b"]').toString('base64url')];
      const elsewhere = procedure === 'events.list' ? [] : [other.next ?? ''];
      for (const cursor of [...forged, ...elsewhere]) expect(await ask(procedure, { cursor }), cursor).toEqual(invalid);
    },
  );

  test.each([
    ['a record', 'agreements.get', { key: 'no-such-agreement' }],
    ['an id of another kind', 'agreements.get', { key: 'actor_00000000000000000000000000' }],
    ['an actor in a filter', 'agreements.list', { actor: 'nobody' }],
    ['a place in a filter', 'events.list', { place: 'nowhere' }],
    ['a topic in a filter', 'agreements.list', { topic: 'weather' }],
    ['a procedure', 'agreements.burn', {}],
    ['a procedure of JavaScript', 'constructor', {}],
    ['a procedure of JavaScript within', 'agreements.__proto__', {}],
  ])('what is not there: %s', async (_what, procedure, input) => {
    expect(await ask(procedure, input)).toEqual({ status: 404, code: 'not-found' });
  });

  test('input that is no JSON', async () => {
    const response = await fetch(`${server.running.apiUrl}/trpc/agreements.get?input=%7Bkey`);
    expect(await answerOf(response)).toEqual(invalid);
  });

  test('an address that is not encoded right', async () => {
    const response = await fetch(`${server.running.apiUrl}/trpc/agreements.get?input=%E0%A4%A`);
    expect((await answerOf(response)).status).toBe(400);
  });

  test('more calls in one request than are answered', async () => {
    const names = Array.from({ length: 21 }, () => 'session.get').join(',');
    expect((await answerOf(await fetch(`${server.running.apiUrl}/trpc/${names}?batch=1&input=%7B%7D`))).status).toBe(400);
  });

  test('whatever is looked for, the answer is an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 100 }), async (q) => {
        const { status } = await ask('search.query', { q });
        expect([200, 400]).toContain(status);
        expect(status === 400).toBe(q.includes('\0'));
      }),
      { numRuns: 60 },
    );
  });

  test('whatever is asked for, the answer is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('agreements.get', 'agreements.list', 'sources.list'), fc.json(), async (procedure, input) => {
        const { status, code } = await ask(procedure, JSON.parse(input));
        expect([200, 400, 404]).toContain(status);
        expect(code === undefined).toBe(status === 200);
      }),
      { numRuns: 60 },
    );
  });
});

describe('mutations', () => {
  test('a body that is no JSON', async () => {
    expect(await send('sources.import', '{"name":')).toEqual(invalid);
  });

  test('JSON a hundred thousand levels deep', async () => {
    expect(await send('sources.import', `${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual(invalid);
  });

  test.each([
    ['ar', 'طلب غير صالح: لا يمكن قراءته كما وصل'],
    ['en', 'Invalid request: it cannot be read as it came'],
  ])('what no procedure could read is told in %s', async (language, message) => {
    const response = await fetch(`${server.running.apiUrl}/trpc/agreements.get?input=%7Bkey`, { headers: { 'accept-language': language } });
    expect((await response.json()).error.data.mithaq).toMatchObject({ path: [], message });
  });

  test('a body of another type', async () => {
    expect((await send('sources.import', 'name=a', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test('a mutation by GET', async () => {
    expect(await ask('suggestions.judge', {})).toEqual({ status: 405, code: 'invalid-input' });
  });

  test.each([
    ['no content', { name: 'a.txt' }],
    ['an unknown encoding', { name: 'a.txt', content: { encoding: 'rot13', data: 'n' } }],
    ['no base64', { name: 'a.txt', content: { encoding: 'base64', data: '***' } }],
    ['a file without a name', { name: '', content: { encoding: 'text', data: 'a' } }],
    ['a name too long', { name: 'a'.repeat(256), content: { encoding: 'text', data: 'a' } }],
    ['a NUL in the name', { name: 'a\0', content: { encoding: 'text', data: 'a' } }],
  ])('%s', async (_what, input) => {
    expect(await send('sources.import', JSON.stringify(input))).toEqual(invalid);
  });

  test.each([
    ['the id of a record', { id: 'actor_00000000000000000000000000', verdict: 'accepted', revision: 0 }],
    ['an unknown verdict', { id: 'suggestion_00000000000000000000000000', verdict: 'maybe', revision: 0 }],
    ['a revision below none', { id: 'suggestion_00000000000000000000000000', verdict: 'open', revision: -1 }],
  ])('%s', async (_what, input) => {
    expect(await send('suggestions.judge', JSON.stringify(input))).toEqual(invalid);
  });
});

/** A body whose length nobody declares: it is sent in chunks. */
async function sendInChunks(procedure: string, chunks: readonly string[]): Promise<Answer> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${server.running.operatorToken}` };
  const streamed = { method: 'POST', headers, body, duplex: 'half' as const };
  return answerOf(await fetch(`${server.running.apiUrl}/trpc/${procedure}`, streamed));
}

describe('bodies without a declared length', () => {
  test('are read whole', async () => {
    const file = JSON.stringify({ name: 'in-chunks.txt', content: { encoding: 'text', data: 'وصل هذا النص في قطع.' } });
    expect(await sendInChunks('sources.import', [file.slice(0, 20), file.slice(20)])).toEqual({ status: 200, code: undefined });
  });

  test('are refused over the limit, however they come', async () => {
    const megabyte = 'a'.repeat(1_048_576);
    expect(await sendInChunks('sources.import', Array<string>(25).fill(megabyte))).toEqual({ status: 413, code: 'too-large' });
  });
});

describe('addresses and words', () => {
  test('an address that is not there is told in JSON', async () => {
    expect(await answerOf(await fetch(`${server.running.apiUrl}/nothing`))).toEqual({ status: 404, code: 'not-found' });
  });

  test('the path of what is wrong, in the caller’s language', async () => {
    const call = server.client({ locale: 'ar' }).agreements.list.query({ limit: 1_000 });
    const failure = await call.catch((error: unknown) => failureOf(error));
    expect(failure).toMatchObject({ path: ['limit'], message: 'قيمة غير صالحة في «limit»: المنتظر 100 على الأكثر' });
  });
});

test('nothing above was a fault of the server', () => {
  expect(server.logged).toEqual([]);
});
