import type { PartView, ProposalView, SuggestionView } from '@mithaq/client';
import { fuzzyDate } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { acceptedWith, rejectedWith } from './judged-with.ts';
import { noChoices } from './proposing.ts';

function part(key: string, record: PartView['record'], more: Partial<PartView> = {}): PartView {
  const told = { label: { en: key }, match: { match: 'new' as const }, values: [], passages: [], reasons: [], suggestions: [key] };
  return { key, record, ...told, confidence: 'high', isDone: false, ...more };
}

const dated: PartView['values'][number] = {
  key: 'dated',
  property: 'date',
  propertyLabel: { en: 'Date' },
  display: { en: '1933' },
  standing: 'new',
  isBeside: false,
  isStated: false,
  passages: [{ start: 4, end: 8, exact: '1933' }],
};

const row: ProposalView = {
  key: 'a',
  digest: '',
  title: { en: 'an agreement' },
  isRest: false,
  parts: [
    part('a', 'agreement', { values: [dated] }),
    part('c', 'clause'),
    part('both', 'clause', { suggestions: ['c', 'both'] }),
    part('n', 'actor'),
    part('other', 'actor'),
  ],
  outcome: { made: [], changed: [], statements: 0, open: [], isReady: true },
};

function date(id: string, start: number, standing: SuggestionView['standing'] = 'open') {
  return { id, start, end: start + 4, standing, value: { kind: 'date' as const, date: fuzzyDate('1933') } };
}

const dates = [date('its own', 4), date('another', 20), date('judged', 4, 'rejected')];
const accepted = (...dropped: string[]) => acceptedWith(row, { choices: { ...noChoices, dropped }, preview: undefined }, dates);

test('with a proposal go the suggestions of all its parts, each once, and the dates that it takes in', () => {
  expect(accepted()).toEqual(['a', 'c', 'both', 'n', 'other', 'its own']);
});

test('what is dropped stays open', () => {
  expect(accepted('n', 'dated')).toEqual(['a', 'c', 'both', 'other']);
  expect(accepted('c')).toEqual(['a', 'c', 'both', 'n', 'other', 'its own']);
  const view = { ...row, parts: row.parts.slice(0, 2) };
  const choices = { ...noChoices, dropped: ['both'] };
  expect(acceptedWith(row, { choices, preview: { of: choices, view } }, [])).toEqual(['a', 'c']);
});

test('whoever is new in what is rejected stays open; in a rest only who is in another proposal, too', () => {
  const other = { ...row, key: 'b', parts: [part('b', 'event'), part('other', 'actor')] };
  expect(rejectedWith(row, [row, other])).toEqual(['a', 'c', 'both']);
  expect(rejectedWith({ ...row, isRest: true }, [row, other])).toEqual(['a', 'c', 'both', 'n']);
});
