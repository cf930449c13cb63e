import { buildLexicon, type LexiconEntry, read } from '../../src/index.ts';
import { entries } from '../entries.ts';
import { passagesOf } from './halves.ts';
import { lexiconEntriesOf, type PlacedPassage } from './passage.ts';
import { readyTimes } from './ready-times.ts';

/**
 * How fast passages as they are published are read, with a register of 2,000 records: when each is met for the first time, and by a process that
 * has been reading for a while (it takes some fifty rounds until the engine has compiled what is called often); and how soon the first one is
 * read. Beside the clock stands processor time, of all threads, which other processes lengthen less.
 */
const runs = 9;
const warmUps = 60;
const [blocks, rounds] = [9, 5];

const passages = [...passagesOf('development'), ...passagesOf('held-back')];
const register = passages.flatMap(ownEntries);
const lexicon = buildLexicon([...register, ...entries(2000 - register.length)]);
const bytes = passages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

const cold = timeOf(1);
timeOf(warmUps);
const warm = Array.from({ length: blocks }, () => timeOf(rounds));

console.log(`\nspeed: ${passages.length} passages, ${bytes} bytes of UTF-8, a register of ${lexicon.size} records\n`);
console.log(`read, by the clock            ${speedOf(medianOf(warm, ({ wall }) => wall))}`);
console.log(`read, by processor time       ${speedOf(medianOf(warm, ({ processor }) => processor))}`);
console.log(`each for the first time       ${speedOf(cold.wall)}`);
console.log(`\nfrom the start of a process to the first text read, median of ${runs}:`);
for (const { from, wall, processor } of await readyTimes(runs)) {
  console.log(`ready, from ${from.padEnd(18)}${wall.toFixed(0)} ms, ${processor.toFixed(0)} ms of processor time`);
}

/** Milliseconds that reading all passages takes: a round, in the mean of several. */
interface RoundTime {
  readonly wall: number;
  readonly processor: number;
}

function timeOf(count: number): RoundTime {
  const [begun, busy] = [performance.now(), process.cpuUsage()];
  for (let round = 0; round < count; round += 1) readAll();
  const { user, system } = process.cpuUsage(busy);
  return { wall: (performance.now() - begun) / count, processor: (user + system) / 1000 / count };
}

function readAll(): void {
  for (const { text, published } of passages) read(text, { lexicon, published });
}

function medianOf(times: readonly RoundTime[], read: (time: RoundTime) => number): number {
  const sorted = times.map(read).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function speedOf(round: number): string {
  return `${(bytes / 1000 / round).toFixed(2)} MB/s   ${Math.round((passages.length * 1000) / round)} documents/s`;
}

/** A passage's register, whose keys are its own among those of the others. */
function ownEntries(passage: PlacedPassage): readonly LexiconEntry[] {
  const own = (key: string) => `${passage.id} ${key}`;
  return lexiconEntriesOf(passage).map(({ record, organisation, tenures, ...entry }) => ({
    ...entry,
    record: own(record),
    ...(organisation !== undefined && { organisation: own(organisation) }),
    ...(tenures && { tenures: tenures.map(({ office, interval }) => ({ office: own(office), interval })) }),
  }));
}
