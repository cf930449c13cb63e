import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyJudgements, judgementOf } from '../../testing/judgements.ts';
import { idOf } from '../../testing/records.ts';
import { actorId, numberOf } from '../../testing/rule-records.ts';
import { Judgement, judgementsInEffect } from './judgements.ts';
import { type Resolution, resolve } from './merges.ts';

const read = ({ clusters, contradictions, unsure }: Resolution) => ({
  clusters: clusters.map(({ members, because }) => [members.map(numberOf), because.map(({ id }) => numberOf(id))]),
  contradictions: contradictions.map(({ different, same, members }) => [
    numberOf(different.id),
    same.map(({ id }) => numberOf(id)),
    members.map(numberOf),
  ]),
  unsure: unsure.map(({ id }) => numberOf(id)),
});
const nothing = { clusters: [], contradictions: [], unsure: [] };

test('what is judged the same is one cluster, also through a third; the oldest record stands for it', () => {
  const resolution = resolve([judgementOf(1, [3, 2], 'same'), judgementOf(2, [3, 4], 'same'), judgementOf(3, [6, 7], 'same')]);
  expect(read(resolution)).toEqual({
    ...nothing,
    clusters: [
      [
        [2, 3, 4],
        [1, 2],
      ],
      [[6, 7], [3]],
    ],
  });
  expect([4, 3, 2, 7, 9].map((number) => numberOf(resolution.canonicalOf(actorId(number))))).toEqual([2, 2, 2, 6, 9]);
});

test('of one pair the latest judgement counts, whichever way round it is named', () => {
  const same = judgementOf(1, [1, 2], 'same', 1);
  expect(read(resolve([same, judgementOf(2, [2, 1], 'different', 2)]))).toEqual(nothing);
  expect(read(resolve([same, judgementOf(2, [2, 1], 'unsure', 2)]))).toEqual({ ...nothing, unsure: [2] });
  expect(read(resolve([judgementOf(2, [2, 1], 'different', 0), same])).clusters).toEqual([[[1, 2], [1]]]);
});

test('a contradiction is reported with the chain that makes it, and nothing of it is merged', () => {
  const judgements = [
    judgementOf(1, [1, 2], 'same'),
    judgementOf(2, [2, 3], 'same'),
    judgementOf(3, [3, 4], 'same'),
    judgementOf(4, [1, 3], 'different'),
    judgementOf(5, [8, 9], 'same'),
  ];
  const resolution = resolve(judgements);
  expect(read(resolution)).toEqual({ clusters: [[[8, 9], [5]]], contradictions: [[4, [1, 2], [1, 2, 3, 4]]], unsure: [] });
  expect(resolution.canonicalOf(actorId(4))).toBe(actorId(4));
});

test('the verdict on a pair is told through their clusters', () => {
  const { verdictOn } = resolve([
    judgementOf(1, [1, 2], 'same'),
    judgementOf(2, [3, 4], 'same'),
    judgementOf(3, [2, 3], 'different'),
    judgementOf(4, [5, 1], 'unsure'),
  ]);
  const verdict = (one: number, other: number) => verdictOn(actorId(one), actorId(other));
  expect([verdict(1, 2), verdict(1, 4), verdict(4, 2), verdict(2, 5), verdict(4, 5)]).toEqual([
    'same',
    'different',
    'different',
    'unsure',
    undefined,
  ]);
});

test.each<[string, Record<string, unknown>, string]>([
  ['with itself', { other: idOf('actor', 1) }, 'expected another record than the first'],
  ['with another kind', { other: idOf('event', 2) }, 'expected a record of the same kind as the first'],
  ['at a local time', { at: '2020-12-04T10:00:00.000+02:00' }, 'Invalid ISO datetime'],
  ['without milliseconds', { at: '2020-12-04T10:00:00Z' }, 'Invalid ISO datetime'],
])('a record is not judged %s', (_, given, message) => {
  expect(Judgement.safeParse({ ...judgementOf(1, [1, 2], 'same'), ...given }).error?.issues[0]?.message).toBe(message);
});

test('the order in which judgements are given makes no difference, and one given twice counts once', () => {
  fc.assert(
    fc.property(anyJudgements, (judgements) => {
      const resolution = read(resolve(judgements));
      expect(read(resolve(judgements.toReversed()))).toEqual(resolution);
      expect(read(resolve([...judgements, ...judgements]))).toEqual(resolution);
      expect(read(resolve(judgementsInEffect(judgements)))).toEqual(resolution);
    }),
  );
});

test('no cluster has two members that are judged different, and every `same` is kept or in a contradiction', () => {
  fc.assert(
    fc.property(anyJudgements, (judgements) => {
      const { clusters, contradictions, canonicalOf } = resolve(judgements);
      const held = new Set(contradictions.flatMap(({ members }) => members));
      for (const { one, other, verdict } of judgementsInEffect(judgements)) {
        if (verdict === 'different') expect(canonicalOf(one)).not.toBe(canonicalOf(other));
        if (verdict === 'same') expect(canonicalOf(one) === canonicalOf(other)).toBe(!held.has(one));
      }
      for (const { members, canonical } of clusters) expect(members.map(canonicalOf)).toEqual(members.map(() => canonical));
      for (const { different, same } of contradictions) {
        expect(read(resolve(same)).clusters.length).toBe(1);
        expect(resolve(same).canonicalOf(different.one)).toBe(resolve(same).canonicalOf(different.other));
      }
    }),
  );
});

test('a thousand contradictions in one chain of two thousand are each told with their own part of it', () => {
  const same = Array.from({ length: 2000 }, (_, at) => judgementOf(at + 1, [at + 1, at + 2], 'same', 0));
  const different = Array.from({ length: 1000 }, (_, at) => judgementOf(at + 5000, [at + 1, at + 1001], 'different', 0));
  const { contradictions } = resolve([...same, ...different]);
  expect(contradictions.map(({ same: chain }) => chain.length)).toEqual(different.map(() => 1000));
});
