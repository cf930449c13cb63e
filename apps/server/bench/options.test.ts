import { expect, test } from 'vitest';
import { median } from './median.ts';
import { optionsFrom } from './options.ts';

test('a run measures the whole register in five rounds, where nothing else is asked', () => {
  expect(optionsFrom([])).toEqual({
    scale: 1,
    growth: false,
    only: [],
    effort: { rounds: 5, seconds: 3, writes: 400, connections: [1, 8, 32] },
  });
});

test('what is asked is taken, and what is no number is refused', () => {
  const asked = optionsFrom(['--quick', '--only', 'list', '--rounds', '7', '--connections', '1,2', '--out', 'figures.json']);
  expect([asked.scale, asked.only, asked.out]).toEqual([0.01, ['list'], 'figures.json']);
  expect(asked.effort).toEqual({ rounds: 7, seconds: 0.5, writes: 40, connections: [1, 2] });
  expect(() => optionsFrom(['--scale', 'much'])).toThrow('above 0');
  expect(() => optionsFrom(['--size', '1'])).toThrow('--size');
});

test('the median', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7]), median([])]).toEqual([2, 2.5, 7, Number.NaN]);
});
