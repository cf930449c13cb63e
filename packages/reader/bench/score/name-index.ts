import { fold, keysNear, likeness, soundKeys } from '../../src/index.ts';

/** What a part of a name that the other does not have takes away, in nats. */
const unmatched = 4;

/** Full names of one script, to be found by names of the other: by the keys of their parts, in the order of their likeness. */
export class NameIndex {
  readonly #names: readonly (readonly string[])[];
  readonly #wordsByKey = new Map<string, Set<string>>();
  readonly #namesByWord = new Map<string, number[]>();

  /** @param names each name by its parts */
  constructor(names: readonly (readonly string[])[]) {
    this.#names = names;
    for (const [number, parts] of names.entries()) for (const part of new Set(parts.map(folded))) this.#add(part, number);
  }

  #add(word: string, number: number): void {
    const known = this.#namesByWord.get(word);
    if (known !== undefined) {
      known.push(number);
      return;
    }
    this.#namesByWord.set(word, [number]);
    for (const key of soundKeys(word)) this.#wordsByKey.set(key, (this.#wordsByKey.get(key) ?? new Set()).add(word));
  }

  /** The names that are most like the one asked for, each once, the likest first; of equals the one that was given first. */
  search(parts: readonly string[], limit: number): readonly string[] {
    const evidence = new Map<number, number>();
    for (const part of parts) {
      for (const [number, most] of this.#evidenceOf(folded(part))) evidence.set(number, (evidence.get(number) ?? 0) + most + unmatched);
    }
    const scored = [...evidence].map(([number, sum]) => ({
      number,
      score: sum - unmatched * Math.max(parts.length, this.#lengthOf(number)),
    }));
    scored.sort((one, other) => other.score - one.score || one.number - other.number);
    return [...new Set(scored.map(({ number }) => (this.#names[number] ?? []).join(' ')))].slice(0, limit);
  }

  /** For each name that has a word like this one, the most that speaks for it. */
  #evidenceOf(word: string): ReadonlyMap<number, number> {
    const words = new Set(keysNear(word).flatMap((key) => [...(this.#wordsByKey.get(key) ?? [])]));
    const evidence = new Map<number, number>();
    for (const other of words) {
      const { evidence: found } = likeness(word, other);
      if (found <= 0) continue;
      for (const number of this.#namesByWord.get(other) ?? []) evidence.set(number, Math.max(found, evidence.get(number) ?? 0));
    }
    return evidence;
  }

  #lengthOf(number: number): number {
    return this.#names[number]?.length ?? 0;
  }
}

function folded(word: string): string {
  return fold(word).text.replaceAll(/[^\p{L}]/gu, '');
}
