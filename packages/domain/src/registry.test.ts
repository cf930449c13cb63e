import { expect, expectTypeOf, test } from 'vitest';
import type { Actor } from './records/actor.ts';
import { Clause } from './records/clause.ts';
import type { Event } from './records/event.ts';
import { AnyRecord, captionOfRecord, describeKind, type RecordOf, recordKinds, referencesOf, searchTextsOf, wholeOf } from './registry.ts';
import { eventOf, idOf, sourceOf } from './testing/records.ts';
import { RecordId } from './values/id.ts';

const clause = Clause.parse({
  record: 'clause',
  id: idOf('clause', 1),
  schemaVersion: 2,
  slug: 'clause-1',
  agreement: idOf('agreement', 1),
  ordinal: 1,
  label: { ar: 'تدريب', en: 'Training' },
  text: { ar: 'نص البند' },
  topics: ['training'],
  obligated: [idOf('actor', 1), idOf('actor', 1)],
  beneficiaries: [idOf('actor', 1)],
});

test('every kind of record is described once, under its own name', () => {
  const kindOf = (id: string | undefined): string => id?.split('_')[0] ?? '';
  for (const kind of recordKinds) expect(kindOf(RecordId.parse(idOf(kind, 1)))).toBe(kind);
  expect(AnyRecord.options).toHaveLength(recordKinds.length);
  for (const kind of recordKinds) expect(describeKind(kind).kind).toBe(kind);
  for (const kind of recordKinds) expect(Object.keys(describeKind(kind).label.many)).toEqual(['ar', 'en']);
});

test('a kind tells the type of its record', () => {
  expectTypeOf<RecordOf<'actor'>>().toEqualTypeOf<Actor>();
  expectTypeOf(describeKind('event').caption).parameter(0).toEqualTypeOf<Event>();
});

test('captions and search texts', () => {
  expect(captionOfRecord(clause)).toEqual({ ar: 'تدريب', en: 'Training' });
  expect(searchTextsOf(clause)).toEqual(['تدريب', 'Training', 'نص البند']);
  expect(searchTextsOf(sourceOf(1, { title: { value: 'عنوان', language: 'ar' } }))).toEqual(['Source 1', 'عنوان']);
});

test('a clause is read as part of its agreement, a source stands by itself', () => {
  expect(wholeOf(clause)).toBe(clause.agreement);
  expect(wholeOf(sourceOf(1, {}))).toBeUndefined();
});

test('references are told once for each property that they stand in, and the record does not refer to itself', () => {
  expect(referencesOf(clause)).toEqual([
    { property: 'agreement', to: idOf('agreement', 1) },
    { property: 'obligated', to: idOf('actor', 1) },
    { property: 'beneficiaries', to: idOf('actor', 1) },
  ]);
});

test('a record with a field that its kind does not have is refused', () => {
  expect(AnyRecord.safeParse({ ...clause, status: 'signed' }).error?.issues).toMatchObject([
    { code: 'unrecognized_keys', keys: ['status'] },
  ]);
  expect(AnyRecord.safeParse({ ...clause, record: 'treaty' }).error?.issues).toMatchObject([{ path: ['record'] }]);
});

test.each([
  [{ measure: 'killed' }, 'expected a value, or its bounds'],
  [{ measure: 'killed', low: 5, high: 4 }, 'expected low, value and high in that order'],
  [{ measure: 'killed', low: 5, value: 4 }, 'expected low, value and high in that order'],
])('the figure %o is refused', (figure, message) => {
  expect(() => eventOf(1, { type: 'clash', figures: [figure] })).toThrow(message);
});

test('a figure may be a value, or bounded on one side', () => {
  const figures = [
    { measure: 'votes-for', value: 325 },
    { measure: 'displaced', low: 200000 },
  ];
  expect(eventOf(1, { type: 'displacement', figures }).figures).toEqual(figures);
});
