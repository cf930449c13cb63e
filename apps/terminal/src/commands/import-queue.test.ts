import { stripVTControlCharacters } from 'node:util';
import type { ImportResult } from '@mithaq/client';
import { expect, test } from 'vitest';
import { Failure } from '../register/failure.ts';
import type { ImportFollowing } from '../register/register.ts';
import { importResult, progressOf } from '../testing/answers.ts';
import { fakeRegister } from '../testing/fake-register.ts';
import { type FakeWorld, fakeWorld } from '../testing/fake-world.ts';
import { run } from './run.ts';

const three = { 'in/a.txt': 'a', 'bad.txt': '', 'c.txt': 'c' };

test('several files wait at the server; into a pipe each is told in one line when it is over, the bad ones by name and reason', async () => {
  const world = fakeWorld({ files: three });
  expect(await run(['import', 'in/a.txt', 'missing.txt', 'bad.txt', 'c.txt'], world)).toBe(1);
  expect(world.register.asked).toEqual(['queue a.txt bad.txt c.txt', 'follow batch_1']);
  expect(world.out().replaceAll('\u00a0', ' ')).toBe(
    '◆ in/a.txt: a new source, waiting in the inbox · The Gazette’s report · sample-gazette · 3 open suggestions\n' +
      '◆ c.txt: a new source, waiting in the inbox · The Gazette’s report · sample-gazette · 3 open suggestions\n',
  );
  expect(world.err()).toBe('mithaq: missing.txt: no such file\nmithaq: bad.txt: The file “bad.txt” has no text in it\n');
});

test('on a terminal a line on the side says how far it is, and gives way to what became of each file', async () => {
  const world = fakeWorld({ files: { 'a.txt': 'a', 'b.txt': 'b' }, terminal: 120 });
  expect(await run(['import', '--no-color', '--bidi', 'logical', 'a.txt', 'b.txt'], world)).toBe(0);
  const frames = world
    .err()
    .split('\r\u001b[2K')
    .map((frame) =>
      stripVTControlCharacters(frame)
        .replaceAll(/[\u2068\u2069]/g, '')
        .trimEnd(),
    );
  expect(frames.filter((frame) => frame !== '')).toEqual([
    ...['sending: 1 of 2', 'sending: 2 of 2', '0 of 2', '0 of 2 · being read: a.txt', '1 of 2', '1 of 2 · being read: b.txt', '2 of 2'],
  ]);
  expect(frames.at(-1)).toBe('');
  expect(
    world
      .out()
      .split('\n')
      .filter((line) => line.startsWith('◆')),
  ).toHaveLength(2);
});

test('what was inferred of a file among many is told to be checked, as it is of one by itself', async () => {
  const found: ImportResult['file']['found'] = [{ what: 'published', value: '2024-08-14', where: 'text', inferred: true }];
  const result: ImportResult = { ...importResult('created'), file: { format: 'text', encoding: 'utf-8', found } };
  const followImport = async ({ batch, onProgress }: ImportFollowing) =>
    onProgress({
      batch,
      counts: { waiting: 0, reading: 0, held: 0, paused: 0, leftOut: 0, done: 1, failed: 0 },
      files: [{ id: 'one', name: 'a.txt', state: 'done', result }],
    });
  const world = fakeWorld({ register: fakeRegister({ followImport }), files: { 'a.txt': 'a', 'c.txt': 'c' } });
  await run(['import', '--batch', 'batch_1'], world);
  expect(world.out().replaceAll('\u00a0', ' ')).toContain('3 open suggestions · inferred from the file, to be checked: 2024-08-14\n');
});

test('in Arabic', async () => {
  const world = fakeWorld({ files: three, terminal: 120 });
  await run(['import', '--lang', 'ar', '--no-color', '--bidi', 'logical', 'in/a.txt', 'c.txt'], world);
  expect(world.err()).toContain('يُقرأ الآن: ');
  expect(world.out()).toContain('مصدر جديد ينتظر في الوارد');
});

test('in JSON nothing is written on the side, and all files come at the end', async () => {
  const world = fakeWorld({ files: three, terminal: 120 });
  expect(await run(['import', '--json', 'in/a.txt', 'bad.txt'], world)).toBe(1);
  expect(world.err()).toBe('');
  expect(JSON.parse(world.out())).toEqual([
    { file: 'in/a.txt', result: importResult('created') },
    { file: 'bad.txt', error: { kind: 'failed', message: 'The file “bad.txt” has no text in it' } },
  ]);
});

test('a citation that does not match is counted in the line, and a failure of the command', async () => {
  const register = fakeRegister({
    followImport: async ({ batch, onProgress }) =>
      onProgress({
        batch,
        counts: { waiting: 0, reading: 0, held: 0, paused: 0, leftOut: 0, done: 1, failed: 0 },
        files: [{ id: 'importfile_0', name: 'a.txt', state: 'done', result: importResult('attached') }],
      }),
  });
  const world = fakeWorld({ register, files: { 'a.txt': 'a', 'b.txt': 'b' } });
  expect(await run(['import', 'a.txt', 'b.txt'], world)).toBe(1);
  expect(world.out().replaceAll('\u00a0', ' ')).toContain('· 1 citation with other words in the text');
});

