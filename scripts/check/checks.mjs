// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from '../run/child.mjs';
import { root } from '../setup/places.mjs';
import { published } from '../setup/workspaces.mjs';

/**
 * One thing to hold the repository to. `run` gives back what is wrong, or nothing.
 * @typedef {object} Check
 * @property {string} name
 * @property {() => Promise<string | undefined>} run
 */

/** @type {Check[]} */
export const checks = [
  { name: 'types', run: () => complaints('turbo', ['run', 'check:types', '--output-logs=errors-only']) },
  { name: 'types of the scripts', run: () => complaints('tsc', ['-p', 'scripts/tsconfig.json']) },
  { name: 'boundaries', run: () => complaints('turbo', ['boundaries']) },
  { name: 'lint and format', run: () => complaints('biome', ['check', '--error-on-warnings']) },
  { name: 'unused code', run: () => complaints('knip', []) },
  {
    name: 'builds of the packages',
    run: () => complaints('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only']),
  },
  { name: 'API reports', run: () => complaints('node', ['packages/domain/scripts/api.mjs']) },
  { name: 'publishability', run: publishability },
  { name: 'lock file', run: async () => lockFileProblem() },
  { name: 'changesets', run: changesets },
];

/**
 * What a tool prints when it is not content.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<string | undefined>}
 */
async function complaints(command, args) {
  const { code, output } = await capture(command, args);
  return code === 0 ? undefined : output || `${command} ended with code ${code}`;
}

/** What others would install: its files, entry points and types. */
async function publishability() {
  const found = [];
  for (const { folder } of published()) {
    found.push(await complaints('publint', ['run', '--strict', folder]));
    found.push(await complaints('attw', ['--pack', folder, '--profile', 'esm-only', '--no-emoji']));
  }
  return found.filter(Boolean).join('\n') || undefined;
}

/** The changesets can be read and name packages of ours; in a checkout that has no main branch to compare with, only the new ones. */
async function changesets() {
  const { code } = await capture('git', ['rev-parse', '--verify', '--quiet', 'main']);
  return complaints('changeset', code === 0 ? ['status'] : ['status', '--since=HEAD']);
}

/** The lock file names no registry: packages come from wherever npm is told to look. */
function lockFileProblem() {
  const lines = readFileSync(join(root, 'package-lock.json'), 'utf8').split('\n');
  const addresses = lines.filter((line) => /"resolved": "https?:/.test(line));
  if (addresses.length === 0) return undefined;
  return `package-lock.json holds ${addresses.length} addresses of a registry. Mend it with: npm install --omit-lockfile-registry-resolved\n${addresses[0]}`;
}
