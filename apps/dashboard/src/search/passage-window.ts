/** A stretch of a text, in UTF-16 code units, `end` excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a passage that may be quoted, and whether it leaves words out before and after it. */
interface PassageWindow extends Stretch {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** So many words of a source are quoted at most. */
export const mostWords = 20;

/**
 * The stretch of a passage that is quoted: all of it where it is short, else the `most` words in which most matches stand, the first
 * such, with the matches in the middle of it. It never cuts a word; a match that is longer than that is quoted whole.
 */
export function passageWindow(text: string, matches: readonly Stretch[], most = mostWords): PassageWindow {
  const words = wordsOf(text);
  const [from, to] = words.length <= most ? [0, words.length] : placeOf(words, matches, most);
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? text.length;
  return { start, end, cutBefore: from > 0, cutAfter: to < words.length };
}

/** The matches within a window, from its start on. */
export function matchesWithin(matches: readonly Stretch[], { start, end }: Stretch): readonly Stretch[] {
  return matches
    .map((match) => ({ start: Math.max(match.start, start) - start, end: Math.min(match.end, end) - start }))
    .filter((match) => match.start < match.end);
}

function wordsOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** First word and the word after the last one. */
function placeOf(words: readonly Stretch[], matches: readonly Stretch[], most: number): readonly [number, number] {
  const places = matches.map((match) => wordsUnder(words, match)).filter(([from, to]) => from < to);
  const [first = [0, 0] as const, ...others] = places.toSorted(([one], [other]) => one - other);
  const runs = [first, ...others].map((run, at, all) => runFrom(run, all.slice(at + 1), most));
  const best = runs.reduce((one, other) => (other.held > one.held ? other : one));
  const room = Math.max(0, most - (best.to - best.from));
  const from = Math.max(0, Math.min(best.from - Math.floor(room / 2), words.length - Math.max(most, best.to - best.from)));
  return [from, Math.min(words.length, Math.max(from + most, best.to))];
}

/** As many matches after one as fit into `most` words with it. */
function runFrom([from, to]: readonly [number, number], after: readonly (readonly [number, number])[], most: number) {
  const within = after.filter(([, end]) => end - from <= most);
  return { from, to: Math.max(to, ...within.map(([, end]) => end)), held: 1 + within.length };
}

function wordsUnder(words: readonly Stretch[], { start, end }: Stretch): readonly [number, number] {
  const from = words.findIndex((word) => word.end > start);
  const after = words.findIndex((word) => word.start >= end);
  return from === -1 ? [0, 0] : [from, after === -1 ? words.length : after];
}
