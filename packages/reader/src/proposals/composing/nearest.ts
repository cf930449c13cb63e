interface Standing {
  readonly start: number;
}

/** Of things in the order of the text, the one that begins nearest to a place; the earlier of two as near. */
export function nearest<Item extends Standing>(items: readonly Item[], start: number): Item | undefined {
  const at = firstFrom(items, start);
  const [before, after] = [items[at - 1], items[at]];
  if (before === undefined || after === undefined) return before ?? after;
  return after.start - start < start - before.start ? after : before;
}

/** Of things in the order of the text, the last that begins before a place. */
export function lastBefore<Item extends Standing>(items: readonly Item[], start: number): Item | undefined {
  return items[firstFrom(items, start) - 1];
}

/** Of things in the order of the text, the first that begins at a place or behind it. */
export function firstAfter<Item extends Standing>(items: readonly Item[], start: number): Item | undefined {
  return items[firstFrom(items, start)];
}

/** Of things in the order of the text, those that begin at a place or behind it, and before another. */
export function between<Item extends Standing>(items: readonly Item[], start: number, end: number): readonly Item[] {
  return items.slice(firstFrom(items, start), firstFrom(items, end));
}

function firstFrom(items: readonly Standing[], start: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
