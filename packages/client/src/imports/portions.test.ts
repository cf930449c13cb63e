import { expect, test } from 'vitest';
import { documentLimit, importPortions } from '../index.ts';

const sizes = (...all: readonly number[]) =>
  importPortions(all.map((size) => ({ size }))).map((portion) => portion.map(({ size }) => size));

test('small files go together, a hundred at a time', () => {
  expect(importPortions(Array.from({ length: 250 }, () => ({ size: 1_000 }))).map(({ length }) => length)).toEqual([100, 100, 50]);
});

test('no more than 4 MiB go together, in their order; what is larger goes alone', () => {
  const mebibyte = 1_048_576;
  expect(sizes(3 * mebibyte, mebibyte, 1, documentLimit, 1, 2)).toEqual([[3 * mebibyte, mebibyte], [1], [documentLimit], [1, 2]]);
});

test('no files, no portions', () => {
  expect(sizes()).toEqual([]);
});
