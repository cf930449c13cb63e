import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf } from './lanes.ts';

describe('lanesOf', () => {
  it('keeps what does not meet in one lane and parts what does', () => {
    expect(
      lanesOf([
        { start: 0, end: 2 },
        { start: 1, end: 3 },
        { start: 2, end: 4 },
        { start: 5, end: 6 },
      ]),
    ).toEqual([0, 1, 0, 0]);
  });

  it('never lets two stretches of one lane overlap', () => {
    const stretch = fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 30 }), (stretches) => {
        const lanes = lanesOf(stretches);
        return stretches.every((one, a) =>
          stretches.every((other, b) => a === b || lanes[a] !== lanes[b] || one.end <= other.start || other.end <= one.start),
        );
      }),
    );
  });
});
