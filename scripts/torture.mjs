// @ts-check
// `npm run torture`: kills, outages and a full disk against a real server, and what is left of what it acknowledged. `-- --long` for all of it.
import { join } from 'node:path';
import { become } from './run/child.mjs';
import { report } from './run/failure.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { node24, root } from './setup/places.mjs';

try {
  await ensureInstalled(process.stderr);
  const program = join(root, 'apps/server/torture/torture.ts');
  await become(node24, ['--conditions=@mithaq/source', program, ...process.argv.slice(2)], { cwd: root });
} catch (error) {
  report(error);
  process.exitCode = 1;
}
