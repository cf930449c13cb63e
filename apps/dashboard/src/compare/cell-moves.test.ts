import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveFrom, type Place, type Step, stepOf } from './cell-moves.ts';

// . a . b      row 0
// . . . .      row 1
// c . . d      row 2
const places: readonly Place[] = [
  { row: 0, column: 1 },
  { row: 0, column: 3 },
  { row: 2, column: 0 },
  { row: 2, column: 3 },
];
const at = (row: number, column: number): Place => ({ row, column });

describe('a step between cells', () => {
  it.each<[Step, Place, Place]>([
    ['next', at(0, 1), at(0, 3)],
    ['next', at(0, 3), at(0, 3)],
    ['back', at(2, 3), at(2, 0)],
    ['down', at(0, 3), at(2, 3)],
    ['down', at(0, 1), at(2, 0)],
    ['up', at(2, 0), at(0, 1)],
    ['up', at(0, 1), at(0, 1)],
    ['rowStart', at(2, 3), at(2, 0)],
    ['rowEnd', at(0, 1), at(0, 3)],
    ['first', at(2, 3), at(0, 1)],
    ['last', at(0, 1), at(2, 3)],
  ])('%s from %o leads to %o', (step, from, to) => {
    expect(moveFrom(from, step, places)).toEqual(to);
  });

  it('is the one that the key points to, whichever way one reads', () => {
    expect([stepOf('ArrowLeft', { rtl: true, ctrl: false }), stepOf('ArrowLeft', { rtl: false, ctrl: false })]).toEqual(['next', 'back']);
    expect([stepOf('ArrowRight', { rtl: true, ctrl: false }), stepOf('ArrowRight', { rtl: false, ctrl: false })]).toEqual(['back', 'next']);
    expect([stepOf('End', { rtl: true, ctrl: true }), stepOf('End', { rtl: true, ctrl: false })]).toEqual(['last', 'rowEnd']);
    expect(stepOf('a', { rtl: false, ctrl: false })).toBeUndefined();
  });

  it('never leaves the cells, and leads from any to any other', () => {
    const steps: readonly Step[] = ['next', 'back', 'down', 'up'];
    const anyPlaces = fc
      .uniqueArray(fc.record({ row: fc.nat(6), column: fc.nat(6) }), { selector: ({ row, column }) => `${row} ${column}`, minLength: 1 })
      .map((cells) => cells.toSorted((one, other) => one.row - other.row || one.column - other.column));
    fc.assert(
      fc.property(anyPlaces, (cells) => {
        const [start] = cells;
        const reached = new Set<Place | undefined>([start]);
        for (const from of reached) if (from) for (const step of steps) reached.add(moveFrom(from, step, cells));
        expect(reached.size).toBe(cells.length);
      }),
    );
  });
});
