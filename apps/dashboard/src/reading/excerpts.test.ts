import { expect, test } from 'vitest';
import { blocksOf, excerptsOf } from './excerpts.ts';

const text = '0123456789abcdefghij';
const passage = (start: number, end: number) => ({ start, end, exact: text.slice(start, end) });

const told = (...passages: ReturnType<typeof passage>[]) =>
  excerptsOf(passages, text.length).map((part) => (part.kind === 'gap' ? part.characters : part.words));

test('what lies between passages is counted, not shown', () => {
  expect(told(passage(2, 5), passage(9, 12))).toEqual([2, '234', 4, '9ab', 8]);
});

test('what passages share is told once, and passages that touch are one stretch', () => {
  expect(told(passage(0, 6), passage(1, 4), passage(4, 9), passage(9, 20))).toEqual([text]);
});

test('the longer of two that begin together stands for both', () => {
  expect(told(passage(3, 5), passage(3, 8))).toEqual([3, '34567', 12]);
});

test('without passages all of it is a gap', () => {
  expect(told()).toEqual([20]);
});

test('a short gap stays within its paragraph; a long one is a fold', () => {
  const blocks = blocksOf(excerptsOf([passage(0, 3), passage(5, 8), passage(14, 18)], text.length), 2);
  expect(blocks).toEqual([
    {
      kind: 'block',
      start: 0,
      parts: [
        { kind: 'words', start: 0, end: 3, words: '012' },
        { kind: 'gap', start: 3, characters: 2 },
        { kind: 'words', start: 5, end: 8, words: '567' },
      ],
    },
    { kind: 'fold', start: 8, characters: 6 },
    {
      kind: 'block',
      start: 14,
      parts: [
        { kind: 'words', start: 14, end: 18, words: 'efgh' },
        { kind: 'gap', start: 18, characters: 2 },
      ],
    },
  ]);
});
