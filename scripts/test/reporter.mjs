// @ts-check
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../setup/places.mjs';

/**
 * Writes every outcome to the file that MITHAQ_TEST_OUTCOMES names. What is not a test and still went wrong (a file that does not
 * load, a failing hook, an error outside of any test) counts as a failed test.
 * @implements {Required<Pick<import('vitest/node').Reporter, 'onTestRunEnd'>>}
 */
export default class OutcomeReporter {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<{ message?: string }>} strayErrors
   */
  onTestRunEnd(modules, strayErrors) {
    const file = process.env.MITHAQ_TEST_OUTCOMES;
    if (file === undefined) return;
    const stray = strayErrors.map(({ message }) => ({ file: '', name: `outside of any test: ${message}`, state: 'failed' }));
    writeFileSync(file, JSON.stringify([...modules.flatMap(outcomesOf), ...stray]));
  }
}

/**
 * @param {import('vitest/node').TestModule} module
 * @returns {import('./tally.mjs').Outcome[]}
 */
function outcomesOf(module) {
  const file = relative(root, module.moduleId).replaceAll('\\', '/');
  const tests = [...module.children.allTests()].map((test) => ({ file, name: test.fullName, ...stateOf(test) }));
  const broken = [module, ...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
  return [...tests, ...broken.map((suite) => ({ file, name: nameOf(suite), state: /** @type {const} */ ('failed') }))];
}

/** @param {import('vitest/node').TestModule | import('vitest/node').TestSuite} suite */
const nameOf = (suite) => (suite.type === 'module' ? 'loads' : `${suite.fullName} (its hooks)`);

/**
 * A test that never ran was not skipped by anyone: it failed. The reason for a skipped one is its note, or stands in the name of
 * what holds it: `describe.skipIf(absent)('… (skipped: the documents are absent)')`.
 * @param {import('vitest/node').TestCase} test
 * @returns {Pick<import('./tally.mjs').Outcome, 'state' | 'reason'>}
 */
function stateOf(test) {
  const result = test.result();
  if (result.state === 'pending') return { state: 'failed' };
  if (result.state !== 'skipped') return { state: result.state };
  const reason = result.note ?? /\(skipped: ([^)]+)\)/.exec(test.fullName)?.[1];
  return reason === undefined ? { state: 'skipped' } : { state: 'skipped', reason };
}
