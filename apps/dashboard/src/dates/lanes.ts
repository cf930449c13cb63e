/** Something that takes up a stretch of a line, from `start` to `end` in the line's unit. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Puts stretches into as few lanes as they need so that none covers another; answers each one's lane, counted from 0. */
export function lanesOf(stretches: readonly Stretch[]): readonly number[] {
  const ends: number[] = [];
  const lanes = new Array<number>(stretches.length).fill(0);
  const inOrder = stretches.map((stretch, place) => ({ stretch, place })).toSorted((one, other) => one.stretch.start - other.stretch.start);
  for (const { stretch, place } of inOrder) {
    const free = ends.findIndex((end) => end <= stretch.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = stretch.end;
    lanes[place] = lane;
  }
  return lanes;
}
