import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMithaqClient, failureOf } from '../index.ts';
import { answering, refusal, result, unreachable } from '../testing/answering.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const overloaded = (retryAfter?: string) => refusal('too-many-requests', 'too-many', 429, retryAfter === undefined ? {} : { retryAfter });
const down = refusal('unavailable', 'unavailable', 503);
const request = { name: 'a.txt', content: { encoding: 'text' as const, data: 'a' } };

/** Asks who is signed in; gives the milliseconds that each request came at, and how it ended. */
async function asked(...answers: readonly (() => Response)[]) {
  const server = answering(...answers);
  const begun = Date.now();
  const at: number[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    at.push(Date.now() - begun);
    return server.fetch(input, init);
  };
  const call = createMithaqClient({ url: 'http://x', fetch }).session.get.query().catch(failureOf);
  await vi.runAllTimersAsync();
  return { at, end: await call };
}

describe('a query is asked again', () => {
  test('when nobody answered, with pauses that grow', async () => {
    expect(await asked(unreachable, unreachable, unreachable, result({ setUp: true }))).toEqual({
      at: [0, 125, 375, 875],
      end: { setUp: true },
    });
  });

  test('when the server’s database did not answer', async () => {
    expect(await asked(down, result({ setUp: true }))).toEqual({ at: [0, 125], end: { setUp: true } });
  });

  test('when too many asked, no sooner than the server says', async () => {
    expect(await asked(overloaded('3'), result({ setUp: true }))).toEqual({ at: [0, 3_000], end: { setUp: true } });
    expect(await asked(refusal('unavailable', 'unavailable', 503, { retryAfter: '2' }), result({ setUp: true }))).toEqual({
      at: [0, 2_000],
      end: { setUp: true },
    });
  });

  test('never, where the client was made so', async () => {
    const server = answering(unreachable);
    const call = createMithaqClient({ url: 'http://x', fetch: server.fetch, tries: 1 }).session.get.query().catch(failureOf);
    await vi.runAllTimersAsync();
    expect(await call).toEqual({ unreachable: true });
    expect(server.asked).toHaveLength(1);
  });

  test('three times', async () => {
    expect(await asked(unreachable)).toEqual({ at: [0, 125, 375, 875], end: { unreachable: true } });
  });
});

describe('a query is not asked again', () => {
  test('when the server would have it wait longer than people do', async () => {
    const { at, end } = await asked(overloaded('45'));
    expect([at, end]).toEqual([[0], expect.objectContaining({ code: 'too-many-requests', retryAfter: 45 })]);
  });

  test('when it was refused', async () => {
    const { at, end } = await asked(refusal('not-found', 'not-found', 404));
    expect([at, end]).toEqual([[0], { unreachable: false, category: 'not-found', code: 'not-found', path: ['key'], message: 'said' }]);
  });

  test('when it took too long: it would again', async () => {
    expect((await asked(refusal('took-too-long', 'unavailable', 503))).at).toEqual([0]);
  });

  test('when its caller has ended it, which a pause does not hold up', async () => {
    const server = answering(unreachable);
    const over = new AbortController();
    const call = createMithaqClient({ url: 'http://x', fetch: server.fetch }).session.get.query(undefined, { signal: over.signal });
    const end = call.catch((error: Error) => error.cause);
    await vi.advanceTimersByTimeAsync(10);
    over.abort();
    expect(await end).toMatchObject({ name: 'AbortError' });
    await vi.runAllTimersAsync();
    expect(server.asked).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test.each([
  ['got no answer', unreachable],
  ['the database did not answer', down],
  ['was one too many', overloaded('1')],
])('a mutation that %s never is asked again: it may have been done', async (_how, answer) => {
  const server = answering(answer);
  const call = createMithaqClient({ url: 'http://x', fetch: server.fetch }).sources.import.mutate(request).catch(failureOf);
  await vi.runAllTimersAsync();
  expect(await call).toMatchObject(answer === unreachable ? { unreachable: true } : { unreachable: false });
  expect(server.asked).toHaveLength(1);
});

test('of two queries that were asked at once and got no answer, each is asked again', async () => {
  const { asked: all, fetch } = answering(unreachable, result({ setUp: true }), result([]));
  const client = createMithaqClient({ url: 'http://x', fetch });
  const calls = Promise.all([client.session.get.query(), client.topics.list.query()]);
  await vi.runAllTimersAsync();
  expect(await calls).toEqual([{ setUp: true }, []]);
  expect(all.map(({ url }) => new URL(url).pathname)).toEqual(['/trpc/session.get,topics.list', '/trpc/session.get', '/trpc/topics.list']);
});
