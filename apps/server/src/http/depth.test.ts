import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nestsDeeperThan } from './depth.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** How deep a value nests, told from the value. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test('whatever the JSON, its depth is told from its bytes as from its value', () => {
  fc.assert(
    fc.property(fc.json({ depthSize: 'large' }), fc.integer({ min: 0, max: 6 }), (json, most) => {
      expect(nestsDeeperThan(most, bytes(json))).toBe(depthOf(JSON.parse(json)) > most);
    }),
  );
});

test.each([
  ['brackets within a text', '["[[[[", {"{": "\\"[["}]', 2],
  ['a text that ends in a backslash', '["\\\\", ["[", []]]', 3],
  ['Arabic', '{"نص":["[ [ ["]}', 2],
])('%s do not count', (_what, json, depth) => {
  expect([nestsDeeperThan(depth, bytes(json)), nestsDeeperThan(depth - 1, bytes(json))]).toEqual([false, true]);
});

test('a hundred thousand levels are known for what they are by the first of them too many', () => {
  const json = bytes('['.repeat(100_000));
  const begun = performance.now();
  expect(nestsDeeperThan(64, json)).toBe(true);
  expect(performance.now() - begun).toBeLessThan(50);
});
