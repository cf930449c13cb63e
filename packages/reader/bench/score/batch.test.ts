import { describe, expect, test } from 'vitest';
import { batchAsked, ofBatch } from './batch.ts';
import { Passage } from './passage.ts';
import { passage } from './testing.ts';

describe('asking for a batch', () => {
  test('the number behind --batch is the batch, wherever it stands', () => {
    expect(batchAsked(['--only', 'gold', '--batch', '3', '--errors'])).toBe(3);
    expect(batchAsked(['--batch', '12'])).toBe(12);
  });

  test('without it no batch is asked for', () => {
    expect(batchAsked(['--only', 'gold', '3'])).toBeUndefined();
  });

  test.each([['--batch'], ['--batch', '0'], ['--batch', 'third'], ['--batch', '--errors']])('%s %s is refused', (...words) => {
    expect(() => batchAsked(words)).toThrow(`not “${words[1] ?? 'nothing'}”`);
  });
});

test('only the passages of the batch are kept, and all where none is asked for', () => {
  const passages = [1, 3, 2, 3].map((batch, at) => ({ batch, at }));
  expect(ofBatch(passages, 3)).toEqual([
    { batch: 3, at: 1 },
    { batch: 3, at: 3 },
  ]);
  expect(ofBatch(passages, undefined)).toEqual(passages);
  expect(ofBatch(passages, 4)).toEqual([]);
});

test('a passage that does not say its batch is of the first', () => {
  const { batch, ...silent } = passage;
  expect(Passage.parse(silent).batch).toBe(batch);
  expect(Passage.parse({ ...passage, batch: 3 }).batch).toBe(3);
  expect(Passage.safeParse({ ...passage, batch: 0 }).success).toBe(false);
});
