/** Past the limit all is forgotten, and found anew: no text can make it grow further. */
const mostRemembered = 20_000;
/** Longer words are rare, and of no language. */
const longestRemembered = 30;

/** A function of a word that remembers what it found: the same words stand in every text. */
export function remembered<Found extends NonNullable<unknown>>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const held = known.get(word);
    if (held !== undefined) return held;
    const found = find(word);
    if (known.size >= mostRemembered) known.clear();
    if (word.length <= longestRemembered) known.set(word, found);
    return found;
  };
}
