import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cites, ref, source } from '../samples/parts.ts';
import type { Passage } from './passages-of.ts';
import { tellingFirst } from './telling-first.ts';

const clause = ref('clause', 'one', 'بند', 'clause');
const daily = source('daily', ['خبر', 'report'], ['الجريدة', 'The Daily']);
const weekly = source('weekly', ['مقال', 'article'], ['الأسبوعية', 'The Weekly']);
const unnamed = source('unnamed', ['تقرير', 'note']);
const sources = [daily, weekly, unnamed, source('other', ['آخر', 'other'])];
const passage = (of: (typeof sources)[number], exact: string, reading?: number): Passage => ({
  citation: cites(of, exact),
  doubt: undefined,
  counts: of.publisher !== undefined,
  reading,
  subject: clause.id,
});
const words = (passages: readonly Passage[]) => passages.map(({ citation }) => citation.exact);

describe('the most telling passages', () => {
  it('are one of each publisher, those that are named first', () => {
    const { shown, more } = tellingFirst([
      passage(unnamed, 'a'),
      passage(daily, 'b'),
      passage(unnamed, 'c'),
      passage(weekly, 'd'),
      passage(daily, 'e'),
    ]);
    expect([words(shown), words(more)]).toEqual([
      ['b', 'd', 'a'],
      ['c', 'e'],
    ]);
  });

  it('are of every rival reading, in their order, before the rest', () => {
    const { shown, more } = tellingFirst([passage(daily, 'a', 0), passage(daily, 'b', 1), passage(daily, 'c', 1), passage(daily, 'd')]);
    expect([words(shown), words(more)]).toEqual([['a', 'b', 'd'], ['c']]);
  });

  it('and the rest are all the passages there are, each once', () => {
    const any = fc.record({ of: fc.constantFrom(...sources), reading: fc.option(fc.nat(6), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (given) => {
        const passages = given.map(({ of, reading }, place) => passage(of, String(place), reading));
        const { shown, more } = tellingFirst(passages);
        expect(new Set([...shown, ...more])).toEqual(new Set(passages));
        expect(shown.length + more.length).toBe(passages.length);
        expect(shown.length).toBeGreaterThanOrEqual(Math.min(1, passages.length));
      }),
    );
  });

  it('are followed by what backs nothing of the value, which is never folded away', () => {
    const doubted: Passage = { ...passage(daily, 'z', 1), doubt: 'disputed' };
    const { shown, more } = tellingFirst([...sources.map((source) => passage(source, source.slug)), passage(daily, 'e'), doubted]);
    expect([words(shown).at(-1), words(shown).length, words(more)]).toEqual(['z', 5, ['e']]);
  });
});
