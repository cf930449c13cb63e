import { expect, test } from 'vitest';
import { actsOn, isOwn, nextOf } from './change-set-turn.ts';

const handedIn = (mine: boolean) => ({ what: 'handed-in' as const, mine, at: '2020-12-04T10:00:00Z' });

test('whoever handed a change set in, or began it, may take it back; publishing it oneself comes after that', () => {
  const own = { state: 'in-review' as const, mine: false, turn: handedIn(true) };
  expect([actsOn(own, true), actsOn(own, false)]).toEqual([['takeBack', 'publish'], ['takeBack']]);
  expect(actsOn({ ...own, mine: true, turn: handedIn(false) }, true)).toEqual(['takeBack', 'publish']);
  expect(isOwn({ mine: false, turn: { ...handedIn(true), what: 'returned' } })).toBe(false);
});

test('what others handed in is published or given back by a reviewer, and waits for one with everybody else', () => {
  const others = { state: 'in-review' as const, mine: false, turn: handedIn(false) };
  expect([actsOn(others, true), actsOn(others, false)]).toEqual([['publish', 'return'], []]);
});

test('what is worked on is handed in or given up, and of what is closed nothing is left to do', () => {
  expect(actsOn({ state: 'draft', mine: true }, true)).toEqual(['submit', 'discard']);
  expect(actsOn({ state: 'published', mine: true }, true)).toEqual([]);
});

test('of which nothing is lacking is handed in before it is published', () => {
  const [worked, others] = [
    { state: 'draft' as const, mine: true },
    { state: 'in-review' as const, mine: false, turn: handedIn(false) },
  ];
  const all = [nextOf(worked, true), nextOf(others, true), nextOf(others, false), nextOf({ ...others, mine: true }, true)];
  expect(all).toEqual(['handIn', 'publish', 'wait', 'wait']);
});
