// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Folders that hold what is made, not what it is made from. */
const made = new Set(['node_modules', 'dist', '.next', '.turbo', 'coverage', 'test-results']);

/**
 * One hash over the names and contents of files: the same in every clone, whatever the files' times are.
 * Tests are left out, as no build reads them.
 * @param {string} base folder that the names are relative to
 * @param {string[]} paths files and folders below `base`
 */
export function fingerprint(base, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesAt(join(base, path))).sort()) {
    hash.update(relative(base, file).replaceAll('\\', '/')).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesAt(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) return made.has(entry.name) ? [] : filesAt(inside);
    return entry.isFile() && counts(entry.name) ? [inside] : [];
  });
}

/** @param {string} name */
const counts = (name) => !/\.(test|test-d|bench)\.|\.tsbuildinfo$|^next-env\.d\.ts$/.test(name);
