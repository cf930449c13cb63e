import type { DirectoryDropItem, DropItem, FileDropItem } from 'react-aria-components';
import { expect, test } from 'vitest';
import { chosenFolder, droppedFiles } from './dropped-files.ts';

function file(name: string): FileDropItem {
  return { kind: 'file', type: '', name, getFile: async () => new File(['a'], name), getText: async () => 'a' };
}

function folder(name: string, ...entries: readonly (FileDropItem | DirectoryDropItem)[]): DirectoryDropItem {
  return {
    kind: 'directory',
    name,
    getEntries: async function* () {
      yield* entries;
    },
  };
}

test('files that were dropped, and those in folders whose format is read; what is left out is told with its place and why', async () => {
  const inside = folder(
    'in',
    file('b.pdf'),
    file('photo.jpg'),
    file('.hidden.txt'),
    folder('.git', file('c.txt')),
    folder('deep', file('d.DOCX'), file('sheet.xlsx')),
  );
  const text: DropItem = { kind: 'text', types: new Set(['text/plain']), getText: async () => 'a' };
  const { files, leftOut } = await droppedFiles([file('a.txt'), inside, file('e.odt'), text]);
  expect(files.map(({ name }) => name)).toEqual(['a.txt', 'e.odt', 'b.pdf', 'd.DOCX']);
  expect(leftOut).toEqual([
    { path: 'in/photo.jpg', why: 'format' },
    { path: 'in/.hidden.txt', why: 'hidden' },
    { path: 'in/.git', why: 'hidden' },
    { path: 'in/deep/sheet.xlsx', why: 'format' },
  ]);
});

test('no more than a thousand, and the others are told', async () => {
  const many = Array.from({ length: 1_200 }, (_, at) => file(`${at}.txt`));
  const { files, leftOut } = await droppedFiles([folder('in', ...many)]);
  expect([files.length, leftOut.length, leftOut[0]]).toEqual([1_000, 200, { path: 'in/1000.txt', why: 'too-many' }]);
});

test('of a folder that was chosen, what is hidden and what has another format is left out', () => {
  const at = (path: string) => Object.defineProperty(new File(['a'], path.split('/').at(-1) ?? ''), 'webkitRelativePath', { value: path });
  const { files, leftOut } = chosenFolder(['in/a.txt', 'in/.git/b.txt', 'in/.c.txt', 'in/d.jpg', 'in/deep/e.PDF'].map(at));
  expect(files.map(({ name }) => name)).toEqual(['a.txt', 'e.PDF']);
  expect(leftOut.map(({ path, why }) => [path, why])).toEqual([
    ['in/.git/b.txt', 'hidden'],
    ['in/.c.txt', 'hidden'],
    ['in/d.jpg', 'format'],
  ]);
});
