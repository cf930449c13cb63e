import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Slice, Window } from '../ports.ts';
import { sift } from './conditions.ts';

/** A list of numbers in pages, whose cursors are the store's: the place where the next page begins. */
function paged(numbers: readonly number[]) {
  return async ({ limit, after = '0' }: Window): Promise<Slice<number>> => {
    const end = Number(after) + limit;
    const rows = numbers.slice(Number(after), end);
    return { rows, total: numbers.length, ...(end < numbers.length ? { next: String(end) } : {}) };
  };
}

test('sifted pages hold every row that passes, once and in order, and count them all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(9), { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), fc.nat(9), async (numbers, limit, most) => {
      const read = paged(numbers);
      const keep = async (rows: readonly number[]) => rows.filter((row) => row <= most);
      const wanted = await keep(numbers);
      const got: number[] = [];
      for (let window: Window | undefined = { limit }; window !== undefined; ) {
        const slice: Slice<number> = await sift(read, keep, window);
        expect(slice.rows.length).toBeLessThanOrEqual(limit);
        expect(slice.total).toBe(wanted.length);
        if (slice.next !== undefined) expect(got.length + slice.rows.length).toBeLessThan(wanted.length);
        got.push(...slice.rows);
        window = slice.next === undefined ? undefined : { limit, after: slice.next };
      }
      expect(got).toEqual(wanted);
    }),
  );
});
