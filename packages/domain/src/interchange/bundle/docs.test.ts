import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examplesIn, runExample } from '../../testing/doc-examples.ts';

const page = readFileSync(`${import.meta.dirname}/../../../docs/interchange/bundle.md`, 'utf8');

test('the examples are found', () => {
  expect(examplesIn(page)).toHaveLength(5);
});

test.each(examplesIn(page))('the example at line $line gives what it says', async (example) => {
  const results = await runExample(example);
  expect(results).toHaveLength(example.code.split('// →').length - 1);
  for (const [found, said] of results) expect(found).toEqual(said);
});
