import type { SuggestionView } from '@mithaq/client';
import { fuzzyDate } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { hoping, nextOpen, nothingJudged, refused, saved, shown } from './judging.ts';

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
  const hoped = hoping(nothingJudged, 'b', 'accepted');
  expect(standings(hoped)).toEqual([
    ['open', 0],
    ['accepted', 0],
    ['open', 0],
  ]);
  expect(hoped.judged).toEqual(['b']);
  expect(refused(hoped, 'b')).toEqual(nothingJudged);
});

test('a saved judgement stands with its revision until the page has it', () => {
  const after = saved(hoping(nothingJudged, 'b', 'rejected'), suggestion('b', { standing: 'rejected', revision: 1 }));
  expect(standings(after)[1]).toEqual(['rejected', 1]);
  const page = [suggestion('b', { standing: 'accepted', revision: 2 })];
  expect(shown(page, after).map(({ standing, revision }) => [standing, revision])).toEqual([['accepted', 2]]);
});

test('reopening takes a judgement off what can be undone', () => {
  const twice = hoping(hoping(nothingJudged, 'a', 'accepted'), 'b', 'rejected');
  expect([twice.judged, hoping(twice, 'b', 'open').judged]).toEqual([['a', 'b'], ['a']]);
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
