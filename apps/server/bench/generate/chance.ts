/** Chance that repeats itself: the same key always gives the same numbers, on any machine. */
export interface Chance {
  /** The next number, from 0 (included) to 1 (excluded). */
  next(): number;
  /** The next whole number from 0 to one below `limit`. */
  below(limit: number): number;
  /** Whether something happens that does so with this probability. */
  happens(probability: number): boolean;
  /** One item of a list. @throws RangeError for an empty list */
  pick<Item>(items: readonly Item[]): Item;
  /** One item, the first ones more often: the nth about as often as 1/n of the first. */
  favour<Item>(items: readonly Item[]): Item;
}

/** The chance of one thing, by whatever tells it from others. A seed among the parts makes another register. */
export function chanceOf(...parts: readonly (string | number)[]): Chance {
  const next = sequence(hashOf(parts.join(' ')));
  const below = (limit: number) => Math.floor(next() * limit);
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    pick: (items) => at(items, below(items.length)),
    favour: (items) => at(items, Math.min(items.length - 1, Math.floor(items.length ** next()) - 1)),
  };
}

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A linear congruential sequence, its low bits mixed into the high ones: chance enough for names and dates, and fast. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    const folded = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return ((folded ^ (folded >>> 13)) >>> 0) / 2 ** 32;
  };
}
