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
  isRest: false,
  parts: [part('a', 'agreement'), part('c', 'clause'), part('e', 'event'), part('n', 'actor')],
  outcome: { made: [], changed: [], statements: 0, open: [], isReady: true },
};

const value = (standing: PartView['values'][number]['standing']): PartView['values'][number] => {
  const told = { property: 'date', propertyLabel: { en: 'Date' }, display: { en: '1933' }, isBeside: false, isStated: false, passages: [] };
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

const fates = (...shown: Parameters<typeof partsShown>) =>
  partsShown(...shown).map(({ part: { key, label }, fate, values }) => [
    key,
    label['en'],
    fate,
    ...values.map((one) => `${one.value.key} ${one.fate}`),
  ]);

const whole: ProposalView = {
  ...proposal,
  parts: [
    part('a', 'agreement', { values: [value('adds'), value('agrees')] }),
    part('c', 'clause'),
    part('e', 'event', { values: [value('new')] }),
    part('n', 'actor'),
  ],
};

test('what was dropped stays in its place, so that it can be taken back; what goes with it is told; what is left is shown as it has become', () => {
  const of = { ...noChoices, dropped: ['c', 'adds'] };
  const left = {
    ...whole,
    parts: [part('a', 'agreement', { label: { en: 'otherwise' } }), part('e', 'event', { values: [value('new')] })],
  };
  expect(fates(whole, of, { of, view: left })).toEqual([
    ['a', 'otherwise', 'kept', 'adds dropped', 'agrees gone'],
    ['c', 'c', 'dropped'],
    ['e', 'e', 'kept', 'new kept'],
    ['n', 'n', 'gone'],
  ]);
});

test('what is put back is back at once; what went with it comes back when the server has answered', () => {
  const of = { ...noChoices, dropped: ['c'] };
  const left = { ...whole, parts: whole.parts.filter(({ key }) => key === 'a' || key === 'e') };
  expect(fates(whole, noChoices, { of, view: left }).map(([, , fate]) => fate)).toEqual(['kept', 'kept', 'kept', 'gone']);
  expect(fates(whole, noChoices, { of: noChoices, view: whole }).map(([, , fate]) => fate)).toEqual(['kept', 'kept', 'kept', 'kept']);
});

test('with a part goes what is told of it, before the server has answered', () => {
  const told = { ...proposal, parts: [part('a', 'agreement'), part('b', 'agreement'), part('c', 'clause', { of: 'b' })] };
  expect(fates(told, { ...noChoices, dropped: ['b'] }, undefined).map(([, , fate]) => fate)).toEqual(['kept', 'dropped', 'gone']);
});

test('what differs is told before what is added, and that before what agrees; what is new with its record is not told', () => {
  const standings = ['new', 'corroborates', 'adds', 'corroborates', 'contradicts'] as const;
  expect(standingsOf(part('e', 'event', { values: standings.map(value) }))).toEqual([
    { standing: 'contradicts', count: 1 },
    { standing: 'adds', count: 1 },
    { standing: 'corroborates', count: 2 },
  ]);
});
