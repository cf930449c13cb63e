// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ending } from '../run/child.mjs';
import { node24, root, withNode24 } from '../setup/places.mjs';

/** Every core works: left to itself, vitest keeps one for the runner, which on a machine of two is half of it. */
const onEveryCore = '--maxWorkers=100%';

/**
 * Runs vitest over all projects and gives back what became of every test. A run that breaks off counts as a failure.
 * @param {string[]} args
 * @returns {Promise<import('./tally.mjs').Outcome[]>}
 */
export async function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-tests-'));
  const file = join(folder, 'outcomes.json');
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'scripts/test/vitest.config.ts', onEveryCore, ...args];
  const env = withNode24({ MITHAQ_TEST_OUTCOMES: file, NODE_ENV: 'test' });
  try {
    const child = spawn(node24, vitest, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    const { code, signal } = await ending(child);
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
