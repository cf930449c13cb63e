import { describeKind, type recordKinds } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { valueFormOf } from './value-form.ts';

const formsOf = (kind: (typeof recordKinds)[number]) =>
  Object.fromEntries(Object.keys(describeKind(kind).properties).map((property) => [property, valueFormOf(kind, property).form]));

test('the form of a value follows from its schema', () => {
  expect(formsOf('actor')).toEqual({
    kind: 'code',
    names: 'name',
    countries: 'text',
    partOf: 'record',
    actsFor: 'record',
    wikidata: 'text',
    notes: 'words',
  });
  expect(formsOf('agreement')).toMatchObject({
    names: 'name',
    label: 'words',
    instrument: 'code',
    nature: 'code',
    participations: 'other',
  });
  expect(formsOf('event')).toMatchObject({
    type: 'code',
    date: 'date',
    place: 'record',
    agreements: 'record',
    modality: 'code',
    figures: 'other',
  });
  expect(formsOf('clause')).toMatchObject({ deadline: 'date', obligated: 'record', force: 'code' });
});

test('codes are offered whole, and none that the schema would refuse', () => {
  const kinds = valueFormOf('actor', 'kind');
  expect(kinds.form === 'code' && kinds.of.map(({ code }) => code).toSorted()).toEqual(
    ['armed-group', 'authority', 'body', 'company', 'force', 'ministry', 'organisation', 'person', 'state'].toSorted(),
  );
  const types = valueFormOf('event', 'type');
  expect(types.form === 'code' && types.of.length).toBeGreaterThan(30);
});

test('a reference leads to the kind of record that it names', () => {
  expect([valueFormOf('event', 'place'), valueFormOf('clause', 'agreement'), valueFormOf('office', 'organisation')]).toEqual([
    { form: 'record', kind: 'place' },
    { form: 'record', kind: 'agreement' },
    { form: 'record', kind: 'actor' },
  ]);
});
