import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, type Piece, rowsOf } from './packing.ts';

const at = (fraction: number, fixed = 0) => ({ fraction, fixed });

describe('rowsOf', () => {
  it('lays what does not meet side by side, and what does one above the other', () => {
    const pieces: Piece[] = [
      { starts: [at(0)], ends: [at(0, 10)], rows: 2 },
      { starts: [at(0.1)], ends: [at(0.1, 10)], rows: 2 },
      { starts: [at(0.5)], ends: [at(0.5, 10)], rows: 3 },
    ];
    expect(rowsOf(pieces, 40, { most: 9 })).toEqual([0, 2, 0]);
    expect(rowsOf(pieces, 40, { most: 3 })).toEqual([0, undefined, 0]);
  });

  it('never lets two pieces cover each other, at the width that they are laid out for nor at a wider one', () => {
    // What reaches forward begins at its own place and what reaches back ends there, as marks and their words do.
    const piece = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 15 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.integer({ min: 39, max: 120 }), (given, wider) => {
        const pieces = given.map(
          ([place, width, forward, rows]): Piece =>
            forward ? { starts: [at(place)], ends: [at(place, width)], rows } : { starts: [at(place, -width)], ends: [at(place)], rows },
        );
        const found = rowsOf(pieces, 39, { most: 60 });
        return [39, wider].every((width) => noneMeet(pieces, found, width));
      }),
    );
  });
});

function noneMeet(pieces: readonly Piece[], rows: readonly (number | undefined)[], width: number): boolean {
  const boxes = pieces.flatMap((piece, place) => {
    const low = rows[place];
    return low === undefined ? [] : [{ ...extentOf(piece, width), low, high: low + piece.rows }];
  });
  const hair = 1e-6;
  return boxes.every((one, a) =>
    boxes.every(
      (other, b) => a === b || one.high <= other.low || other.high <= one.low || one.to <= other.from + hair || other.to <= one.from + hair,
    ),
  );
}
