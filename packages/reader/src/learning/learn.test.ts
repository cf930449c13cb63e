import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Confidence, Found } from '../found.ts';
import { effectOf } from './effect.ts';
import { countInWords, learned } from './learn.ts';

const found = (basis: string, confidence: Confidence): Found => ({
  kind: 'mention',
  start: 3,
  end: 9,
  exact: 'Khalid',
  record: 'actor_00000000000000000000000001',
  basis,
  confidence,
  reason: { ar: 'لقب', en: 'surname' },
});

describe('what judgements come to', () => {
  test.each([
    [0, 0, undefined],
    [1, 0, undefined],
    [6, 0, undefined],
    [7, 0, 'trusted'],
    [14, 1, 'trusted'],
    [13, 2, undefined],
    [0, 1, undefined],
    [0, 2, 'doubted'],
    [0, 3, 'doubted'],
    [0, 4, 'distrusted'],
    [1, 4, 'doubted'],
    [5, 5, undefined],
    [40, 60, 'doubted'],
    [10, 90, 'distrusted'],
  ] as const)('%i accepted, %i rejected', (accepted, rejected, effect) => {
    expect(effectOf({ accepted, rejected })).toBe(effect);
  });

  const order = ['distrusted', 'doubted', undefined, 'trusted'];
  test('one more acceptance never makes them less trusted, nor one more rejection more', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(2_000), (accepted, rejected) => {
        const at = (one: number, other: number) => order.indexOf(effectOf({ accepted: one, rejected: other }));
        fc.pre(accepted + rejected > 0);
        expect(at(accepted + 1, rejected)).toBeGreaterThanOrEqual(at(accepted, rejected));
        expect(at(accepted, rejected + 1)).toBeLessThanOrEqual(at(accepted, rejected));
      }),
    );
  });
});

test('a basis that was accepted 14 of 15 times makes its findings sure, and says so in both languages', () => {
  const counts = new Map([['alias:x', { accepted: 14, rejected: 1 }]]);
  expect(learned([found('alias:x', 'low'), found('alias:y', 'low')], counts)).toEqual([
    {
      ...found('alias:x', 'high'),
      reason: { ar: 'لقب؛ قُبل مثله هنا 14 من أصل 15', en: 'surname; accepted 14 of 15 times here' },
    },
    found('alias:y', 'low'),
  ]);
});

test('what was rejected is lowered and stays', () => {
  const after = (rejected: number) => learned([found('alias:x', 'high')], new Map([['alias:x', { accepted: 0, rejected }]]));
  expect(after(3).map(({ confidence }) => confidence)).toEqual(['medium']);
  expect(after(4).map(({ confidence }) => confidence)).toEqual(['low']);
});

test('without judgements that say anything, findings are the very same', () => {
  const all = [found('alias:x', 'high')];
  expect(learned(all, new Map())).toBe(all);
  expect(learned(all, new Map([['alias:x', { accepted: 2, rejected: 1 }]]))[0]).toBe(all[0]);
});

test('a single judgement is worded in the singular', () => {
  expect(countInWords({ accepted: 0, rejected: 1 })['en']).toBe('accepted 0 of 1 time here');
});
