import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attendance } from '../ports.ts';
import { othersAmong } from './others.ts';

const at = (second: number) => new Date(1_600_000_000_000 + second * 1_000).toISOString();

const salma = { id: 'user_1', name: 'Salma' };
const omar = { id: 'user_2', name: 'Omar' };

const attendance = (by: Attendance['by'], second: number, more: Partial<Attendance> = {}): Attendance => ({
  ...{ by, page: `page-${second}`, subject: 'source_1', part: 'reading', since: at(second) },
  ...more,
});

test('each other person is told once, since their first window, and as editing where one window edits; the caller is not', () => {
  const all = [
    attendance(omar, 3),
    attendance(salma, 1),
    attendance(omar, 2, { part: 'editing', property: 'names' }),
    attendance(omar, 4, { part: 'editing', property: 'kind' }),
  ];
  expect(othersAmong(all, salma.id)).toEqual([{ ...omar, part: 'editing', properties: ['kind', 'names'], since: at(2) }]);
  expect(othersAmong(all, 'user_3').map(({ name, part }) => [name, part])).toEqual([
    ['Salma', 'reading'],
    ['Omar', 'editing'],
  ]);
});

test('whatever the order in which windows are told, the same people are there, in the same order', () => {
  const windows = fc.array(
    fc
      .record({ person: fc.integer({ min: 1, max: 4 }), second: fc.nat(1_000), edits: fc.boolean() })
      .map(({ person, second, edits }) =>
        attendance({ id: `user_${person}`, name: `Person ${person}` }, second * 10 + person, { part: edits ? 'editing' : 'reading' }),
      ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(windows, (all) => {
      const others = othersAmong(all, 'user_1');
      expect(othersAmong(all.toReversed(), 'user_1')).toEqual(others);
      const people = new Set(all.map(({ by }) => by.id).filter((id) => id !== 'user_1'));
      expect(new Set(others.map(({ id }) => id))).toEqual(people);
      expect(others).toHaveLength(people.size);
      expect(others.map(({ since }) => since)).toEqual(others.map(({ since }) => since).toSorted());
    }),
  );
});
