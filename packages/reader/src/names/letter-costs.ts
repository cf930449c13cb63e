import letters from './letters.json' with { type: 'json' };

/** A letter that names are hardly ever written with. */
const rareLetter = 8;
/** One letter that was never seen to stand for another, left out, or put in between. */
const unseen = { letter: 8, inserted: 7.5 } as const;

/** Names of Turkish, Persian and Hebrew write a v where Arabic has a waw, as others do a w; the pairs that were learned from have few of them. */
const further: Readonly<Record<string, Readonly<Record<string, number>>>> = { و: { v: 2.8 } };

const written: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(letters.written).map(([arabic, outputs]) => [arabic, new Map(Object.entries({ ...outputs, ...further[arabic] }))]),
);
const inserted = written.get('') ?? new Map<string, number>();
const chance: ReadonlyMap<string, number> = new Map(Object.entries({ ...letters.latin, ...letters.arabic }));
const cheapest: ReadonlyMap<string, number> = new Map([...written].map(([arabic, outputs]) => [arabic, Math.min(...outputs.values())]));

/** The longest run of Latin letters that one Arabic letter is written as. */
export const longestOutput = 3;

/** What it costs, in nats, to write an Arabic letter as these Latin ones, or to leave it out (none). */
export function costOfWriting(arabic: string, latin: string): number {
  return written.get(arabic)?.get(latin) ?? (latin.length > 1 ? Number.POSITIVE_INFINITY : unseen.letter);
}

/** What it costs to put in a Latin letter for which no Arabic one stands, as for most short vowels. */
export function costOfInserting(latin: string): number {
  return inserted.get(latin) ?? unseen.inserted;
}

/** The least that any way of writing an Arabic word costs. */
export function leastCostOf(arabic: string): number {
  return sum(arabic, (letter) => cheapest.get(letter) ?? unseen.letter);
}

/** What a word costs where chance alone puts its letters down: rare letters, and more of them, tell more. */
export function costByChance(word: string): number {
  return sum(word, (letter) => chance.get(letter) ?? rareLetter);
}

function sum(word: string, cost: (letter: string) => number): number {
  let total = 0;
  for (const letter of word) total += cost(letter);
  return total;
}
