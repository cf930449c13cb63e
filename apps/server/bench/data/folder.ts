import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** What decides how a generated register lies in the database: the generator, the schema, and what derives columns and search forms. */
const makers = ['../generate', '../../../../packages/store/src', '../../../../packages/domain/src', '../../../../packages/reader/src'];

/** Bytes that a register takes at scale 1, with its log and the floor's tables. */
const bytesAtScale1 = 6e9;

/**
 * The folder of a register that was loaded for measuring, by what made it: the same is found again by a later run.
 * @throws Error where there is no room for it
 */
export async function folderFor(scale: number): Promise<string> {
  const folder = path.join(os.tmpdir(), 'mithaq-bench', `${await fingerprint()}-${scale}`);
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  const isThere = (await readdir(folder)).length > 0;
  const needed = bytesAtScale1 * scale;
  if (!isThere && bavail * bsize < needed) throw new Error(`${folder} has not the ${Math.ceil(needed / 1e9)} GB that are needed`);
  return folder;
}

/** SHA-256 over the sources of the makers, tests left out; its first digits. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const maker of makers) {
    const folder = new URL(`${maker}/`, import.meta.url);
    for (const name of (await readdir(folder, { recursive: true })).filter(isMaker).toSorted())
      hash.update(await readFile(new URL(name, folder)));
  }
  return hash.digest('hex').slice(0, 12);
}

function isMaker(name: string): boolean {
  return name.endsWith('.ts') && !name.includes('.test.') && !/^(?:testing|embedded|backup|pages)\b/.test(name);
}
