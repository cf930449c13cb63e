import { describe, expect, it } from 'vitest';
import { isMissing } from './is-missing.ts';

const record = { locale: 'en', list: 'actors', key: 'a b/ل' } as const;

describe('a record', () => {
  it.each([
    { status: 200, missing: false },
    { status: 400, missing: true },
    { status: 404, missing: true },
    { status: 500, missing: false },
    { status: 503, missing: false },
  ])('that the register answers with $status is missing: $missing', async ({ status, missing }) => {
    const asked: string[] = [];
    const ask: typeof fetch = async (input) => {
      asked.push(String(input));
      return new Response('{}', { status });
    };
    expect(await isMissing(record, ask)).toBe(missing);
    expect(asked).toEqual(['http://127.0.0.1:4310/trpc/actors.get?input=%7B%22key%22%3A%22a%20b%2F%D9%84%22%7D']);
  });

  it('is not missing where the register does not answer', async () => {
    expect(await isMissing(record, () => Promise.reject(new TypeError('fetch failed')))).toBe(false);
  });
});
