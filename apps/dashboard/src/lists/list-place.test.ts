import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Query, withChanges } from '../address/query.ts';
import { pageIn, rowsIn, toFirst, toNext, toPrevious } from './list-place.ts';

const turned = (query: Query, changes: object): Query => Object.fromEntries(new URLSearchParams(withChanges(query, { ...changes })));

describe('the place in a list', () => {
  it('is the first page where no cursor stands', () => {
    expect([pageIn({ topic: 'health' }), toPrevious({ topic: 'health' })]).toEqual([1, undefined]);
  });

  it('leads back the way it came, and keeps the filters', () => {
    const second = turned({ topic: 'health' }, toNext({ topic: 'health' }, 'b'));
    const third = turned(second, toNext(second, 'c'));
    expect(third).toEqual({ topic: 'health', cursor: 'c', trail: 'b' });
    expect(turned(third, toPrevious(third) ?? {})).toEqual(second);
    expect(turned(second, toPrevious(second) ?? {})).toEqual({ topic: 'health' });
    expect(turned(third, toFirst)).toEqual({ topic: 'health' });
  });

  it('is known for as far back as the address can say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (pages) => {
        let query: Query = {};
        for (let page = 2; page <= pages; page += 1) query = turned(query, toNext(query, `c${page}`));
        expect(pageIn(query)).toBe(pages <= 14 ? pages : undefined);
        for (let page = pages - 1; page >= Math.max(pages - 12, 1); page -= 1) {
          query = turned(query, toPrevious(query) ?? {});
          expect(query.cursor).toBe(page === 1 ? undefined : `c${page}`);
        }
        expect(toPrevious(query) === undefined).toBe(pages > 14 || query.cursor === undefined);
      }),
    );
  });

  it('has so many rows as may be chosen, and no others', () => {
    expect([{}, { limit: '50' }, { limit: '100' }, { limit: '7' }, { limit: 'x' }].map(rowsIn)).toEqual([25, 50, 100, 25, 25]);
  });
});