test('a hundred files go in one request, more in several, as one import', async () => {
  const names = Array.from({ length: 250 }, (_, at) => `${at}.txt`);
  const asked: (string | undefined)[] = [];
  const sizes: number[] = [];
  const register = fakeRegister({
    queueImports: async (files, batch) => {
      asked.push(batch);
      sizes.push(files.length);
      return { batch: 'batch_9', files: files.map(({ name }) => ({ id: name, name })) };
    },
  });
  const world = fakeWorld({ register, files: Object.fromEntries(names.map((name) => [name, 'a'])) });
  expect(await run(['import', ...names], world)).toBe(0);
  expect([sizes, asked]).toEqual([
    [100, 100, 50],
    [undefined, 'batch_9', 'batch_9'],
  ]);
});

test('who may not import is told so of each file, and nothing is followed', async () => {
  const register = fakeRegister({ queueImports: () => Promise.reject(new Failure('not-allowed', 'Sign in first')) });
  const world = fakeWorld({ register, files: three });
  expect(await run(['import', 'in/a.txt', 'c.txt'], world)).toBe(5);
  expect(world.err()).toBe('mithaq: in/a.txt: Sign in first\nmithaq: c.txt: Sign in first\n');
  expect(register.asked).toEqual([]);
});

test('without a server: 4, once', async () => {
  const register = fakeRegister({ queueImports: () => Promise.reject(new Failure('no-server', 'http://x')) });
  const world = fakeWorld({ register, files: three });
  expect(await run(['import', 'in/a.txt', 'c.txt'], world)).toBe(4);
  expect(world.err().match(/mithaq:/g)).toHaveLength(1);
});

test('Ctrl-C leaves the import to the server, and says how to see it again', async () => {
  const world: FakeWorld = fakeWorld({
    files: three,
    register: fakeRegister({
      followImport: ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve());
          world.interrupt();
        }),
    }),
  });
  expect(await run(['import', 'in/a.txt', 'c.txt'], world)).toBe(130);
  expect(world.err()).toBe('mithaq: The server goes on importing. See how far it is with: mithaq import --batch batch_1\n');
});

test('Ctrl-C while files are being sent sends no more of them, and says how many', async () => {
  const files = { 'a.txt': 'a'.repeat(3_000_000), 'b.txt': 'b'.repeat(3_000_000), 'c.txt': 'c' };
  const world: FakeWorld = fakeWorld({
    files,
    register: fakeRegister({
      queueImports: async (sent, batch = 'batch_1') => {
        world.interrupt();
        return { batch, files: sent.map(({ name }) => ({ id: name, name })) };
      },
      followImport: async ({ signal }) => expect(signal.aborted).toBe(true),
    }),
  });
  expect(await run(['import', 'a.txt', 'b.txt', 'c.txt'], world)).toBe(130);
  expect(world.err()).toMatch(/^mithaq: 1\u00a0file not sent\nmithaq: The server goes on importing/);
});

test('--batch shows an import that was begun before', async () => {
  const register = fakeRegister({
    followImport: async ({ batch, onProgress }: ImportFollowing) => {
      for (const progress of progressOf(batch, [{ id: 'f1', name: 'a.txt' }])) onProgress(progress);
    },
  });
  const world = fakeWorld({ register });
  expect(await run(['import', '--batch', 'batch_7'], world)).toBe(0);
  expect(world.out()).toContain('◆ a.txt: a new source');
});

test('an import that nobody began: 3', async () => {
  const register = fakeRegister({
    followImport: () => Promise.reject(new Failure('not-found', 'No record with this name or id: batch_7')),
  });
  const world = fakeWorld({ register });
  expect(await run(['import', '--batch', 'batch_7'], world)).toBe(3);
  expect(world.err()).toBe('mithaq: No record with this name or id: batch_7\n');
});

test('a server that does not answer for a while is said once, until something is heard again', async () => {
  const register = fakeRegister({
    followImport: async ({ batch, onProgress, onCut }) => {
      onCut();
      onCut();
      for (const progress of progressOf(batch, [{ id: 'f1', name: 'a.txt' }])) onProgress(progress);
    },
  });
  const world = fakeWorld({ register });
  expect(await run(['import', '--batch', 'batch_7'], world)).toBe(0);
  expect(world.err().match(/No answer from the server/g)).toHaveLength(1);
});

test.each([[['import']], [['import', '--batch', 'batch_7', 'a.txt']]])('%j is wrong usage', async (argv) => {
  const world = fakeWorld({ files: three });
  expect(await run(argv, world)).toBe(2);
  expect(world.err()).toBe('mithaq: expected files or folders, or --batch with the id of an import\n');
});
