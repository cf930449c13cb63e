import { expect, test } from 'vitest';
import { placed, within } from './placed.ts';
import { tokenize } from './tokens.ts';

const text = 'وقعت «الحكومة» في روما، والوفد غائب';
const { tokens } = tokenize(text);
const span = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact });
const all = placed(tokens, [span('الحكومة'), span('روما'), span('الوفد غائب')]);

test('a finding covers its tokens, also where a particle stands before it', () => {
  expect(all.map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [3, 4],
    [4, 6],
  ]);
});

test('what lies wholly within a range of tokens', () => {
  expect(within(all, { from: 1, to: 4 }).map(({ found }) => found.exact)).toEqual(['الحكومة', 'روما']);
  expect(within(all, { from: 2, to: 5 }).map(({ found }) => found.exact)).toEqual(['روما']);
  expect(within([], { from: 0, to: 9 })).toEqual([]);
});
