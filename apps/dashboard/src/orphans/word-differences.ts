/** A word of one of two wordings, and whether both have it. */
export interface Word {
  readonly text: string;
  readonly in: 'both' | 'old' | 'new';
}

/** The most words that are set against each other: of longer passages only the ends that differ are. */
const most = 400;

/** Two wordings of a passage, word by word: what both have, what only the old one had, what only the new one has. */
export function wordDifferences(old: string, now: string): readonly Word[] {
  const [before, after] = [wordsIn(old), wordsIn(now)];
  let [first, last] = [0, 0];
  while (first < before.length && before[first] === after[first]) first += 1;
  while (last < Math.min(before.length, after.length) - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  return [
    ...same(before.slice(0, first)),
    ...between(before.slice(first, before.length - last), after.slice(first, after.length - last)),
    ...same(before.slice(before.length - last)),
  ];
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function same(words: readonly string[]): readonly Word[] {
  return words.map((text) => ({ text, in: 'both' }));
}

/** What lies between equal ends, by the longest row of words that both have. */
function between(before: readonly string[], after: readonly string[]): readonly Word[] {
  const gone = before.map((text): Word => ({ text, in: 'old' }));
  const come = after.map((text): Word => ({ text, in: 'new' }));
  if (before.length === 0 || after.length === 0 || before.length > most || after.length > most) return [...gone, ...come];
  const common = commonLengths(before, after);
  const words: Word[] = [];
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    const [old, now] = [gone[at], come[to]];
    if (old && now && before[at] === after[to]) {
      words.push({ text: old.text, in: 'both' });
      at += 1;
      to += 1;
    } else if (old && (now === undefined || (common[at + 1]?.[to] ?? 0) >= (common[at]?.[to + 1] ?? 0))) {
      words.push(old);
      at += 1;
    } else if (now) {
      words.push(now);
      to += 1;
    }
  }
  return words;
}

/** How many words two wordings have in common from each pair of places on, in order. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0));
  for (let at = before.length - 1; at >= 0; at -= 1)
    for (let to = after.length - 1; to >= 0; to -= 1) {
      const row = table[at];
      if (row === undefined) continue;
      row[to] = before[at] === after[to] ? (table[at + 1]?.[to + 1] ?? 0) + 1 : Math.max(table[at + 1]?.[to] ?? 0, row[to + 1] ?? 0);
    }
  return table;
}
