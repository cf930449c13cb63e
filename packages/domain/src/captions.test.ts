import { expect, test } from 'vitest';
import { captionsIn } from './captions.ts';
import { registerMaker } from './make.ts';
import { idOf } from './testing/records.ts';

let made = 0;
const { make } = registerMaker(() => String(++made).padStart(32, '0'));
const state = make('actor', { slug: 'state', kind: 'state', names: [{ value: 'Thule', language: 'en', kind: 'short' }] });
const person = make('actor', { slug: 'person', kind: 'person', names: [{ value: 'كريتياس', language: 'ar', kind: 'official' }] });
const office = make('office', { slug: 'office', organisation: state.id, names: [{ value: 'minister', language: 'en', kind: 'official' }] });
const tenure = make('tenure', { slug: 'tenure', office: office.id, person: person.id, interval: {} });
const register = { records: [state, person, office, tenure], statements: [] };

test('a record is called in the language asked for, or in one that it has', () => {
  expect(captionsIn(register, 'ar')(state.id)).toBe('Thule');
  expect(captionsIn(register, 'en')(person.id)).toBe('كريتياس');
});

test('a tenure is called by its person and its office', () => {
  expect(captionsIn(register, 'en')(tenure.id)).toBe('كريتياس — minister');
});

test('an id that nobody bears stands for itself', () => {
  expect(captionsIn(register, 'en')(idOf('actor', 99))).toBe(idOf('actor', 99));
});
