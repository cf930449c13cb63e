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

test('files that were dropped, and those in folders whose format is read', async () => {
  const inside = folder(
    'in',
    file('b.pdf'),
    file('photo.jpg'),
    file('.hidden.txt'),
    folder('.git', file('c.txt')),
    folder('deep', file('d.DOCX')),
  );
  const text: DropItem = { kind: 'text', types: new Set(['text/plain']), getText: async () => 'a' };
  const files = await droppedFiles([file('a.txt'), inside, file('e.odt'), text]);
  expect(files.map(({ name }) => name)).toEqual(['a.txt', 'e.odt', 'b.pdf', 'd.DOCX']);
});

test('no more than a thousand', async () => {
  const many = Array.from({ length: 1_200 }, (_, at) => file(`${at}.txt`));
  expect(await droppedFiles([folder('in', ...many)])).toHaveLength(1_000);
});

test('of a folder that was chosen, what is hidden and what has another format is left out', () => {
  const at = (path: string) => Object.defineProperty(new File(['a'], path.split('/').at(-1) ?? ''), 'webkitRelativePath', { value: path });
  const files = chosenFolder(['in/a.txt', 'in/.git/b.txt', 'in/.c.txt', 'in/d.jpg', 'in/deep/e.PDF'].map(at));
  expect(files.map(({ name }) => name)).toEqual(['a.txt', 'e.PDF']);
});
