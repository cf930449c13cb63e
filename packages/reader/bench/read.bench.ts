import { Day } from '@mithaq/domain';
import { Bench } from 'tinybench';
import { buildLexicon, fold, read, searchTerms } from '../src/index.ts';
import { documents } from './documents.ts';
import { entries } from './entries.ts';

const count = 200;
const texts = documents(count);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const lexicon = buildLexicon(entries(2000));
const published = Day.parse('2023-06-20');

const bench = new Bench({ time: 1500, warmupTime: 300 });
bench.add('build a lexicon of 2,000 records', () => buildLexicon(entries(2000)));
bench.add('fold', () => texts.forEach((text) => void fold(text).text.charCodeAt(0)));
bench.add('search terms', () => texts.forEach((text) => void searchTerms(text)));
bench.add('read', () => texts.forEach((text) => void read(text, { lexicon, published })));
await bench.run();

const found = texts.reduce((sum, text) => sum + read(text, { lexicon, published }).length, 0);
console.log(`${count} documents, ${megabytes.toFixed(2)} MB of UTF-8, ${found} findings`);
for (const { name, result } of bench.tasks) console.log(`${name.padEnd(34)}${speed(name, result)}`);

function speed(name: string, result: (typeof bench.tasks)[number]['result']): string {
  if (!('latency' in result)) return 'did not run';
  const seconds = result.latency.mean / 1000;
  const each = `${result.latency.mean.toFixed(1)} ms`;
  return name.startsWith('build')
    ? each
    : `${each}   ${(megabytes / seconds).toFixed(1)} MB/s   ${Math.round(count / seconds)} documents/s`;
}
