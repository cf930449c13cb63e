// @ts-check
// `npm test`: every test of every workspace, with all its set-up. Words after `--` pick workspaces or files: `npm test -- domain`.
import { report } from './run/failure.mjs';
import { dashboard, ensureBuilt, terminal } from './setup/builds.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { workspaces } from './setup/workspaces.mjs';
import { runTests } from './test/run.mjs';
import { closingLine, skippedByReason, tallyOf, untested } from './test/tally.mjs';

const args = process.argv.slice(2);
const folders = workspaces();
const everyFolder = folders.map(({ folder }) => folder);

/** @type {import('./test/tally.mjs').Outcome[]} */
let outcomes;
try {
  await prepare();
  outcomes = await runTests(args.map(asPath));
  if (args.length === 0) outcomes = [...outcomes, ...untested(outcomes, everyFolder)];
} catch (error) {
  report(error);
  outcomes = [{ file: 'scripts/test.mjs', name: 'sets up the tests', state: 'failed' }];
}
tell(outcomes);

/** Installs and builds what the chosen tests run. */
async function prepare() {
  await ensureInstalled();
  for (const build of [terminal, dashboard]) {
    if (args.length === 0 || args.some((arg) => arg.includes(build.name))) await ensureBuilt(build);
  }
}

/**
 * The name of a workspace stands for its folder; anything else goes to vitest as it is.
 * @param {string} arg
 */
function asPath(arg) {
  const named = folders.find(({ name }) => name === arg);
  return named === undefined ? arg : `${named.folder}/`;
}

/** @param {import('./test/tally.mjs').Outcome[]} all */
function tell(all) {
  const failed = all.filter(({ state }) => state === 'failed');
  if (failed.length > 0) console.log(['', 'Failed:', ...failed.map(({ file, name }) => `  ${file} > ${name}`)].join('\n'));
  for (const [reason, tests] of skippedByReason(all)) {
    console.log([`\nSkipped (${reason}):`, ...tests.map(({ file, name }) => `  ${file} > ${name}`)].join('\n'));
  }
  const tally = tallyOf(all);
  console.log(`\n${closingLine(tally)}`);
  process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
}
