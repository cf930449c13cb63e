import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { MithaqError } from '@mithaq/domain';
import { Inventory } from './inventory.ts';
import type { BackupSource, SourceLimits } from './source.ts';

/** A directory with the files of a bundle. Links are not followed: a file of a backup lies in it. */
export async function directorySource(directory: string, names: readonly string[], limits: SourceLimits): Promise<BackupSource> {
  const inventory = new Inventory(names, limits);
  for (const name of await filesIn(directory)) {
    const found = await lstat(path.join(directory, name));
    if (!found.isFile()) throw notOrdinary(name);
    inventory.add({ name, bytes: found.size, packed: found.size });
  }
  return {
    names: inventory.names,
    read: (name) => contents(path.join(directory, name)),
    close: async () => undefined,
  };
}

/** The names of everything in a directory but its directories, in the bundle's spelling. */
async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => path.join(entry.parentPath, entry.name));
  return names.map((name) => path.relative(directory, name).split(path.sep).join('/')).toSorted();
}

async function* contents(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  yield* handle.createReadStream();
}

function notOrdinary(name: string): MithaqError {
  const expected = { ar: 'المنتظر ملف عادي، لا رابط', en: 'expected an ordinary file, not a link' };
  return new MithaqError('invalid-file', { name, expected });
}
