import { describe, expect, it } from 'vitest';
import { recordAt } from './record-at.ts';

const wanted = { kind: 'actor', key: 'a b/ل' };
const record = { record: 'actor', slug: 'a-b' };

/** What the register refuses with, as it tells it. */
const refused = (category: string) => {
  const mithaq = { category, code: 'x', path: [], message: 'said' };
  return Response.json({ error: { message: 'said', code: -32_000, data: { mithaq } } }, { status: 400 });
};

describe('a record', () => {
  it.each([
    { answer: 'itself', response: Response.json({ result: { data: { record } } }), found: { record } },
    { answer: 'that its key is none', response: refused('invalid'), found: 'none' },
    { answer: 'that there is none', response: refused('not-found'), found: 'none' },
    { answer: 'that the reader has to sign in', response: refused('unauthenticated'), found: 'untold' },
    { answer: 'that it cannot say', response: refused('unavailable'), found: 'untold' },
  ])('that the register answers with $answer is told as such', async ({ response, found }) => {
    const asked: string[] = [];
    const ask: typeof fetch = async (input) => {
      asked.push(String(input));
      return response;
    };
    expect(await recordAt(wanted, new Headers(), ask)).toEqual(found);
    expect(asked).toEqual([
      'http://127.0.0.1:4310/trpc/records.get?input=%7B%22kind%22%3A%22actor%22%2C%22key%22%3A%22a%20b%2F%D9%84%22%7D',
    ]);
  });

  it('is asked for on behalf of the reader whose address the process was told', async () => {
    const told: (string | null)[] = [];
    const ask: typeof fetch = async (_, init) => {
      told.push(new Headers(init?.headers).get('x-mithaq-reader'));
      return Response.json({ result: { data: { record } } });
    };
    await recordAt(wanted, new Headers({ 'x-mithaq-reader': '203.0.113.7 signed', 'x-forwarded-for': '198.51.100.1' }), ask);
    await recordAt(wanted, new Headers(), ask);
    expect(told).toEqual(['203.0.113.7 signed', null]);
  });

  it('of a kind that there is not is none, and nobody is asked', async () => {
    expect(await recordAt({ kind: 'statement', key: 'x' }, new Headers(), () => Promise.reject(new Error('asked')))).toBe('none');
  });

  it('is untold where the register does not answer', async () => {
    expect(await recordAt(wanted, new Headers(), () => Promise.reject(new TypeError('fetch failed')))).toBe('untold');
    expect(await recordAt(wanted, new Headers(), async () => new Response('<h1>Not found</h1>', { status: 404 }))).toBe('untold');
  });
});
