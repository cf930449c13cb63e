import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Move, movedTo } from './grid-moves.ts';

const grid = { rows: 4, columns: 3, isRtl: false };

it('goes as one sees it, in either direction of writing', () => {
  expect(movedTo({ row: 1, column: 1 }, 'right', grid)).toEqual({ row: 1, column: 2 });
  expect(movedTo({ row: 1, column: 1 }, 'right', { ...grid, isRtl: true })).toEqual({ row: 1, column: 0 });
  expect(movedTo({ row: 1, column: 1 }, 'left', { ...grid, isRtl: true })).toEqual({ row: 1, column: 2 });
  expect(movedTo({ row: 1, column: 1 }, 'rowStart', { ...grid, isRtl: true })).toEqual({ row: 1, column: 0 });
  expect(movedTo({ row: 1, column: 1 }, 'last', grid)).toEqual({ row: 3, column: 2 });
});

it('never leaves the table', () => {
  const moves: readonly Move[] = ['up', 'down', 'left', 'right', 'rowStart', 'rowEnd', 'first', 'last', 'pageUp', 'pageDown'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...moves)), fc.boolean(), (walk, isRtl) => {
      const { row, column } = walk.reduce((at, move) => movedTo(at, move, { ...grid, isRtl }), { row: 0, column: 0 });
      expect(row >= 0 && row < grid.rows && column >= 0 && column < grid.columns).toBe(true);
    }),
  );
});
