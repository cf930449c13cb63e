import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexRegister } from './register.ts';
import { eventOf, sourceOf, statementOf } from './testing/records.ts';

const planned = eventOf(1, { type: 'visit', modality: 'planned' });
const done = eventOf(2, { type: 'visit', realises: planned.id });
const article = sourceOf(1);
const dated = statementOf(1, [1], { subject: done.id, property: 'date', value: { edtf: '2020' } });
const placed = statementOf(2, [1], { subject: done.id, property: 'place', value: 'x' });
const index = indexRegister({ records: [planned, article, done], statements: [dated, placed] });

test('a record is found by its id, and by its kind and slug or id', () => {
  expect(index.get(done.id)).toBe(done);
  expect(index.find('event', 'event-1')).toBe(planned);
  expect(index.find('event', done.id)).toBe(done);
  expect(index.find('source', 'event-1')).toBeUndefined();
  expect(index.get('constructor')).toBeUndefined();
});

test('records of one kind keep their order', () => {
  expect(index.ofKind('event')).toEqual([planned, done]);
  expect(index.ofKind('actor')).toEqual([]);
});

test('statements are found by what they are about', () => {
  expect(index.statementsOf(done.id)).toEqual([dated, placed]);
  expect(index.statementsOf(done.id, 'place')).toEqual([placed]);
  expect(index.statementsOf(planned.id)).toEqual([]);
});

test('records that name another are found once each', () => {
  expect(index.referring(planned.id)).toEqual([done]);
  expect(index.referring(done.id)).toEqual([]);
});

test('where two records bear one slug, the first is found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), (many) => {
      const twins = Array.from({ length: many }, (_, at) => eventOf(at + 1, { type: 'visit', slug: 'twin' }));
      expect(indexRegister({ records: twins, statements: [] }).find('event', 'twin')).toBe(twins[0]);
    }),
  );
});
