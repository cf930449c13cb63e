import type { DropItem } from 'react-aria-components';

/** The most files that one drop brings: more belong into the terminal's `mithaq import`. */
const most = 1_000;

/** What names end with of the formats that are read. In a folder, what has another ending is left alone. */
const read = /\.(?:txt|text|md|markdown|html?|xhtml|docx|pdf)$/i;

/** A file that is not imported though its folder is: where in the folder it lies, and why. */
export interface LeftOut {
  readonly path: string;
  readonly why: 'hidden' | 'format' | 'too-many';
}

/** What was brought: the files to import, and those that are left out. */
export interface Brought {
  readonly files: readonly File[];
  readonly leftOut: readonly LeftOut[];
}

/** What was dropped: the files that were named, and of folders those whose format is read. What is hidden, or lies in what is hidden, is left out. */
export async function droppedFiles(items: Iterable<DropItem>): Promise<Brought> {
  const files: File[] = [];
  const leftOut: LeftOut[] = [];
  const folders: { readonly path: string; readonly entries: AsyncIterable<DropItem> }[] = [];
  const take = async (item: DropItem, within: string | undefined): Promise<void> => {
    if (item.kind === 'text') return;
    const path = within === undefined ? item.name : `${within}/${item.name}`;
    const why = within === undefined ? undefined : whyLeftOut(item.name, { isFile: item.kind === 'file', count: files.length });
    if (why !== undefined) leftOut.push({ path, why });
    else if (item.kind === 'directory') folders.push({ path, entries: item.getEntries() });
    else files.push(await item.getFile());
  };
  for (const item of items) await take(item, undefined);
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    for await (const item of folder.entries) await take(item, folder.path);
  }
  return { files, leftOut };
}

/** What a folder that was chosen brings: of it, the same is left out. */
export function chosenFolder(chosen: Iterable<File>): Brought {
  const files: File[] = [];
  const leftOut: LeftOut[] = [];
  for (const file of chosen) {
    const path = file.webkitRelativePath || file.name;
    const isHidden = /(?:^|\/)\./.test(path);
    const why = isHidden ? 'hidden' : whyLeftOut(file.name, { isFile: true, count: files.length });
    if (why === undefined) files.push(file);
    else leftOut.push({ path, why });
  }
  return { files, leftOut };
}

function whyLeftOut(name: string, { isFile, count }: { readonly isFile: boolean; readonly count: number }): LeftOut['why'] | undefined {
  if (name.startsWith('.')) return 'hidden';
  if (!isFile) return undefined;
  if (!read.test(name)) return 'format';
  return count >= most ? 'too-many' : undefined;
}
