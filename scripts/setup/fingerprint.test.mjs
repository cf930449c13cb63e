// @ts-check
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(base, 'app/dist'), { recursive: true });
  writeFileSync(join(base, 'app/page.ts'), 'one');
  writeFileSync(join(base, 'lock'), 'two');
});
afterEach(() => rmSync(base, { recursive: true }));

const now = () => fingerprint(base, ['app', 'lock']);

it('depends on contents and names, not on times', () => {
  const before = now();
  utimesSync(join(base, 'app/page.ts'), 1, 1);
  expect(now()).toBe(before);
  writeFileSync(join(base, 'app/page.ts'), 'three');
  expect(now()).not.toBe(before);
});

it('sees a new file', () => {
  const before = now();
  writeFileSync(join(base, 'app/more.ts'), '');
  expect(now()).not.toBe(before);
});

it('tells a moved end of one file from the start of the next', () => {
  writeFileSync(join(base, 'app/a'), 'xy');
  writeFileSync(join(base, 'app/b'), 'z');
  const before = now();
  writeFileSync(join(base, 'app/a'), 'x');
  writeFileSync(join(base, 'app/b'), 'yz');
  expect(now()).not.toBe(before);
});

it('ignores what was built, and tests', () => {
  const before = now();
  writeFileSync(join(base, 'app/dist/page.js'), 'made');
  writeFileSync(join(base, 'app/page.test.ts'), 'checked');
  expect(now()).toBe(before);
});
