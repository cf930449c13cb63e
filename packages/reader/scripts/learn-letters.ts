/**
 * Learns which Latin letters names in Arabic script are written with, and writes `src/names/letters.json`. It aligns pairs of single
 * names (Latin, Arabic) letter by letter, in turns of aligning by what is known and counting what was aligned. One pair in five, chosen
 * by its hash, is never looked at: those measure how well names are found (`apps/server/bench/search`). The pairs are not part of the
 * repository (NETransliteration-COLING2018, names of Wikidata, CC0): `node --conditions=@mithaq/source scripts/learn-letters.ts FILE`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fold } from '../src/index.ts';

type Pair = readonly [arabic: string, latin: string];
/** By Arabic letter (none for what is put in between), by what it is written as: how often. */
type Counts = Map<string, Map<string, number>>;
/** Nats. */
type Cost = (arabic: string, latin: string) => number;

const turns = 8;
const longestOutput = 3;
/** What is seen less often than this is chance, or a pair that is none. */
const leastShare = 0.0007;
const leastCount = 3;
const never = 99;

const pairs = pairsIn(process.argv[2] ?? '');
let cost: Cost = atFirst;
let counts: Counts = new Map();
for (let turn = 0; turn < turns; turn += 1) {
  counts = counted(pairs, cost);
  cost = costsOf(counts);
}
const learned = {
  about: 'Costs in nats, learned by scripts/learn-letters.ts from pairs of names of Wikidata (NETransliteration-COLING2018, CC0).',
  written: Object.fromEntries([...shares(counts)].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  latin: letterCosts(pairs.map(([, latin]) => latin)),
  arabic: letterCosts(pairs.map(([arabic]) => arabic)),
};
writeFileSync(new URL('../src/names/letters.json', import.meta.url), `${JSON.stringify(learned, null, 1)}\n`);
console.log(`${pairs.length} pairs`);

function pairsIn(file: string): Pair[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const [latin = '', spaced = ''] = line.split('\t');
    const arabic = spaced.replaceAll(' ', '');
    const pair: Pair = [lettersOf(arabic), lettersOf(latin)];
    return isHeldBack(latin, arabic) || !/^[\u0600-\u06ff]+$/.test(pair[0]) || !/^[a-z]+$/.test(pair[1]) ? [] : [pair];
  });
}

function isHeldBack(latin: string, arabic: string): boolean {
  return (createHash('sha256').update(`${latin} ${arabic}`).digest()[0] ?? 0) % 5 === 0;
}

function lettersOf(name: string): string {
  return fold(name).text.replaceAll(/[^\p{L}]/gu, '');
}

/** Before anything is known: vowels are easily put in, weak letters easily left out. */
function atFirst(arabic: string, latin: string): number {
  if (arabic === '') return /^[aeiouyw]$/.test(latin) ? 2 : 6;
  if (latin === '') return /^[اويعءه]$/.test(arabic) ? 2 : 6;
  return 3 * latin.length;
}

interface Step {
  readonly arabic: number;
  readonly latin: number;
}

function counted(pairs: readonly Pair[], cost: Cost): Counts {
  const counts: Counts = new Map();
  for (const pair of pairs) {
    for (const [arabic, latin] of aligned(pair, cost)) {
      const outputs = counts.get(arabic) ?? new Map<string, number>();
      counts.set(arabic, outputs.set(latin, (outputs.get(latin) ?? 0) + 1));
    }
  }
  return counts;
}

/** The cheapest way to write one as the other, as what each letter became. */
function aligned([arabic, latin]: Pair, cost: Cost): Pair[] {
  const width = latin.length + 1;
  const costs = new Float64Array((arabic.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const steps: Step[] = [];
  costs[0] = 0;
  const reach = (from: number, step: Step, price: number) => {
    const to = from + step.arabic * width + step.latin;
    if ((costs[from] ?? 0) + price >= (costs[to] ?? 0)) return;
    costs[to] = (costs[from] ?? 0) + price;
    steps[to] = step;
  };
  for (let at = 0; at < costs.length; at += 1) {
    const [i, j] = [Math.floor(at / width), at % width];
    if (j < latin.length) reach(at, { arabic: 0, latin: 1 }, cost('', latin.charAt(j)));
    if (i >= arabic.length) continue;
    for (let length = 0; length <= longestOutput && j + length <= latin.length; length += 1) {
      reach(at, { arabic: 1, latin: length }, cost(arabic.charAt(i), latin.slice(j, j + length)));
    }
  }
  return walkedBack([arabic, latin], steps);
}

function walkedBack([arabic, latin]: Pair, steps: readonly Step[]): Pair[] {
  const width = latin.length + 1;
  const found: Pair[] = [];
  for (let i = arabic.length, j = latin.length; i + j > 0; ) {
    const step = steps[i * width + j] ?? { arabic: i, latin: j };
    found.push([arabic.slice(i - step.arabic, i), latin.slice(j - step.latin, j)]);
    i -= step.arabic;
    j -= step.latin;
  }
  return found;
}

function shares(counts: Counts): Map<string, Readonly<Record<string, number>>> {
  return new Map(
    [...counts].map(([arabic, outputs]) => {
      const sum = [...outputs.values()].reduce((total, count) => total + count, 0);
      const kept = [...outputs].filter(([, count]) => count >= leastCount && count / sum > leastShare);
      const costs = kept.map(([latin, count]) => [latin, rounded(-Math.log(count / sum))] as const);
      return [arabic, Object.fromEntries(costs.toSorted(([, one], [, other]) => one - other))];
    }),
  );
}

function costsOf(counts: Counts): Cost {
  const known = shares(counts);
  return (arabic, latin) => known.get(arabic)?.[latin] ?? (latin.length > 1 ? never : arabic === '' ? 7.5 : 8);
}

/** What each letter costs where chance alone puts letters down. */
function letterCosts(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const letter of words.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const sum = words.join('').length;
  const costs = [...counts].map(([letter, count]) => [letter, rounded(-Math.log(count / sum))] as const);
  return Object.fromEntries(costs.toSorted(([, one], [, other]) => one - other));
}

function rounded(cost: number): number {
  return Math.round(cost * 100) / 100;
}
