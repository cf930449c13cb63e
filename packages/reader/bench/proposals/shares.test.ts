import { expect, test } from 'vitest';
import { tableOf, together } from './shares.ts';

const had = { marked: 4, met: 3, proposed: 5, right: 2 };

test('passages are added up kind by kind, and a kind that one of them lacks is nothing there', () => {
  expect(together([{ events: had }, { events: had, clauses: had }])).toEqual({
    events: { marked: 8, met: 6, proposed: 10, right: 4 },
    clauses: had,
  });
});

test('each kind has its shares; a share of nothing is none', () => {
  const none = { marked: 0, met: 0, proposed: 0, right: 0 };
  expect(tableOf({ events: had, clauses: none }).slice(1)).toEqual([
    'events                       4     3   75.0 |       5     2   40.0',
    'clauses                      0     0      – |       0     0      –',
  ]);
});
