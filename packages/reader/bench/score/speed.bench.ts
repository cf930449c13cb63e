import { buildLexicon, type LexiconEntry, read } from '../../src/index.ts';
import { entries } from '../entries.ts';
import { passagesOf } from './halves.ts';
import { lexiconEntriesOf, type PlacedPassage } from './passage.ts';
import { readyTimes } from './ready-times.ts';

/**
 * How fast passages as they are published are read, with a register of 2,000 records, and how soon the first one is. Beside the clock stands
 * processor time, which other processes do not lengthen.
 */
const runs = 9;
const [warmUps, rounds] = [5, 20];

const passages = [...passagesOf('development'), ...passagesOf('held-back')];
const register = passages.flatMap(ownEntries);
const lexicon = buildLexicon([...register, ...entries(2000 - register.length)]);
const bytes = passages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

for (let round = 0; round < warmUps; round += 1) readAll();
const [begun, busy] = [performance.now(), process.cpuUsage()];
for (let round = 0; round < rounds; round += 1) readAll();
const { user, system } = process.cpuUsage(busy);
const [seconds, processorSeconds] = [(performance.now() - begun) / 1000, (user + system) / 1e6];

console.log(`\nspeed: ${passages.length} passages, ${bytes} bytes of UTF-8, a register of ${lexicon.size} records\n`);
console.log(`read, by the clock            ${speedOf(seconds)}`);
console.log(`read, by processor time       ${speedOf(processorSeconds)}`);
console.log(`\nfrom the start of a process to the first text read, median of ${runs}:`);
for (const { from, wall, processor } of await readyTimes(runs)) {
  console.log(`ready, from ${from.padEnd(18)}${wall.toFixed(0)} ms, ${processor.toFixed(0)} ms of processor time`);
}

function readAll(): void {
  for (const { text, published } of passages) read(text, { lexicon, published });
}

function speedOf(taken: number): string {
  return `${((bytes * rounds) / 1e6 / taken).toFixed(2)} MB/s   ${Math.round((passages.length * rounds) / taken)} documents/s`;
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
