import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from './canonical.ts';

const filters = ['actor', 'topic', 'status', 'instrument', 'from', 'to', 'kind'];
const states = ['cursor', 'sort', 'asOf', 'open', 'utm_source', '__proto__'];
const query = fc.dictionary(
  fc.constantFrom(...filters, ...states),
  fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }), fc.constant(undefined)),
);

describe('the canonical address', () => {
  it.each([
    { what: 'no query', asked: {}, is: '/agreements' },
    { what: 'the place in a list, its order and a day', asked: { cursor: 'x', sort: '-date', asOf: '2020-12-15' }, is: '/agreements' },
    { what: 'a filter among them', asked: { cursor: 'x', topic: 'training', sort: 'date' }, is: '/agreements?topic=training' },
    { what: 'filters in another order', asked: { topic: 't', actor: 'a' }, is: '/agreements?actor=a&topic=t' },
    { what: 'a value twice', asked: { actor: ['b', 'a', 'b'] }, is: '/agreements?actor=a&actor=b' },
    { what: 'empty values', asked: { actor: ' ', topic: '', status: undefined }, is: '/agreements' },
    { what: 'an Arabic value', asked: { actor: 'ليبيا' }, is: '/agreements?actor=%D9%84%D9%8A%D8%A8%D9%8A%D8%A7' },
  ])('leaves of $what what makes another page', ({ asked, is }) => {
    expect(canonicalAddress('/agreements', asked)).toBe(is);
  });

  it('is its own canonical address', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const once = canonicalAddress('/x', asked);
        const again = new URLSearchParams(once.slice(3));
        const read = Object.fromEntries([...new Set(again.keys())].map((name) => [name, again.getAll(name)]));
        expect(canonicalAddress('/x', read)).toBe(once);
      }),
    );
  });

  it('is the same in whatever order the query came, and whatever shows the same page otherwise', () => {
    fc.assert(
      fc.property(query, fc.constantFrom(...states.slice(0, 5)), fc.string(), (asked, state, value) => {
        const turned = Object.fromEntries(Object.entries(asked).toReversed());
        expect(canonicalAddress('/x', { ...turned, [state]: value })).toBe(canonicalAddress('/x', asked));
      }),
    );
  });
});
