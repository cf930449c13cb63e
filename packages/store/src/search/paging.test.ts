import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { openTestStore, saveAll } from '../testing/open.ts';
import { actor } from '../testing/records.ts';
import { readResultCursor, writeResultCursor } from './cursor.ts';

const opened = openTestStore();
const many = 130;

beforeAll(async () => {
  const names = Array.from({ length: many }, (_, number) => `${'Harbour '.repeat((number % 5) + 1)}company ${number}`);
  await saveAll(
    opened.store,
    names.map((value, number) => actor(number, { kind: 'company', names: [{ value, language: 'en', kind: 'official' }] })),
  );
});

const page = async (query: string, limit: number, after?: string) =>
  (await opened.store.register.search({ query, kinds: ['actor'], limit, ...(after === undefined ? {} : { after }) })).groups[0];

test.each([
  ['harbour company', many],
  ['harbor compny ', many],
  ['harbour company unheard', many],
])('every result of %s stands on one page, in one order', async (query, expected) => {
  const seen: string[] = [];
  for (let after: string | undefined; ; ) {
    const group = await page(query, 17, after);
    seen.push(...(group?.hits ?? []).map(({ record }) => record));
    after = group?.next;
    if (after === undefined) break;
  }
  expect(seen).toHaveLength(expected);
  expect(new Set(seen).size).toBe(expected);
  expect(seen.slice(0, 50)).toEqual((await page(query, 50))?.hits.map(({ record }) => record));
});

test('the last page has no next one', async () => {
  expect((await page('harbour company 7 ', 50))?.next).toBeUndefined();
});

test('a cursor that no answer gave is refused', async () => {
  await expect(page('harbour', 5, 'x')).rejects.toMatchObject({ code: 'invalid-input', path: ['cursor'] });
  await expect(page('harbour', 5, writeResultCursor({ by: 'spelled', score: 0.5, owner: 'a', ordinal: 0 }))).rejects.toMatchObject({
    code: 'invalid-input',
  });
});

test('cursors are read as they were written, and nothing else is one', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 2 ** 30 }), fc.string(), fc.nat(), (by, score, owner, ordinal) => {
      fc.pre(owner.isWellFormed() && !owner.includes('\0') && by.isWellFormed());
      expect(readResultCursor(writeResultCursor({ by, score, owner, ordinal }))).toEqual({ by, score, owner, ordinal });
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readResultCursor(text)).toThrow();
    }),
  );
});
