import { expect, test } from 'vitest';
import { tries } from './tries.ts';

test('so many for a name in a window, and as many again when it is over', () => {
  let time = 0;
  const may = tries({ most: 2, window: 100 }, () => time);
  expect([may('a'), may('a'), may('a'), may('b')]).toEqual([true, true, false, true]);
  time = 99;
  expect([may('a'), may('b')]).toEqual([false, true]);
  time = 100;
  expect([may('a'), may('a'), may('a')]).toEqual([true, true, false]);
});
