import { expect, test } from 'vitest';
import { NameIndex } from './name-index.ts';

const index = new NameIndex([
  ['khalifa', 'haftar'],
  ['salah', 'namroush'],
  ['salah', 'gosh'],
  ['salah', 'namroush', 'jabri'],
]);

test('a name in the other script leads to its like first, and to those that share a part after it', () => {
  expect(
    index.search(
      ['صلاح', 'النمروش'].map((part) => part.replace('ال', '')),
      5,
    ),
  ).toEqual(['salah namroush', 'salah namroush jabri', 'salah gosh']);
});

test('no more than asked for, and nothing for a name that is like none', () => {
  expect(index.search(['صلاح'], 1)).toHaveLength(1);
  expect(index.search(['كككك'], 5)).toEqual([]);
});
