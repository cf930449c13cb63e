/** Where a cell that holds something stands. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A step through the matrix, in the order in which it is read: `next` is towards the end of a row, in either direction of writing. */
export type Step = 'next' | 'back' | 'down' | 'up' | 'rowStart' | 'rowEnd' | 'first' | 'last';

/** The step that a key asks for; none for any other key. */
export function stepOf(key: string, held: { readonly rtl: boolean; readonly ctrl: boolean }): Step | undefined {
  if (key === 'ArrowDown') return 'down';
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowLeft') return held.rtl ? 'next' : 'back';
  if (key === 'ArrowRight') return held.rtl ? 'back' : 'next';
  if (key === 'Home') return held.ctrl ? 'first' : 'rowStart';
  if (key === 'End') return held.ctrl ? 'last' : 'rowEnd';
  return undefined;
}

/**
 * The cell that a step leads to, over the empty ones; where there is none, the cell that it started from. Up and down lead to the next row
 * that holds anything, to its cell nearest to this column, so that every cell can be reached from every other.
 */
export function moveFrom(from: Place, step: Step, places: readonly Place[]): Place {
  return destination(from, step, places) ?? from;
}

function destination(from: Place, step: Step, places: readonly Place[]): Place | undefined {
  const row = places.filter((place) => place.row === from.row);
  switch (step) {
    case 'next':
      return row.find((place) => place.column > from.column);
    case 'back':
      return row.findLast((place) => place.column < from.column);
    case 'rowStart':
      return row.at(0);
    case 'rowEnd':
      return row.at(-1);
    case 'first':
      return places.at(0);
    case 'last':
      return places.at(-1);
    default:
      return nearestIn(step === 'down' ? places.find((place) => place.row > from.row) : places.findLast((place) => place.row < from.row), {
        from,
        places,
      });
  }
}

function nearestIn(found: Place | undefined, { from, places }: { from: Place; places: readonly Place[] }): Place | undefined {
  if (found === undefined) return undefined;
  const distance = ({ column }: Place) => Math.abs(column - from.column);
  return places.filter(({ row }) => row === found.row).reduce((near, place) => (distance(place) < distance(near) ? place : near));
}
