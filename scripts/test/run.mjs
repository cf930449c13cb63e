// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ending } from '../run/child.mjs';
import { node24, root, withNode24 } from '../setup/places.mjs';

/** Every core works: left to itself, vitest keeps one for the runner, which on a machine of two is half of it. */
const onEveryCore = '--maxWorkers=100%';

/** The tests in a browser take turns, and wait for pages more than they compute: they run beside all others, not after them. */
const inBrowser = '* (browser)';

/**
 * Runs vitest over all projects and gives back what became of every test. A run that breaks off counts as a failure.
 * @param {string[]} args files or folders; all where there are none
 * @returns {Promise<import('./tally.mjs').Outcome[]>}
 */
export async function runTests(args) {
  if (args.length > 0) return runVitest([onEveryCore, ...args], 'inherit');
  const [others, browser] = await Promise.all([
    runVitest([onEveryCore, `--project=!${inBrowser}`], 'inherit'),
    runVitest([`--project=${inBrowser}`], 'pipe'),
  ]);
  return [...others, ...browser];
}

/**
 * One run of vitest. What a run with `pipe` says is shown whole once it has ended, so that two do not speak at once.
 * @param {string[]} words
 * @param {'inherit' | 'pipe'} output
 */
async function runVitest(words, output) {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-tests-'));
  const file = join(folder, 'outcomes.json');
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'scripts/test/vitest.config.ts', ...words];
  const env = withNode24({ MITHAQ_TEST_OUTCOMES: file, NODE_ENV: 'test' });
  /** @type {Buffer[]} */
  const said = [];
  try {
    const child = spawn(node24, vitest, { cwd: root, env, stdio: ['ignore', output, output] });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
    const [{ code, signal }] = await Promise.all([ending(child), once(child, 'close')]);
    process.stdout.write(Buffer.concat(said));
    return consistent(outcomesIn(file), code, signal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {import('./tally.mjs').Outcome[]}
 */
function outcomesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

/**
 * A runner that failed without saying which test did is a failure by itself.
 * @param {import('./tally.mjs').Outcome[]} outcomes
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {import('./tally.mjs').Outcome[]}
 */
function consistent(outcomes, code, signal) {
  if (code === 0 || outcomes.some(({ state }) => state === 'failed')) return outcomes;
  return [...outcomes, { file: 'scripts/test', name: `the test runner ended with ${signal ?? `code ${code}`}`, state: 'failed' }];
}
