// Puts what the standalone server serves beside it: the browser's files and `public`. Run after `next build`.
import { cp, rm, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
const dist = process.env.MITHAQ_NEXT_DIST ?? '.next';
const standalone = `${here}${dist}/standalone/apps/dashboard`;

await stat(`${standalone}/server.js`).catch(() => {
  console.error('Nothing to assemble: run `next build` first.');
  process.exit(1);
});

for (const [from, to] of [
  [`${here}${dist}/static`, `${standalone}/${dist}/static`],
  [`${here}public`, `${standalone}/public`],
]) {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
}
