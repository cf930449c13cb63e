import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Found } from '../found.ts';
import { compose } from './compose.ts';
import { anyFindings, nonsense } from './testing/nonsense.ts';

describe('whatever is found', () => {
  const options = { text: nonsense, known: () => ({ caption: { en: 'X' }, actorKind: 'state' as const }) };
  const compositionOf = (found: readonly Found[]) => compose(found, options);

  test('composes, and cites nothing but words that stand in the text', () => {
    fc.assert(
      fc.property(anyFindings, (found) => {
        const parts = compositionOf(found).flatMap((proposal) => proposal.parts);
        for (const { start, end, exact } of parts.flatMap((part) => [...part.passages, ...part.values.flatMap(({ passages }) => passages)]))
          expect(nonsense.slice(start, end)).toBe(exact);
      }),
    );
  });

  test('composes alike in whatever order it comes, and however often', () => {
    fc.assert(
      fc.property(
        anyFindings.chain((found) =>
          fc.tuple(fc.constant(found), fc.shuffledSubarray([...found, ...found], { minLength: 2 * found.length })),
        ),
        ([found, shuffled]) => {
          expect(compositionOf(shuffled)).toEqual(compositionOf(found));
        },
      ),
    );
  });

  test('has every key once, and every part that it names', () => {
    fc.assert(
      fc.property(anyFindings, (found) => {
        const all = compositionOf(found);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        for (const { parts } of all) {
          const keys = parts.flatMap((part) => [part.key, ...part.values.map(({ key }) => key)]);
          expect(new Set(keys).size).toBe(keys.length);
          for (const { of } of parts) expect(of === undefined || keys.includes(of)).toBe(true);
        }
      }),
    );
  });
});
