// @ts-check
// Puts what the standalone server serves beside it: the browser's files, compressed as well as can be, and `public`. Run after `next build`.
// What every page begins with is called at once: by a first line that V8 knows (explicit compile hints) it is compiled beside the page and
// not twice, lazily, while the page waits to wake.
import { cp, glob, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const here = fileURLToPath(new URL('..', import.meta.url));
const dist = process.env['MITHAQ_NEXT_DIST'] ?? '.next';
const standalone = `${here}${dist}/standalone/apps/dashboard`;

await stat(`${standalone}/server.js`).catch(() => {
  console.error('Nothing to assemble: run `next build` first.');
  process.exit(1);
});

for (const { from, to } of [
  { from: `${here}${dist}/static`, to: `${standalone}/${dist}/static` },
  { from: `${here}public`, to: `${standalone}/public` },
]) {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
}
const { rootMainFiles } = JSON.parse(await readFile(`${here}${dist}/build-manifest.json`, 'utf8'));
for (const file of rootMainFiles) await hint(`${standalone}/${dist}/${file}`);
for await (const file of glob('**/*.{js,css,svg,json,txt}', { cwd: `${standalone}/${dist}/static` }))
  await compress(`${standalone}/${dist}/static/${file}`);

/** @param {string} file */
async function hint(file) {
  await writeFile(file, `//# allFunctionsCalledOnLoad\n${await readFile(file, 'utf8')}`);
}

/** @param {string} file */
async function compress(file) {
  const content = await readFile(file);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params: quality }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
