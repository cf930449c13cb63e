import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = globSync('**/*.ts', { cwd: import.meta.dirname, exclude: ['**/*.test.ts', 'testing/**'] }).map((path) => ({
  path,
  text: readFileSync(`${import.meta.dirname}/${path}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
}));

/** What reads the clock, chance or the world, though the ES2023 library alone lets it compile. */
const impure =
  /\bDate\b|\bMath\s*\.\s*random\b|\bMath\s*\[|\bglobalThis\b|\.format(?:ToParts)?\(\)|\bimport\(|\beval\b|\bFunction\(|\bWeakRef\b/;

const withoutStrings = (text: string): string => text.replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''");

test('the sources are found', () => {
  expect(sources.map(({ path }) => path)).toContain('rules/status/status.ts');
});

test.each(sources)('$path reads no clock, no chance, and nothing of the world', ({ text }) => {
  expect(impure.exec(withoutStrings(text))?.[0]).toBeUndefined();
});

/** What one file may import beside zod: SHA-256 in pieces, which nothing of the language does. */
const exceptions: Readonly<Record<string, string>> = { 'interchange/bundle/digest.ts': '@noble/hashes/' };

test.each(sources)('$path imports zod and its own package only', ({ path, text }) => {
  const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, name = '']) => name);
  const except = exceptions[path] ?? 'zod';
  expect(imported.filter((name) => name !== 'zod' && !name.startsWith('.') && !name.startsWith(except))).toEqual([]);
});

test.each(['Date.now()', 'new Date()', 'new Date(0)', 'Date()', 'Math.random()', 'format.format()', 'globalThis.process'])(
  '%s would be seen',
  (code) => {
    expect(impure.test(code)).toBe(true);
  },
);
