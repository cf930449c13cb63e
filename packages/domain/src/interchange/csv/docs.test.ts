import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examplesIn, runExample } from '../../testing/doc-examples.ts';
import { fromSimpleTables } from './simple-tables.ts';
import { toCsv } from './write.ts';

const docs = `${import.meta.dirname}/../../../docs/interchange`;
const page = readFileSync(`${docs}/csv.md`, 'utf8');

test('the examples are found', () => {
  expect(examplesIn(page)).toHaveLength(4);
});

test.each(examplesIn(page))('the example at line $line gives what it says', async (example) => {
  const results = await runExample(example);
  expect(results).toHaveLength(example.code.split('// →').length - 1);
  for (const [found, said] of results) expect(found).toEqual(said);
});

test('the headers of the tables are those of csv-tables.txt (a change that is meant: vitest run -u)', async () => {
  const headers = [...toCsv({ records: [], statements: [] })].map(
    ([name, table]) => `${name}\n${table.trimEnd().split(',').join('\n  ').replace(/^/, '  ')}\n`,
  );
  await expect(headers.join('\n')).toMatchFileSnapshot(`${docs}/csv-tables.txt`);
});

test('the columns of the simple tables that the page names are those that are read', () => {
  const named = [...page.matchAll(/^\| (agreements|actors) \| (.+) \|$/gm)].map(([, table, columns = '']) => [
    table,
    [...columns.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  ]);
  expect(named.map(([table]) => table)).toEqual(['agreements', 'actors']);
  const [agreements, actors] = named.map(([, columns]) => `${String(columns)}\n`);
  expect(fromSimpleTables({ agreements: agreements ?? '', actors: actors ?? '' }, { newId: () => '' })).toMatchObject({ outcome: 'read' });
});
