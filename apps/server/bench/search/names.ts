import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { currentSchemaVersion, typeId } from '@mithaq/domain';
import { createStore, type Store } from '@mithaq/store';
import { loadRegister } from '@mithaq/store/bulk';
import { startTestCluster } from '@mithaq/store/testing';
import { misspelt } from './misspelt.ts';

/**
 * How often a name leads to its actor first, and among the first five: full names made of the pairs of single names that `scripts/learn-letters.ts` of
 * the reader never saw, as a register in one script, asked for in the other and misspelt in their own.
 */
const file = process.argv[2] ?? new URL('../../../../../shared/data/names/wikidata-arabic-latin.tsv', import.meta.url).pathname;
const actors = Number(process.argv[3] ?? 10_000);
const askedEvery = Math.max(1, Math.floor(actors / Number(process.argv[4] ?? 1_000)));

type Script = 'arabic' | 'latin';
type Pair = Readonly<Record<Script, string>>;

if (!existsSync(file)) {
  console.log('names: skipped, the pairs of names are not there (they are no part of the repository)');
} else {
  const people = peopleFrom(heldBackPairs());
  await measure('arabic', people);
  await measure('latin', people);
}

function heldBackPairs(): Pair[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const [latin = '', spaced = ''] = line.split('\t');
    const arabic = spaced.replaceAll(' ', '');
    const heldBack = (createHash('sha256').update(`${latin} ${arabic}`).digest()[0] ?? 0) % 5 === 0;
    return heldBack && /\p{L}/u.test(latin) && /\p{L}/u.test(arabic) ? [{ arabic, latin }] : [];
  });
}

/** Full names of two parts, every third of three, drawn by a fixed chance. */
function peopleFrom(pairs: readonly Pair[]): Pair[][] {
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const drawn = () => pairs[Math.floor(next() * pairs.length)] ?? { arabic: '', latin: '' };
  return Array.from({ length: actors }, (_, number) => Array.from({ length: number % 3 === 0 ? 3 : 2 }, drawn));
}

async function measure(script: Script, people: readonly Pair[][]): Promise<void> {
  const cluster = await startTestCluster();
  const store = createStore({ url: cluster.url });
  try {
    await store.migrate();
    await fill(
      cluster.url,
      people.map((parts) => fullName(parts, script)),
    );
    const asked = people.map((parts, number) => ({ parts, number })).filter(({ number }) => number % askedEvery === 0);
    const other = script === 'arabic' ? 'latin' : 'arabic';
    const names = people.map((parts) => fullName(parts, script));
    await tell(
      `${script} register, asked in ${other} script`,
      store,
      names,
      asked.map(({ parts, number }) => ({ number, query: fullName(parts, other) })),
    );
    await tell(
      `${script} register, misspelt`,
      store,
      names,
      asked.map(({ parts, number }) => ({ number, query: misspelt(fullName(parts, script), number) })),
    );
    await tell(
      `${script} register, last part alone`,
      store,
      names,
      asked.map(({ parts, number }) => ({ number, query: parts.at(-1)?.[script] ?? '' })),
    );
  } finally {
    await store.close();
    await cluster.stop();
  }
}

function fullName(parts: readonly Pair[], script: Script): string {
  const words = parts.map((part) => part[script]);
  return (script === 'latin' ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)) : words).join(' ');
}

function idOf(number: number): string {
  return typeId('actor', number.toString(16).padStart(32, '0'));
}

async function fill(url: string, names: readonly string[]): Promise<void> {
  const records = names.map((value, number) => ({
    ...{ record: 'actor', schemaVersion: currentSchemaVersion, id: idOf(number), slug: `person-${number}`, kind: 'person', countries: [] },
    names: [{ value, language: 'und', kind: 'official' }],
  }));
  await loadRegister(url, [{ records, statements: [], texts: [] }], { now: new Date('2026-01-01T00:00:00Z') });
}

interface Asked {
  readonly number: number;
  readonly query: string;
}

async function tell(title: string, { register }: Store, names: readonly string[], asked: readonly Asked[]): Promise<void> {
  let [first, five] = [0, 0];
  const begun = performance.now();
  for (const { number, query } of asked) {
    const { groups } = await register.search({ query, kinds: ['actor'], limit: 5 });
    const found = groups.flatMap(({ hits }) => hits.map(({ text }) => text));
    const place = found.indexOf(names[number] ?? '');
    if (place === 0) first += 1;
    if (place >= 0) five += 1;
    else if (process.argv.includes('--verbose')) console.log(`  ${query} | ${names[number]} | ${found.join(', ')}`);
  }
  const share = (count: number) => (count / asked.length).toFixed(3);
  const each = ((performance.now() - begun) / asked.length).toFixed(1);
  console.log(`${title.padEnd(44)} first ${share(first)}  in five ${share(five)}  (${asked.length} of ${names.length}, ${each} ms each)`);
}
