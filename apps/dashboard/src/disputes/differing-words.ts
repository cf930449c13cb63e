/** A run of words of one reading, and whether another reading lacks them. */
export interface Run {
  readonly text: string;
  readonly differs: boolean;
}

/** Cuts two readings into runs that they share and runs that only one of them has, word by word (longest common subsequence). */
export function differingWords(one: string, other: string): readonly [readonly Run[], readonly Run[]] {
  const a = wordsOf(one);
  const b = wordsOf(other);
  const shared = commonWords(a, b);
  return [runsOf(a, new Set(shared.map(([place]) => place))), runsOf(b, new Set(shared.map(([, place]) => place)))];
}

/**
 * The same for any number of readings: each against the first, the first against all others. Nothing where one of them shares no word: there is
 * nothing to point at.
 */
export function differingAmong(readings: readonly string[]): readonly (readonly Run[])[] | undefined {
  const [first = [], ...others] = readings.map(wordsOf);
  const pairs = others.map((other) => commonWords(first, other));
  if (pairs.length === 0 || pairs.some((shared) => shared.length === 0)) return undefined;
  const inAll = first.map((_, place) => place).filter((place) => pairs.every((shared) => shared.some(([at]) => at === place)));
  return [runsOf(first, new Set(inAll)), ...others.map((other, place) => runsOf(other, new Set(pairs[place]?.map(([, at]) => at))))];
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function commonWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = lengthsOf(a, b);
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** `lengths[i][j]` is the length of the longest common subsequence of `a` from `i` and `b` from `j`. */
function lengthsOf(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const lengths = a.map(() => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? lengthAt(lengths, i + 1, j + 1) + 1 : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

function runsOf(words: readonly string[], shared: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  for (const [place, word] of words.entries()) {
    const differs = !shared.has(place);
    const held = runs.at(-1);
    if (held && held.differs === differs) runs[runs.length - 1] = { text: `${held.text} ${word}`, differs };
    else runs.push({ text: word, differs });
  }
  return runs;
}
