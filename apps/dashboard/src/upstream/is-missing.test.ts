import { describe, expect, it } from 'vitest';
import { isMissing } from './is-missing.ts';

const record = { locale: 'en', list: 'actors', key: 'a b/ل' } as const;

/** What the register refuses with, as it tells it. */
const refused = (category: string) => {
  const mithaq = { category, code: 'x', path: [], message: 'said' };
  return Response.json({ error: { message: 'said', code: -32_000, data: { mithaq } } }, { status: 400 });
};

describe('a record', () => {
  it.each([
    { answer: 'a page', response: Response.json({ result: { data: {} } }), missing: false },
    { answer: 'that its key is none', response: refused('invalid'), missing: true },
    { answer: 'that there is none', response: refused('not-found'), missing: true },
    { answer: 'that the reader has to sign in', response: refused('unauthenticated'), missing: false },
    { answer: 'that it cannot say', response: refused('unavailable'), missing: false },
  ])('that the register answers with $answer is missing: $missing', async ({ response, missing }) => {
    const asked: string[] = [];
    const ask: typeof fetch = async (input) => {
      asked.push(String(input));
      return response;
    };
    expect(await isMissing(record, new Headers(), ask)).toBe(missing);
    expect(asked).toEqual(['http://127.0.0.1:4310/trpc/actors.get?input=%7B%22key%22%3A%22a%20b%2F%D9%84%22%7D']);
  });

  it('is asked for on behalf of the reader whose address the process was told', async () => {
    const told: (string | null)[] = [];
    const ask: typeof fetch = async (_, init) => {
      told.push(new Headers(init?.headers).get('x-mithaq-reader'));
      return Response.json({ result: { data: {} } });
    };
    await isMissing(record, new Headers({ 'x-mithaq-reader': '203.0.113.7 signed', 'x-forwarded-for': '198.51.100.1' }), ask);
    await isMissing(record, new Headers(), ask);
    expect(told).toEqual(['203.0.113.7 signed', null]);
  });

  it('is not missing where the register does not answer', async () => {
    expect(await isMissing(record, new Headers(), () => Promise.reject(new TypeError('fetch failed')))).toBe(false);
    expect(await isMissing(record, new Headers(), async () => new Response('<h1>Not found</h1>', { status: 404 }))).toBe(false);
  });
});
