import { expect, test } from 'vitest';
import { Failure } from '../register/failure.ts';
import type { ImportResult } from '../register/views.ts';
import { importResult } from '../testing/answers.ts';
import { fakeRegister } from '../testing/fake-register.ts';
import { fakeWorld } from '../testing/fake-world.ts';
import { run } from './run.ts';

test('import: bytes as base64, what came of it with its citations, and a likeness', async () => {
  const sent: unknown[] = [];
  const register = fakeRegister({
    import: async (file) => {
      sent.push(file);
      return { ...importResult('attached'), kin: { source: importResult('created').source, shared: 0.957, linked: true } };
    },
  });
  const world = fakeWorld({ register, files: { 'in/a.txt': 'نص' } });
  expect(await run(['import', 'in/a.txt'], world)).toBe(1);
  expect(sent).toEqual([{ name: 'a.txt', content: { encoding: 'base64', data: '2YbYtQ==' } }]);
  expect(world.out()).toMatchInlineSnapshot(`
    "◆ in/a.txt: attached to a source the register knew
      The Gazette’s report · sample-gazette
      2 citations · 1 exact
      linked as a copy of The Gazette’s report (95% of the words are the same)
      ≠ The agreement is signed in Rome · the text has other words here
        expected: «في 4 ديسمبر»
        found: «في 5 ديسمبر»
    "
  `);
});

test('import: a citation that does not match is a failure of the command, not of the file', async () => {
  const mismatching = fakeRegister({ import: async () => importResult('attached') });
  for (const argv of [
    ['import', 'a.txt'],
    ['import', '--json', 'a.txt'],
  ]) {
    const world = fakeWorld({ register: mismatching, files: { 'a.txt': 'a' } });
    expect(await run(argv, world)).toBe(1);
    expect(world.err()).toBe('');
  }
  const exact = fakeWorld({ files: { 'a.txt': 'a' } });
  expect(await run(['import', 'a.txt'], exact)).toBe(0);
});

test('import: what a text proposed beyond the most is said', async () => {
  const register = fakeRegister({ import: async () => ({ ...importResult('created'), suggestionsLeftOut: 98_448 }) });
  const world = fakeWorld({ register, files: { 'a.txt': 'a' } });
  await run(['import', 'a.txt'], world);
  expect(world.out()).toContain('3 open suggestions · 98448 more left out\n');
});

test('import --json: one entry a file', async () => {
  const world = fakeWorld({ files: { 'a.txt': 'a' } });
  expect(await run(['import', '--json', 'a.txt', 'missing.txt'], world)).toBe(1);
  expect(JSON.parse(world.out())).toEqual([
    { file: 'missing.txt', error: { kind: 'failed', message: 'no such file' } },
    { file: 'a.txt', result: importResult('created') },
  ]);
});

test('import without leave to: 5', async () => {
  const refused = () => Promise.reject(new Failure('not-allowed', 'Sign in first'));
  const world = fakeWorld({ register: fakeRegister({ import: refused }), files: { 'a.txt': 'a' } });
  expect(await run(['import', 'a.txt'], world)).toBe(5);
  expect(world.err()).toBe('mithaq: a.txt: Sign in first\n');
});

test('a file over the limit is not sent', async () => {
  const world = fakeWorld({ files: { 'big.txt': 'x'.repeat(16 * 1024 * 1024 + 1) } });
  expect(await run(['import', 'big.txt'], world)).toBe(1);
  expect(world.err()).toBe('mithaq: big.txt: The file is larger than the limit: 16 MiB\n');
  expect(world.register.asked).toEqual([]);
});

test('a folder stands for the files in it, and what it holds in other formats is told', async () => {
  const world = fakeWorld({
    files: { 'in/a.txt': 'a', 'in/b.pdf': '%PDF' },
    folders: { in: { files: ['in/a.txt', 'in/b.pdf', 'in/gone.txt'], others: 2 }, bare: { files: [], others: 0 } },
  });
  expect(await run(['import', 'in', 'bare'], world)).toBe(1);
  expect(world.register.asked).toEqual(['queue a.txt b.pdf', 'follow batch_1']);
  expect(world.err()).toBe(
    'in: 2\u00A0files in other formats left out\nbare: no file in it that can be read\nmithaq: in/gone.txt: no such file\n',
  );
});

test('what was recognised of a file is said, what it does not say is asked for, and what was inferred is to be checked', async () => {
  const result: ImportResult = {
    ...importResult('created'),
    file: { format: 'pdf', pages: 3, found: [{ what: 'published', value: '2020-12-04', where: 'pdf-info', inferred: true }] },
    missing: ['publisher', 'url'],
  };
  const world = fakeWorld({ register: fakeRegister({ import: async () => result }), files: { 'a.pdf': '%PDF' } });
  await run(['import', 'a.pdf'], world);
  expect(world.out()).toBe(`◆ a.pdf: a new source, waiting in the inbox
  The Gazette’s report · sample-gazette
  PDF · 3 pages · 3 open suggestions
  the file does not say: its publisher, its address
  inferred from the file, to be checked: 2020-12-04
`);
});
