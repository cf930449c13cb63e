import type { SuggestionView } from '@mithaq/client';
import { fuzzyDate } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { citedStretches, lanesOf, mentionsOf, passageAt } from './marks.ts';

const stretch = (start: number, end: number) => ({ start, end });

test('what passages cover is cut where each begins', () => {
  expect(
    citedStretches([stretch(10, 30), stretch(12, 20), stretch(40, 44), stretch(12, 18)]).map(({ start, end }) => [start, end]),
  ).toEqual([
    [10, 12],
    [12, 30],
    [40, 44],
  ]);
});

test('a passage within a longer one does not end what the longer one covers', () => {
  expect(citedStretches([stretch(0, 50), stretch(5, 8), stretch(20, 22)]).map(({ start, end }) => [start, end])).toEqual([
    [0, 5],
    [5, 20],
    [20, 50],
  ]);
});

test('what is lit stands nearest to the words', () => {
  const mention = { kind: 'mention', id: 's', of: 'actor', open: true, ...stretch(0, 5) } as const;
  const lanes = lanesOf([mention], citedStretches([stretch(0, 9)]), { ...stretch(2, 4), attention: true });
  expect(lanes.map(({ span, lane }) => [span.kind, lane])).toEqual([
    ['mention', 1],
    ['cited', 0],
    ['lit', -1],
  ]);
});

test('a place in the text belongs to the shortest passage around it', () => {
  const passages = [stretch(0, 30), stretch(5, 12), stretch(8, 28)];
  expect([passageAt(passages, 9), passageAt(passages, 20), passageAt(passages, 30)]).toEqual([stretch(5, 12), stretch(8, 28), undefined]);
});

test('somebody new is drawn as what they are, anything else as what was found; what was rejected is not drawn', () => {
  const newcomer = { key: 'a', kind: 'office', names: [] } as const;
  const event = {
    kind: 'event',
    type: 'visit',
    modality: 'occurred',
    within: { start: 0, end: 4, exact: 'they' },
    agreements: [],
  } as const;
  const values: readonly SuggestionView['value'][] = [
    { kind: 'mention', newcomer: { ...newcomer, names: [] } },
    { ...event, participations: [], agreements: [] },
    { kind: 'date', date: fuzzyDate('2020') },
  ];
  const suggestions = values.map((value, place): SuggestionView => {
    const told = {
      source: 'source_1',
      start: place,
      end: place + 1,
      exact: 'x',
      confidence: 'high',
      reason: { en: 'r' },
      revision: 0,
    } as const;
    return { id: String(place), value, standing: place === 2 ? 'rejected' : 'open', ...told };
  });
  expect(mentionsOf(suggestions).map(({ of, open }) => [of, open])).toEqual([
    ['office', true],
    ['event', true],
  ]);
});
