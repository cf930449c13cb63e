import type { NewcomerView, PartView, Ref, SuggestionValueView } from '@mithaq/client';
import { expect, test } from 'vitest';
import { partDrafted, whatFollows } from './what-follows.ts';

const office: Ref = { id: 'office_1', record: 'office', slug: 'minister', label: { en: 'Minister of defence' } };
const person: Ref = { id: 'actor_1', record: 'actor', slug: 'somebody', label: { en: 'Somebody' } };
const newOffice: NewcomerView = { key: 'office:new', kind: 'office', names: [] };
const newPerson: NewcomerView = { key: 'actor:new', kind: 'actor', actorKind: 'person', names: [] };

test.each<[string, SuggestionValueView, unknown]>([
  ['somebody new, by an office that is new, too', { kind: 'mention', newcomer: newPerson, office: { newcomer: newOffice } }, 'mention'],
  [
    'somebody whom the register has, by an office that is new',
    { kind: 'mention', record: person, office: { newcomer: newOffice } },
    'mention',
  ],
  ['somebody new, by an office that the register has', { kind: 'mention', newcomer: newPerson, office: { record: office } }, office],
  ['somebody new', { kind: 'mention', newcomer: newPerson }, 'mention'],
  ['somebody whom the register has', { kind: 'mention', record: person }, person],
])('%s', (_who, value, follows) => {
  const told = whatFollows(value);
  expect(told.what === 'cited' ? told.record : told.what === 'drafted' ? told.kind : told.what).toEqual(follows);
});

test('nothing is told to be drafted where accepting only cites the words for an office that the register has', () => {
  const part: PartView = {
    key: 'actor:new',
    record: 'actor',
    label: { en: 'Somebody' },
    match: { match: 'new' },
    values: [],
    passages: [],
    confidence: 'medium',
    reasons: [],
    suggestions: ['suggestion_1'],
    isDone: false,
  };
  const outcome = { made: [], changed: [], statements: 0, open: [], isReady: true };
  const list = { rows: [{ key: 'p', digest: '', title: {}, isRest: false, parts: [part], outcome }] };
  const drafted = (value: SuggestionValueView) => partDrafted({ id: 'suggestion_1', value }, list)?.key;
  expect(drafted({ kind: 'mention', newcomer: newPerson })).toBe('actor:new');
  expect(drafted({ kind: 'mention', newcomer: newPerson, office: { newcomer: newOffice } })).toBe('actor:new');
  expect(drafted({ kind: 'mention', newcomer: newPerson, office: { record: office } })).toBe(undefined);
});
