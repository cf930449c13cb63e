/** A place on the line that moves with its width: a fraction of it and a fixed part, in rem. */
export interface Place {
  readonly fraction: number;
  readonly fixed: number;
}

/** Something that takes up part of a band: between two pairs of places (the outer of each counts), so many rows high. */
export interface Piece {
  readonly starts: readonly Place[];
  readonly ends: readonly Place[];
  readonly rows: number;
}

/** A part of a band that is taken. */
export interface Taken {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

interface Bounds {
  readonly most: number;
  /** What stands there already. */
  readonly standing?: readonly Taken[];
}

/**
 * Puts pieces onto a line of a width (in rem), each as low as it goes without covering another; answers the row of each, counted from
 * 0 at the baseline, or `undefined` for one that would rise above `most` rows. What does not meet at one width does not at a wider one.
 */
export function rowsOf(pieces: readonly Piece[], width: number, { most, standing = [] }: Bounds): readonly (number | undefined)[] {
  const taken: Taken[] = [...standing];
  return pieces.map((piece) => {
    const { from, to } = extentOf(piece, width);
    const inTheWay = taken.filter((other) => other.from < to && from < other.to);
    const low = lowestFree(inTheWay, piece.rows);
    if (low + piece.rows > most) return undefined;
    taken.push({ from, to, low, high: low + piece.rows });
    return low;
  });
}

/** Where a piece begins and ends on a line of a width, in rem. */
export function extentOf({ starts, ends }: Piece, width: number): { from: number; to: number } {
  const at = ({ fraction, fixed }: Place) => fraction * width + fixed;
  return { from: Math.min(...starts.map(at)), to: Math.max(...ends.map(at)) };
}

function lowestFree(inTheWay: readonly Taken[], rows: number): number {
  const candidates = [0, ...inTheWay.map(({ high }) => high)].toSorted((one, other) => one - other);
  return candidates.find((low) => inTheWay.every((other) => other.high <= low || low + rows <= other.low)) ?? 0;
}
