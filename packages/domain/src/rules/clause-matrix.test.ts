import fc from 'fast-check';
import { expect, test } from 'vitest';
import { taxonomy } from '../taxonomy/topics.ts';
import { agreementOf, clauseOf, numberOf } from '../testing/rule-records.ts';
import { type ClauseMatrix, clauseMatrix } from './clause-matrix.ts';

const column = (matrix: ClauseMatrix, code: string): number => matrix.columns.findIndex(({ topic }) => topic.code === code);
const cell = (matrix: ClauseMatrix, row: number, code: string) =>
  matrix.rows[row]?.cells[column(matrix, code)]?.map(({ id }) => numberOf(id));
const total = (matrix: ClauseMatrix, code: string) => matrix.columns[column(matrix, code)]?.total;

const agreements = [agreementOf(1), agreementOf(2), agreementOf(3)];
const clauses = [
  clauseOf(3, 1, { topics: ['training.exercises'] }),
  clauseOf(1, 1, { topics: ['training.exercises', 'training.academy-places'] }),
  clauseOf(2, 2, { topics: ['training'] }),
  clauseOf(4, 2, { topics: ['hazards.demining', 'training.exercises'] }),
];

test('a cell has the clauses on its topic, by their ordinal', () => {
  const matrix = clauseMatrix(agreements, clauses);
  expect(cell(matrix, 0, 'training.exercises')).toEqual([1, 3]);
  expect(cell(matrix, 0, 'training.academy-places')).toEqual([1]);
  expect(cell(matrix, 1, 'training.exercises')).toEqual([4]);
});

test('a group rolls its topics up, and counts a clause on two of them once', () => {
  const matrix = clauseMatrix(agreements, clauses);
  expect([cell(matrix, 0, 'training'), cell(matrix, 1, 'training')]).toEqual([
    [1, 3],
    [2, 4],
  ]);
  expect([total(matrix, 'training'), total(matrix, 'training.exercises'), total(matrix, 'hazards')]).toEqual([4, 3, 1]);
});

test('what is empty stays, in the order given: agreements as they come, topics as the taxonomy has them', () => {
  const matrix = clauseMatrix(agreements, clauses);
  expect(matrix.rows.map(({ agreement, total: sum }) => [numberOf(agreement.id), sum])).toEqual([
    [1, 2],
    [2, 2],
    [3, 0],
  ]);
  expect(matrix.columns.map(({ topic }) => topic)).toEqual(taxonomy.topics);
  expect([matrix.total, total(matrix, 'migration.coast-guard')]).toEqual([4, 0]);
});

test('with groups alone, topics still roll up; a clause on another topic is elsewhere', () => {
  const groups = taxonomy.topics.filter(({ code }) => code === 'training');
  const matrix = clauseMatrix(agreements, [...clauses, clauseOf(5, 1, { topics: ['hazards.demining'] })], groups);
  expect(matrix.columns.map(({ level, total: sum }) => [level, sum])).toEqual([['group', 4]]);
  expect(matrix.elsewhere.map(({ id }) => numberOf(id))).toEqual([5]);
});

test('a topic given twice has two columns, and a cell under each', () => {
  const twice = taxonomy.topics.filter(({ code }) => code === 'training' || code === 'hazards').flatMap((topic) => [topic, topic]);
  const matrix = clauseMatrix(agreements, clauses, twice);
  expect(matrix.columns.map(({ topic, total: sum }) => [topic.code, sum]).toSorted()).toEqual([
    ['hazards', 1],
    ['hazards', 1],
    ['training', 4],
    ['training', 4],
  ]);
  expect(matrix.rows.map(({ cells }) => cells.length)).toEqual([4, 4, 4]);
});

test('clauses of other agreements are left out', () => {
  expect(clauseMatrix([agreementOf(3)], clauses)).toMatchObject({ total: 0, elsewhere: [] });
});

const anyTopics = fc.uniqueArray(fc.constantFrom(...taxonomy.topics.map(({ code }) => code)), { minLength: 1, maxLength: 3 });

test('a group has exactly the clauses of its topics and its own; a row counts each clause once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), anyTopics), { maxLength: 12 }), (given) => {
      const all = given.map(([agreement, topics], at) => clauseOf(at + 1, agreement, { topics }));
      const matrix = clauseMatrix(agreements, all);
      matrix.rows.forEach(({ agreement, cells, total: sum }) => {
        const own = all.filter((clause) => clause.agreement === agreement.id);
        expect(sum).toBe(own.length);
        matrix.columns.forEach(({ topic }, at) => {
          const wanted = own.filter(({ topics }) => topics.some((code) => code === topic.code || code.startsWith(`${topic.code}.`)));
          expect(new Set(cells[at])).toEqual(new Set(wanted));
        });
      });
      expect(matrix.total).toBe(all.length);
    }),
  );
});
