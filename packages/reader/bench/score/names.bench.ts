import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { NameIndex } from './name-index.ts';

/**
 * How often a full name leads to its like in the other script, first and among the first five, by `keysNear` and `likeness` alone. Of the
 * pairs of single names one in five is looked at, by its hash (the first byte of SHA-256 of "latin arabic" is divisible by five): those that
 * `scripts/learn-letters.ts` never saw. Full names are drawn from them, two parts, every third three, by a fixed chance. How the whole
 * search does is measured in `apps/server/bench/search`.
 */
const file = new URL('../../../../../shared/data/names/wikidata-arabic-latin.tsv', import.meta.url);
const people = 10_000;
const asked = 500;

type Script = 'arabic' | 'latin';
type Pair = Readonly<Record<Script, string>>;

if (existsSync(file)) measure();
else console.log('\nnames: skipped, the pairs of names are not there (they are no part of the repository)');

function measure(): void {
  const pairs = heldBackPairs();
  const names = peopleFrom(pairs);
  console.log(`\nnames: ${people} full names of ${pairs.length} pairs that nothing was learned from, ${asked} asked\n`);
  tell('Arabic, among Latin ones', names, { from: 'arabic', to: 'latin' });
  tell('Latin, among Arabic ones', names, { from: 'latin', to: 'arabic' });
}

function tell(title: string, names: readonly (readonly Pair[])[], { from, to }: { from: Script; to: Script }): void {
  const index = new NameIndex(names.map((parts) => parts.map((part) => part[to])));
  const places = Array.from({ length: asked }, (_, at) => {
    const parts = names[at * Math.floor(people / asked)] ?? [];
    const wanted = parts.map((part) => part[to]).join(' ');
    return index
      .search(
        parts.map((part) => part[from]),
        5,
      )
      .indexOf(wanted);
  });
  const share = (isSo: (place: number) => boolean) => `${((places.filter(isSo).length / asked) * 100).toFixed(1)} %`;
  console.log(`${title.padEnd(26)}first ${share((place) => place === 0)}   in five ${share((place) => place >= 0)}`);
}

function heldBackPairs(): readonly Pair[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const [latin = '', spaced = ''] = line.split('\t');
    const arabic = spaced.replaceAll(' ', '');
    const isHeldBack = (createHash('sha256').update(`${latin} ${arabic}`).digest()[0] ?? 0) % 5 === 0;
    return isHeldBack && /\p{L}/u.test(latin) && /\p{L}/u.test(arabic) ? [{ arabic, latin }] : [];
  });
}

function peopleFrom(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const drawn = () => pairs[Math.floor(next() * pairs.length)] ?? { arabic: '', latin: '' };
  return Array.from({ length: people }, (_, number) => Array.from({ length: number % 3 === 0 ? 3 : 2 }, drawn));
}
