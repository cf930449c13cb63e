import { expect, test } from 'vitest';
import { openMemory, type Remembered, sizeOfPage } from './memory.ts';

const page = (bytes: number) => ({ version: '1', body: new Uint8Array(bytes) });

test('what is over the limit pushes out what was not asked for the longest', () => {
  const memory = openMemory<Remembered>(2_000, sizeOfPage);
  for (const key of ['a', 'b', 'c']) memory.set(key, page(100));
  expect(memory.get('a')).toEqual(page(100));
  memory.set('d', page(100));
  expect(['a', 'b', 'c', 'd'].map((key) => memory.get(key) !== undefined)).toEqual([true, false, true, true]);
});

test('a page that is larger than all of it is not held, and pushes nothing out', () => {
  const memory = openMemory<Remembered>(2_000, sizeOfPage);
  memory.set('small', page(1));
  memory.set('large', page(2_100));
  expect([memory.get('small'), memory.get('large')]).toEqual([page(1), undefined]);
});

test('a page that takes the place of another gives its room back', () => {
  const memory = openMemory<Remembered>(2_000, sizeOfPage);
  for (let turn = 0; turn < 100; turn += 1) memory.set('same', page(500));
  memory.set('other', page(1));
  expect([memory.get('same') !== undefined, memory.get('other') !== undefined]).toEqual([true, true]);
});
