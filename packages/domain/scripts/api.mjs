// @ts-check
// The public API of the built package, door by door, as reports that are committed, so that a change of it is seen in review;
// and the reference page for people, made of the same docstrings. `node scripts/api.mjs` fails where one of them is stale;
// `npm run api -w @mithaq/domain` builds the package and writes them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doors, extract, home } from './extract.mjs';
import { referencePage } from './reference.mjs';

const write = process.argv.includes('--write');
const page = join(home, 'docs/reference.md');
const extracted = doors.map((door) => ({ door, ...extract(door, { write }) }));
const reference = referencePage(extracted.flatMap(({ members }) => members));
if (write) writeFileSync(page, reference);

const stale = extracted.filter(({ isReported }) => !isReported).map(({ door }) => `api/${door}.api.md`);
if (readText(page) !== reference) stale.push('docs/reference.md');
if (stale.length > 0) {
  console.error(
    `The API differs from what is committed: ${stale.join(', ')}. If that is meant: npm run api -w @mithaq/domain, and a changeset.`,
  );
  process.exitCode = 1;
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
