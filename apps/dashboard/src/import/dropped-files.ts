import type { DropItem } from 'react-aria-components';

/** The most files that one drop brings: more belong into the terminal's `mithaq import`. */
const most = 1_000;

/** What names end with of the formats that are read. In a folder, what has another ending is left alone. */
const read = /\.(?:txt|text|md|markdown|html?|xhtml|docx|pdf)$/i;

/** The files that were dropped: those that were named, and of folders those whose format is read. What is hidden is left out. */
export async function droppedFiles(items: Iterable<DropItem>): Promise<readonly File[]> {
  const files: File[] = [];
  const folders: AsyncIterable<DropItem>[] = [];
  const take = async (item: DropItem, isNamed: boolean): Promise<void> => {
    if (item.kind === 'directory') folders.push(item.getEntries());
    else if (item.kind === 'file' && (isNamed || read.test(item.name))) files.push(await item.getFile());
  };
  for (const item of items) await take(item, true);
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    for await (const item of folder) {
      if (files.length >= most) return files;
      if (item.kind !== 'text' && !item.name.startsWith('.')) await take(item, false);
    }
  }
  return files;
}

/** Of a folder that was chosen, the files whose format is read; what is hidden, or lies in what is hidden, is left out. */
export function chosenFolder(files: Iterable<File>): readonly File[] {
  const shown = [...files].filter(({ name, webkitRelativePath }) => read.test(name) && !/(?:^|\/)\./.test(webkitRelativePath || name));
  return shown.slice(0, most);
}
