import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplesIn } from '../src/testing/doc-examples.ts';

const home = join(import.meta.dirname, '..');
const root = join(home, '../..');
const folder = mkdtempSync(join(tmpdir(), 'mithaq-examples-'));

/** The pages whose examples somebody may copy. `reference.md` shows declarations, which are written out of the compiled types. */
const pages = ['README.md', ...readdirSync(join(home, 'docs'), { recursive: true }).map((name) => join('docs', String(name)))].filter(
  (name) => name.endsWith('.md') && name !== join('docs', 'reference.md'),
);

/** What a careful stranger compiles with. */
const options = {
  target: 'ES2023',
  lib: ['ES2023', 'DOM'],
  types: [],
  module: 'NodeNext',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  customConditions: ['@mithaq/source'],
  noEmit: true,
};

/** Each example by itself, in a file that is called by its page and the line at which it begins. */
const examples = pages.flatMap((page) =>
  examplesIn(readFileSync(join(home, page), 'utf8')).map(({ line, code }) => ({ page, file: `${page}.${line}.ts`, line, code })),
);

let faults = '';

beforeAll(() => {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['.'] }));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { file, code } of examples) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  faults = compiled();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every page of examples is looked at', () => {
  expect(examples.length).toBeGreaterThan(12);
});

test.each(examples)('$page, line $line: the example compiles as it stands, as strictly as can be', ({ file }) => {
  expect(faults.split('\n').filter((fault) => fault.replaceAll('\\', '/').startsWith(file.replaceAll('\\', '/')))).toEqual([]);
});

test('nothing else is wrong', () => {
  const elsewhere = faults.split('\n').filter((fault) => fault.includes('error TS') && !fault.includes('.md.'));
  expect(elsewhere).toEqual([]);
});

/** What the compiler finds wrong, a line each. */
function compiled(): string {
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--pretty', 'false', '-p', folder], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}
