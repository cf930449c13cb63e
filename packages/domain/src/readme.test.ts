import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import * as domain from './index.ts';

const readme = readFileSync(`${import.meta.dirname}/../README.md`, 'utf8');
const examples = [...readme.matchAll(/^## (.+)$|^```ts\n([\s\S]*?)^```$/gm)].reduce<{
  title: string;
  blocks: { title: string; code: string }[];
}>(
  ({ title, blocks }, [, heading, code]) => ({
    title: heading ?? title,
    blocks: code === undefined ? blocks : [...blocks, { title, code }],
  }),
  { title: '', blocks: [] },
).blocks;

/** `expression; // → value` becomes a check, and the imports come from the sources. */
function runnable(code: string): string {
  const checked = code.replaceAll(/^(\S.*); \/\/ → (.+)$/gm, 'check($1, $2);');
  return stripTypeScriptTypes(checked).replaceAll(/^import (\{.+?\}) from '@mithaq\/domain';$/gm, 'const $1 = domain;');
}

test('the examples are found', () => {
  expect(examples.map(({ title }) => title)).toEqual([
    'Dates as exact as their source',
    'A record',
    'The status of an agreement',
    'Statements: who says so',
  ]);
});

test.each(examples)('$title: the example gives what it says', ({ code }) => {
  const results: unknown[][] = [];
  new Function('domain', 'check', runnable(code))(domain, (...pair: unknown[]) => results.push(pair));
  expect(results.length).toBe(code.split('// →').length - 1);
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
