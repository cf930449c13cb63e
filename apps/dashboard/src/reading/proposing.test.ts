import type { PartView, ProposalView } from '@mithaq/client';
import { expect, test } from 'vitest';
import { decided, droppable, noChoices, partsShown, standingsOf, toggled } from './proposing.ts';

function part(key: string, record: PartView['record'], more: Partial<PartView> = {}): PartView {
  const told = { label: { en: key }, match: { match: 'new' as const }, values: [], passages: [], reasons: [], suggestions: [] };
  return { key, record, ...told, confidence: 'high', isDone: false, ...more };
}

const proposal: ProposalView = {
  key: 'a',
  digest: '',
  title: { en: 'an agreement' },
  parts: [part('a', 'agreement'), part('c', 'clause'), part('e', 'event'), part('n', 'actor')],
  outcome: { made: [], changed: [], statements: 0, open: [], isReady: true },
};

const value = (standing: PartView['values'][number]['standing']): PartView['values'][number] => {
  const told = { property: 'date', propertyLabel: { en: 'Date' }, display: { en: '1933' }, isBeside: false, passages: [] };
  return { key: standing, standing, ...told };
};

test('a part is dropped and taken back', () => {
  const dropped = toggled(noChoices, 'c');
  expect([dropped.dropped, toggled(dropped, 'c').dropped]).toEqual([['c'], []]);
});

test('the latest decision about a part counts', () => {
  expect(decided(decided(noChoices, 'n', 'actor_1'), 'n', 'new').decisions).toEqual([{ part: 'n', record: 'new' }]);
});

test('digits drop what is told, not the main part, nor those who go by themselves', () => {
  expect(droppable(proposal).map(({ key }) => key)).toEqual(['c', 'e']);
});

test('what was dropped stays in its place, so that it can be taken back; what is left is shown as it has become', () => {
  const left = { ...proposal, parts: [part('a', 'agreement', { label: { en: 'otherwise' } }), part('e', 'event')] };
  expect(partsShown(proposal, left).map(({ key, label }) => [key, label['en']])).toEqual([
    ['a', 'otherwise'],
    ['c', 'c'],
    ['e', 'e'],
    ['n', 'n'],
  ]);
});

test('what differs is told before what is added, and that before what agrees; what is new with its record is not told', () => {
  const standings = ['new', 'corroborates', 'adds', 'corroborates', 'contradicts'] as const;
  expect(standingsOf(part('e', 'event', { values: standings.map(value) }))).toEqual([
    { standing: 'contradicts', count: 1 },
    { standing: 'adds', count: 1 },
    { standing: 'corroborates', count: 2 },
  ]);
});
