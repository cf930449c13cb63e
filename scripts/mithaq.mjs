// @ts-check
// `npm run mithaq -- …`: the terminal. Nothing of ours reaches stdout, which belongs to what it prints.
import { join } from 'node:path';
import { become } from './run/child.mjs';
import { report } from './run/failure.mjs';
import { ensureBuilt, terminal } from './setup/builds.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { node24, root } from './setup/places.mjs';

try {
  await ensureInstalled(process.stderr);
  await ensureBuilt(terminal, process.stderr);
  // npm runs scripts in the root: file names are meant from where the person stands.
  await become(node24, [join(root, terminal.product), ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() });
} catch (error) {
  report(error);
  process.exitCode = 1;
}
