// @ts-check
// `npm run bench`: the benchmark of every workspace that has one, one after the other. `npm run bench -- reader` picks one, and
// `npm run bench -- server --quick` hands it what comes after its name.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ending } from './run/child.mjs';
import { Failure, report } from './run/failure.mjs';
import { bold } from './run/ink.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { root, withNode24 } from './setup/places.mjs';
import { workspaces } from './setup/workspaces.mjs';

const given = process.argv.slice(2);
const first = given.findIndex((word) => word.startsWith('-'));
const chosen = first < 0 ? given : given.slice(0, first);
const options = first < 0 ? [] : given.slice(first);

try {
  await ensureInstalled();
  const benches = workspaces().filter(({ name, manifest }) => manifest.scripts?.bench && (chosen.length === 0 || chosen.includes(name)));
  if (benches.length === 0) console.error(chosen.length === 0 ? 'No workspace has a benchmark.' : `No benchmark in: ${chosen.join(', ')}`);
  if (options.length > 0 && benches.length !== 1)
    throw new Failure(`Options (${options.join(' ')}) are for one benchmark: name it before them.`);
  const codes = [];
  for (const { name, folder, manifest } of benches) {
    console.log(`\n${bold(name)}`);
    const child = spawn([manifest.scripts?.bench ?? '', ...options.map((option) => JSON.stringify(option))].join(' '), {
      shell: true,
      cwd: join(root, folder),
      env: withNode24(),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    codes.push((await ending(child)).code);
  }
  process.exitCode = benches.length > 0 && codes.every((code) => code === 0) ? 0 : 1;
} catch (error) {
  report(error);
  process.exitCode = 1;
}
