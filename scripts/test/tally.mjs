// @ts-check

/**
 * One test, as it ended.
 * @typedef {object} Outcome
 * @property {string} file relative to the root, with forward slashes
 * @property {string} name
 * @property {'passed' | 'failed' | 'skipped'} state
 * @property {string} [reason] why it was skipped
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/**
 * @param {Outcome[]} outcomes
 * @returns {Tally}
 */
export function tallyOf(outcomes) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { state } of outcomes) tally[state] += 1;
  return tally;
}

/** @param {Tally} tally */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * A workspace whose tests do not exist, or were not found, fails.
 * @param {Outcome[]} outcomes
 * @param {string[]} folders
 * @returns {Outcome[]} a failure for each folder without a test
 */
export function untested(outcomes, folders) {
  return folders
    .filter((folder) => !outcomes.some(({ file }) => file.startsWith(`${folder}/`)))
    .map((folder) => ({ file: folder, name: 'has tests', state: 'failed' }));
}

/**
 * The skipped tests by their reason, the most frequent first.
 * @param {Outcome[]} outcomes
 * @returns {[reason: string, tests: Outcome[]][]}
 */
export function skippedByReason(outcomes) {
  /** @type {Map<string, Outcome[]>} */
  const reasons = new Map();
  for (const outcome of outcomes.filter(({ state }) => state === 'skipped')) {
    const reason = outcome.reason || 'no reason given';
    reasons.set(reason, [...(reasons.get(reason) ?? []), outcome]);
  }
  return [...reasons].sort((a, b) => b[1].length - a[1].length);
}
