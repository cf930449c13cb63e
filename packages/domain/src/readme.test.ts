import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as domain from './index.ts';
import { examplesIn, runExample } from './testing/doc-examples.ts';

const readme = readFileSync(`${import.meta.dirname}/../README.md`, 'utf8');
const pages = ['README.md', 'docs/errors.md'].map((page) => ({ page, text: readFileSync(`${import.meta.dirname}/../${page}`, 'utf8') }));
const examples = pages.flatMap(({ page, text }) => examplesIn(text).map((example) => ({ page, ...example })));

test('the examples are found', () => {
  expect(examples.filter(({ page }) => page === 'README.md').length).toBe(8);
});

test.each(examples)('$page, line $line: the example gives what it says', async (example) => {
  const results = await runExample(example);
  expect(results.length).toBe(example.code.split('// →').length - 1);
  for (const [result, said] of results) expect(result).toEqual(said);
});

test('the table of dates is true', () => {
  const rows = [...readme.matchAll(/^\| `([^`]+)` \| (.+?) \| (.+?) \|$/gm)].filter(([, code = '']) => /^[[\d]/.test(code));
  expect(rows.length).toBe(8);
  for (const [, edtf = '', english, arabic] of rows) {
    const date = domain.fuzzyDate(edtf);
    expect([domain.dateInWords(date, { language: 'en' }), domain.dateInWords(date, { language: 'ar' })]).toEqual([english, arabic]);
  }
});

test('the table of records names every field that it can', () => {
  for (const kind of domain.recordKinds) {
    const row = new RegExp(`^\\| \`${kind[0]?.toUpperCase()}${kind.slice(1)}\` \\|.*$`, 'm').exec(readme)?.[0] ?? '';
    const named = [...row.matchAll(/`(\w+)`/g)].slice(1).map(([, name]) => name);
    const fields = Object.keys(domain.propertyLabels(kind));
    expect(named, kind).toEqual(row.includes('…') ? fields.slice(0, named.length) : fields);
  }
});
