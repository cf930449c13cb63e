import { expect, test } from 'vitest';
import type { Source } from '../../records/source.ts';
import { idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { disputes } from './disputes.ts';
import { weighDispute } from './sides.ts';

const [reuters, alJazeera, anadolu] = [1, 2, 3].map((number) => ({ actor: idOf('actor', number) }));
const sources = new Map<string, Source>(
  [
    sourceOf(1, { publisher: reuters }),
    sourceOf(2, { publisher: alJazeera, derivedFrom: [reuters] }),
    sourceOf(3, { publisher: anadolu }),
    sourceOf(4),
    sourceOf(5, { publisher: anadolu, copyOf: idOf('source', 1) }),
  ].map((source) => [source.id, source]),
);
const note = { en: 'Sources differ.' };

const told = (number: number, cited: readonly number[], edtf: string) =>
  statementOf(number, cited, { subject: idOf('event', 1), property: 'date', value: { edtf }, standing: 'disputed', note, rank: number });

const weigh = (...statements: ReturnType<typeof told>[]) => {
  const [dispute] = disputes(statements);
  if (!dispute) throw new Error('the statements differ');
  const { sides, independent } = weighDispute(dispute, (id) => sources.get(id));
  return {
    sides: sides.map(({ support, alsoElsewhere, sharedOrigins }) => [support.independent, alsoElsewhere.length, sharedOrigins]),
    independent,
  };
};

test('two publishers who differ are independent sides', () => {
  expect(weigh(told(1, [1], '2020-12-04'), told(2, [3], '2020-12-05'))).toEqual({
    sides: [
      [1, 0, []],
      [1, 0, []],
    ],
    independent: 'yes',
  });
});

test('a value without a source is a side whose independence nobody can tell', () => {
  const unsupported = statementOf(2, [], {
    subject: idOf('event', 1),
    property: 'date',
    value: { edtf: '2020-12-05' },
    standing: 'unsupported',
    note,
    rank: 2,
  });
  expect(weigh(told(1, [1], '2020-12-04'), unsupported)).toEqual({
    sides: [
      [1, 0, []],
      [0, 0, []],
    ],
    independent: 'cannot tell',
  });
});

test('two outlets of one text that differ are not independent, whoever published it', () => {
  expect(weigh(told(1, [1], '2020-12-04'), told(2, [5], '2020-12-05'))).toEqual({
    sides: [
      [1, 0, [reuters?.actor]],
      [1, 0, [anadolu?.actor]],
    ],
    independent: 'no',
  });
});

test('a wire and its copy that differ are not', () => {
  expect(weigh(told(1, [1, 3], '2020-12-04'), told(2, [2], '2020-12-05'))).toEqual({
    sides: [
      [2, 0, [reuters?.actor]],
      [1, 0, [reuters?.actor]],
    ],
    independent: 'no',
  });
});

test('a source that gives both values stands on both sides, and says so', () => {
  expect(weigh(told(1, [3], '2020-12-04'), told(2, [3], '2020-12-05'))).toEqual({
    sides: [
      [1, 1, [anadolu?.actor]],
      [1, 1, [anadolu?.actor]],
    ],
    independent: 'no',
  });
});

test('a source that names nobody leaves independence unproven', () => {
  expect(weigh(told(1, [4], '2020-12-04'), told(2, [3], '2020-12-05'))).toEqual({
    sides: [
      [0, 0, []],
      [1, 0, []],
    ],
    independent: 'cannot tell',
  });
});

test('a source without a publisher that gives both values is not independent of itself', () => {
  expect(weigh(told(1, [4], '2020-12-04'), told(2, [4], '2020-12-05')).independent).toBe('no');
});

test('a denial has the support of those who deny', () => {
  const denial = statementOf(2, [3], {
    subject: idOf('event', 1),
    property: 'date',
    value: { edtf: '2020-12-04' },
    standing: 'disputed',
    modality: 'denied',
    note,
  });
  expect(weigh(told(1, [1], '2020-12-04'), denial)).toEqual({
    sides: [
      [1, 0, []],
      [1, 0, []],
    ],
    independent: 'yes',
  });
});

test('one publisher in two spellings stands on both sides', () => {
  const spelt = new Map<string, Source>(
    ['Reuters', 'REUTERS '].map((name, at) => sourceOf(at + 1, { publisher: { name: { en: name } } })).map((source) => [source.id, source]),
  );
  const [dispute] = disputes([told(1, [1], '2020-12-04'), told(2, [2], '2020-12-05')]);
  if (!dispute) throw new Error('the statements differ');
  const { sides, independent } = weighDispute(dispute, (id) => spelt.get(id));
  expect([sides.map(({ sharedOrigins }) => sharedOrigins), independent]).toEqual([[['Reuters'], ['REUTERS ']], 'no']);
});
