// @ts-check
// `npm run mithaq-server -- …`: what an operator does with the server's data. Nothing of ours reaches stdout, which belongs to what it prints.
import { join } from 'node:path';
import { become } from './run/child.mjs';
import { report } from './run/failure.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { node24, root } from './setup/places.mjs';

const program = join(root, 'apps/server/src/cli/mithaq-server.ts');

try {
  await ensureInstalled(process.stderr);
  // npm runs scripts in the root: file names are meant from where the person stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  await become(node24, ['--conditions=@mithaq/source', program, ...process.argv.slice(2)], { cwd });
} catch (error) {
  report(error);
  process.exitCode = 1;
}
