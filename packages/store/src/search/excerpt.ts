interface Range {
  readonly start: number;
  readonly end: number;
}

/** A passage cut to what may be shown of it. `offset` is where `text` begins in what it was cut from. */
export interface Excerpt {
  readonly text: string;
  readonly offset: number;
  readonly ranges: readonly Range[];
}

/** The words around the first match: at most `most` words in a row, as white space divides them. */
export function excerptAround(text: string, ranges: readonly Range[], most: number): Excerpt {
  const words = [...text.matchAll(/\S+/gu)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
  if (words.length <= most) return { text, offset: 0, ranges };
  const match = words.findIndex(({ end }) => end > (ranges[0]?.start ?? 0));
  const first = Math.max(0, Math.min(match - Math.floor(most / 3), words.length - most));
  const start = words[first]?.start ?? 0;
  const end = words[first + most - 1]?.end ?? text.length;
  const within = ranges.filter((range) => range.start >= start && range.end <= end);
  return {
    text: text.slice(start, end),
    offset: start,
    ranges: within.map((range) => ({ start: range.start - start, end: range.end - start })),
  };
}
