import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a folder holds, in the order of its names. */
export interface FolderFiles {
  /** Paths of the files whose format is read, those of the folders in it behind its own. */
  readonly files: readonly string[];
  /** How many files it holds in other formats. They are left out; one that is named by itself is tried. */
  readonly others: number;
}

/** What names end with of the formats that are read. */
const read = /\.(?:txt|text|md|markdown|html?|xhtml|docx|pdf)$/i;

/** How deep folders are gone into: none that people fill by hand go deeper. */
const deepest = 64;

/**
 * The files in a folder and in those inside it. What begins with a point is hidden, and left out. A link is followed; a folder that was seen
 * already is not gone into again, so that links in a circle lead nowhere.
 * @returns undefined for what is no folder
 */
export async function folderFiles(folder: string): Promise<FolderFiles | undefined> {
  if (!(await isFolder(folder))) return undefined;
  const found: string[] = [];
  const seen = new Set<string>();
  let others = 0;
  const walk = async (at: string, depth: number): Promise<void> => {
    const real = await realpath(at);
    if (seen.has(real) || depth > deepest) return;
    seen.add(real);
    const files: string[] = [];
    const folders: string[] = [];
    for (const entry of await shownIn(at)) {
      const inside = path.join(at, entry.name);
      const kind = await kindOf(entry, inside);
      if (kind === 'folder') folders.push(inside);
      else if (kind === 'file' && read.test(entry.name)) files.push(inside);
      else if (kind === 'file') others += 1;
    }
    found.push(...files);
    for (const inside of folders) await walk(inside, depth + 1);
  };
  await walk(folder, 0);
  return { files: found, others };
}

async function isFolder(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

async function shownIn(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter(({ name }) => !name.startsWith('.')).toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** What an entry is, or what it leads to; undefined for a link to nowhere, a socket and the like. */
async function kindOf(entry: Dirent, place: string): Promise<'file' | 'folder' | undefined> {
  const what = entry.isSymbolicLink() ? await stat(place).catch(() => undefined) : entry;
  if (what?.isDirectory()) return 'folder';
  return what?.isFile() ? 'file' : undefined;
}
