import type { PartView, ProposalView } from '@mithaq/client';
import { expect, test } from 'vitest';
import { countsOf, leftOutSuggestions, onlyLeft } from './left-out.ts';

function part(key: string, record: PartView['record'], more: Partial<PartView> = {}): PartView {
  const told = { label: { en: key }, match: { match: 'new' as const }, values: [], passages: [], reasons: [], suggestions: [key] };
  return { key, record, ...told, confidence: 'high', isDone: false, ...more };
}

function value(key: string, isStated: boolean): PartView['values'][number] {
  const told = { property: 'names', propertyLabel: { en: 'Names' }, display: { en: key }, standing: 'adds' as const };
  return { key, ...told, isBeside: false, isStated, passages: [] };
}

const rest: ProposalView = {
  key: 'a',
  digest: '',
  title: { en: 'an agreement: 4 clauses' },
  isRest: true,
  parts: [
    part('a', 'agreement', { isDone: true, suggestions: [], values: [value('kept', true), value('left', false)] }),
    part('c1', 'clause', { isDone: true, suggestions: [], values: [value('stated', true)] }),
    part('c2', 'clause'),
    part('e', 'event'),
    part('p', 'place', { suggestions: [] }),
    part('made', 'place', { suggestions: [] }),
  ],
  outcome: { made: [{ part: 'made', record: 'place', label: {} }], changed: [], statements: 3, open: [], isReady: true },
};

test('what was left is counted by kind: records that wait, and values of records that were accepted', () => {
  expect(countsOf(rest).map(({ kind, count }) => `${count} ${kind}`)).toEqual(['1 clause', '1 event', '1 place', '1 value']);
});

test('what was accepted is not told again with what was left of it', () => {
  const { parts } = onlyLeft(rest);
  expect(parts.map(({ key, values }) => [key, ...values.map((one) => one.key)])).toEqual([['a', 'left'], ['c2'], ['e'], ['made']]);
});

test('nobody is led to the suggestions of what was left, but where another proposal holds them, too', () => {
  const other: ProposalView = { ...rest, key: 'b', isRest: false, parts: [part('b', 'event', { suggestions: ['e'] })] };
  expect([...leftOutSuggestions({ rows: [rest, other] })]).toEqual(['c2']);
  expect(leftOutSuggestions(undefined)).toEqual(new Set());
});
