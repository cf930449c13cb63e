import { fold, wordsIn } from '@mithaq/reader/words';

/**
 * Of how many words a shingle is. Two reports of one event by different hands share names and short phrases, and few runs of three words
 * after folding; a copy shares nearly all.
 */
const shingleWords = 3;
/** A text of fewer words is a caption or a headline: that two of them are alike says nothing. */
const leastWords = 20;
/** Of a longer text its beginning is looked at. */
const mostWords = 100_000;

/**
 * The signature has as many smallest hashes as there are bands times rows. Two texts whose shingles are alike to a share s meet in at least one
 * band with the likelihood 1 - (1 - s^rows)^bands: 0.68 at s = 0.3, 0.95 at 0.4, 0.996 at 0.5, and 0.0003 at 0.02, which is what reports of the
 * same events share. (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, 3.4.)
 */
const bands = 42;
const rows = 3;

/** Raised when the same text gets another print: those that were kept are then made anew. */
export const printVersion = 1;

/** What runs of words a text is made of, each by a number of 32 bits. Writing, hamza, marks, white space and punctuation make no difference. */
export type Shingles = ReadonlySet<number>;

/** The shingles of a text; none of a text that is too short to be compared. */
export function shinglesOf(text: string): Shingles {
  const folded = fold(text).text;
  const words = wordsIn(folded)
    .slice(0, mostWords)
    .map(({ start, end }) => hashOf(folded, start, end));
  if (words.length < leastWords) return new Set();
  const shingles = new Set<number>();
  for (let at = 0; at + shingleWords <= words.length; at += 1) {
    let hash = 0;
    for (const word of words.slice(at, at + shingleWords)) hash = mixed(Math.imul(hash, 31) + word);
    shingles.add(hash);
  }
  return shingles;
}

/** FNV-1a over code units (Fowler, Noll, Vo), mixed. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** Spreads each bit over all (the finaliser of MurmurHash3, Appleby). */
function mixed(hash: number): number {
  let mix = hash;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

/** One hash function for each number of the signature: the same for every text, for good. */
const seeds: readonly number[] = Array.from({ length: bands * rows }, (_, at) => mixed(at + 1));

/**
 * The keys of a text's bands (MinHash with banding; Broder 1997): texts that have one in common are worth comparing. Each is a number of 32 bits
 * and differs from band to band. None for a text that is too short.
 */
export function bandsOf(shingles: Shingles): readonly number[] {
  if (shingles.size === 0) return [];
  const smallest = new Uint32Array(seeds.length).fill(0xffffffff);
  for (const shingle of shingles) {
    for (const [at, seed] of seeds.entries()) {
      const hash = mixed(shingle ^ seed) >>> 0;
      if (hash < (smallest[at] ?? 0)) smallest[at] = hash;
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const own = smallest.subarray(band * rows, (band + 1) * rows);
    return own.reduce((key, hash) => mixed(Math.imul(key, 31) + hash), band + 1);
  });
}

/** How much of the shorter of two texts stands in the other, from 0 to 1: a story that was shortened is all in the one that it was made of. */
export function sharedPart(one: Shingles, other: Shingles): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const shingle of shorter) if (longer.has(shingle)) shared += 1;
  return shared / shorter.size;
}
