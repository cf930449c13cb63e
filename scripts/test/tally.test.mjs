// @ts-check
import { describe, expect, it } from 'vitest';
import { closingLine, skippedByReason, tallyOf, untested } from './tally.mjs';

/** @type {import('./tally.mjs').Outcome[]} */
const outcomes = [
  { file: 'packages/domain/src/a.test.ts', name: 'one', state: 'passed' },
  { file: 'packages/domain/src/a.test.ts', name: 'two', state: 'failed' },
  { file: 'fixtures/src/b.test.ts', name: 'three', state: 'skipped', reason: 'the five documents are absent' },
  { file: 'fixtures/src/b.test.ts', name: 'four', state: 'skipped' },
  { file: 'fixtures/src/c.test.ts', name: 'five', state: 'skipped', reason: 'the five documents are absent' },
];

describe('the closing line', () => {
  it('counts every outcome once', () => {
    expect(closingLine(tallyOf(outcomes))).toBe('1 passed, 1 failed, 3 skipped');
  });

  it('is plain where nothing ran', () => {
    expect(closingLine(tallyOf([]))).toBe('0 passed, 0 failed, 0 skipped');
  });
});

describe('a workspace without tests', () => {
  it('is a failure', () => {
    expect(untested(outcomes, ['packages/domain', 'packages/store'])).toEqual([
      { file: 'packages/store', name: 'has tests', state: 'failed' },
    ]);
  });

  it('is not mistaken for one whose name it begins', () => {
    expect(untested(outcomes, ['packages/dom'])).toHaveLength(1);
  });
});

describe('skipped tests', () => {
  it('are listed by reason, the most frequent first', () => {
    expect(skippedByReason(outcomes).map(([reason, tests]) => [reason, tests.map(({ name }) => name)])).toEqual([
      ['the five documents are absent', ['three', 'five']],
      ['no reason given', ['four']],
    ]);
  });
});
