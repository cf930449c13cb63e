import { expect, test } from 'vitest';
import { Failure } from '../register/failure.ts';
import { importResult } from '../testing/answers.ts';
import { fakeRegister } from '../testing/fake-register.ts';
import { fakeWorld } from '../testing/fake-world.ts';
import { run } from './run.ts';

test('import: bytes as base64, every file reported, a bad one by its name while the others go on', async () => {
  const sent: unknown[] = [];
  const register = fakeRegister({
    import: async (file) => {
      sent.push(file);
      return importResult(file.name === 'a.txt' ? 'attached' : 'known');
    },
  });
  const world = fakeWorld({ register, files: { 'in/a.txt': 'نص', 'b.txt': 'b' } });
  expect(await run(['import', 'in/a.txt', 'missing.txt', 'b.txt'], world)).toBe(1);
  expect(sent).toEqual([
    { name: 'a.txt', content: { encoding: 'base64', data: '2YbYtQ==' } },
    { name: 'b.txt', content: { encoding: 'base64', data: 'Yg==' } },
  ]);
  expect(world.err()).toBe('mithaq: missing.txt: no such file\n');
  expect(world.out()).toMatchInlineSnapshot(`
    "◆ in/a.txt: attached to a source the register knew
      The Gazette’s report · sample-gazette
      2 citations · 1 exact
      ≠ The agreement is signed in Rome · the text has other words here
        expected: «في 4 ديسمبر»
        found: «في 5 ديسمبر»
    ◆ b.txt: was here already; nothing changed
      The Gazette’s report · sample-gazette
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
    { file: 'a.txt', result: importResult('created') },
    { file: 'missing.txt', error: { kind: 'failed', message: 'no such file' } },
  ]);
});

test('import without leave to: 5', async () => {
  const refused = () => Promise.reject(new Failure('not-allowed', 'Sign in first'));
  const world = fakeWorld({ register: fakeRegister({ import: refused }), files: { 'a.txt': 'a' } });
  expect(await run(['import', 'a.txt'], world)).toBe(5);
  expect(world.err()).toBe('mithaq: a.txt: Sign in first\n');
});

test('a file over the limit is not sent', async () => {
  const world = fakeWorld({ files: { 'big.txt': 'x'.repeat(4 * 1024 * 1024 + 1) } });
  expect(await run(['import', 'big.txt'], world)).toBe(1);
  expect(world.err()).toBe('mithaq: big.txt: The file is larger than the limit: 4 MiB\n');
  expect(world.register.asked).toEqual([]);
});
