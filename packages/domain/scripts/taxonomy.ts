// Writes the sources in `src/taxonomy/data` and the page `docs/taxonomy.md` from the data files in `taxonomy/`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { taxonomyFiles } from './taxonomy.files.ts';

const root = join(import.meta.dirname, '..');
const files = taxonomyFiles();

for (const folder of ['docs', 'src/taxonomy/data']) mkdirSync(join(root, folder), { recursive: true });
for (const name of readdirSync(join(root, 'src/taxonomy/data')))
  if (!files.has(`src/taxonomy/data/${name}`)) rmSync(join(root, 'src/taxonomy/data', name));
for (const [path, text] of files) writeFileSync(join(root, path), text);
console.log(`${files.size} files written`);
