import type { SuggestionView } from '@mithaq/client';
import { fuzzyDate } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { answered, hoping, hopingAll, inWalkingOrder, nextOpen, nothingJudged, refused, sameAsBefore, saved, shown } from './judging.ts';

function suggestion(id: string, more: Partial<SuggestionView> = {}): SuggestionView {
  return {
    id,
    source: 'source_1',
    start: 0,
    end: 4,
    exact: 'روما',
    value: { kind: 'date', date: fuzzyDate('2020-12-04') },
    confidence: 'high',
    reason: { ar: 'سبب', en: 'a reason' },
    standing: 'open',
    revision: 0,
    ...more,
  };
}

const all = [suggestion('a'), suggestion('b'), suggestion('c')];
const standings = (judging = nothingJudged) => shown(all, judging).map(({ standing, revision }) => [standing, revision]);

test('a judgement shows at once and is undone where the server refuses it', () => {
  const hoped = hoping(nothingJudged, 'b', { verdict: 'accepted', turn: 1 });
  expect(standings(hoped)).toEqual([
    ['open', 0],
    ['accepted', 0],
    ['open', 0],
  ]);
  expect(refused(hoped, 'b', 1)).toEqual(nothingJudged);
});

test('a saved judgement stands with its revision until the page has it', () => {
  const hoped = hoping(nothingJudged, 'b', { verdict: 'rejected', turn: 1 });
  const after = saved(hoped, suggestion('b', { standing: 'rejected', revision: 1 }), 1);
  expect(standings(after)[1]).toEqual(['rejected', 1]);
  const page = [suggestion('b', { standing: 'accepted', revision: 2 })];
  expect(shown(page, after).map(({ standing, revision }) => [standing, revision])).toEqual([['accepted', 2]]);
});

test('what is judged again before the first answer came keeps showing the later judgement', () => {
  const first = hoping(nothingJudged, 'b', { verdict: 'accepted', turn: 1 });
  const again = hoping(first, 'b', { verdict: 'open', turn: 2 });
  const answered = saved(again, suggestion('b', { standing: 'accepted', revision: 1 }), 1);
  expect(standings(answered)[1]).toEqual(['open', 1]);
  expect(standings(saved(answered, suggestion('b', { revision: 2 }), 2))[1]).toEqual(['open', 2]);
  expect(standings(refused(answered, 'b', 2))[1]).toEqual(['accepted', 1]);
});

test('several judged by one act show at once, stand as the server tells of them, and are what they were where it refuses', () => {
  const hoped = hopingAll(nothingJudged, ['a', 'c'], { verdict: 'accepted', turn: 1 });
  expect(standings(hoped).map(([standing]) => standing)).toEqual(['accepted', 'open', 'accepted']);
  const told = answered(hoped, [suggestion('a', { standing: 'accepted', revision: 1 })], 1);
  expect(standings(told)).toEqual([
    ['accepted', 1],
    ['open', 0],
    ['open', 0],
  ]);
  expect(answered(hoped, [], 1)).toEqual(nothingJudged);
  const later = hoping(hoped, 'c', { verdict: 'rejected', turn: 2 });
  expect(standings(answered(later, [], 1)).map(([standing]) => standing)).toEqual(['open', 'open', 'rejected']);
});

test('the next to judge goes round and passes over what is judged', () => {
  const some = [suggestion('a'), suggestion('b', { standing: 'accepted' }), suggestion('c'), suggestion('d')];
  expect([
    nextOpen(some, undefined, 1),
    nextOpen(some, 'a', 1),
    nextOpen(some, 'd', 1),
    nextOpen(some, 'c', -1),
    nextOpen(some, 'a', -1),
  ]).toEqual(['a', 'c', 'a', 'a', 'd']);
  expect([nextOpen([suggestion('b', { standing: 'rejected' })], 'b', 1), nextOpen([suggestion('a')], 'a', 1)]).toEqual([undefined, 'a']);
});

test('what was put off comes after all others, in the order in which it was, and where it stood once it is judged', () => {
  const ids = (aside: readonly string[], from = all) => inWalkingOrder(from, aside).map(({ id }) => id);
  expect([ids([]), ids(['b']), ids(['b', 'a'])]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'c', 'b'],
    ['c', 'b', 'a'],
  ]);
  expect(ids(['a'], [suggestion('a', { standing: 'accepted' }), suggestion('b')])).toEqual(['a', 'b']);
});

test('what is told again unchanged is the same object as before', () => {
  const again = sameAsBefore(all, structuredClone(all));
  expect(again).toBe(all);
  const changed = [...structuredClone(all.slice(0, 2)), suggestion('c', { revision: 1 })];
  expect(sameAsBefore(all, changed).map((one, place) => one === all[place])).toEqual([true, true, false]);
});
