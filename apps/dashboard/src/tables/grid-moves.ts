/** Where in a table the keyboard is, counted from 0. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** Where it goes: to a neighbour as one sees it, to the ends of its row, to the ends of all. */
export type Move = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'first' | 'last' | 'pageUp' | 'pageDown';

interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Whether the first column stands at the right. */
  readonly isRtl: boolean;
}

const page = 10;

/** Goes through a table by the APG's grid pattern. It stops at the edges. */
export function movedTo({ row, column }: At, move: Move, { rows, columns, isRtl }: Grid): At {
  const to = (down: number, over: number): At => ({ row: within(down, rows), column: within(over, columns) });
  const forward = isRtl ? -1 : 1;
  switch (move) {
    case 'up':
      return to(row - 1, column);
    case 'down':
      return to(row + 1, column);
    case 'right':
      return to(row, column + forward);
    case 'left':
      return to(row, column - forward);
    case 'rowStart':
      return to(row, 0);
    case 'rowEnd':
      return to(row, columns - 1);
    case 'first':
      return to(0, 0);
    case 'last':
      return to(rows - 1, columns - 1);
    case 'pageUp':
      return to(row - page, column);
    case 'pageDown':
      return to(row + page, column);
  }
}

function within(place: number, length: number): number {
  return Math.max(0, Math.min(place, length - 1));
}
