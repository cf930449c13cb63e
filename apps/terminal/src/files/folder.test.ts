import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderFiles } from './folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'mithaq-folder-'));
});
afterEach(() => rm(root, { recursive: true }));

const put = async (...names: readonly string[]) => {
  for (const name of names) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), 'a');
  }
};
const found = async (folder = root) => {
  const { files = [], others } = (await folderFiles(folder)) ?? {};
  return { files: files.map((file) => path.relative(root, file).replaceAll(path.sep, '/')), others };
};

test('the files of a folder in the order of their names, those of its folders behind them', async () => {
  await put('b.pdf', 'a.TXT', 'in/c.docx', 'in/deep/d.htm', 'e.md', 'notes.xlsx', 'in/photo.jpg');
  expect(await found()).toEqual({ files: ['a.TXT', 'b.pdf', 'e.md', 'in/c.docx', 'in/deep/d.htm'], others: 2 });
});

test('what is hidden is left out', async () => {
  await put('.hidden.txt', '.git/a.txt', 'a.txt');
  expect(await found()).toEqual({ files: ['a.txt'], others: 0 });
});

test('links are followed, in a circle once, to nowhere not at all', async () => {
  await put('in/a.txt');
  await symlink(path.join(root, 'in'), path.join(root, 'again'));
  await symlink(root, path.join(root, 'in', 'up'));
  await symlink(path.join(root, 'in', 'a.txt'), path.join(root, 'b.txt'));
  await symlink(path.join(root, 'gone'), path.join(root, 'c.txt'));
  expect(await found()).toEqual({ files: ['b.txt', 'again/a.txt'], others: 0 });
});

test('a file, and what is not there, is no folder', async () => {
  await put('a.txt');
  expect([await folderFiles(path.join(root, 'a.txt')), await folderFiles(path.join(root, 'gone'))]).toEqual([undefined, undefined]);
});

test('an empty folder has no files', async () => {
  expect(await found()).toEqual({ files: [], others: 0 });
});
