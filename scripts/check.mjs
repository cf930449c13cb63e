// @ts-check
// `npm run check`: everything a machine can judge. All of it runs; what is not content says why; then it fails.
import { checks } from './check/checks.mjs';
import { report } from './run/failure.mjs';
import { bad, dim, good } from './run/ink.mjs';
import { ensureInstalled } from './setup/install.mjs';

try {
  await ensureInstalled();
  const failed = [];
  for (const { name, run } of checks) {
    const started = Date.now();
    const problem = await run();
    const seconds = dim(`${((Date.now() - started) / 1000).toFixed(1)} s`);
    console.log(`${problem === undefined ? good('ok    ') : bad('failed')}  ${name} ${seconds}`);
    if (problem === undefined) continue;
    console.log(`${problem.trimEnd()}\n`);
    failed.push(name);
  }
  if (failed.length > 0) console.log(`\nNot content: ${failed.join(', ')}.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  report(error);
  process.exitCode = 1;
}
