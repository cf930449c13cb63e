import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyRecord } from '../../registry.ts';
import { anyRegister } from '../../testing/arbitrary-records.ts';
import { eventOf, idOf } from '../../testing/records.ts';
import {
  actorId,
  actorOf,
  agreementId,
  agreementOf,
  day,
  numberOf,
  officeOf,
  recognitionOf,
  tenureOf,
} from '../../testing/rule-records.ts';
import { type ActorNetwork, actorNetwork, type NetworkAsked } from './network.ts';
import { shortestPaths } from './paths.ts';

const part = (actor: number, role: string, onBehalfOf?: number) => ({
  actor: idOf('actor', actor),
  role,
  ...(onBehalfOf === undefined ? {} : { onBehalfOf: idOf('actor', onBehalfOf) }),
});
const event = (number: number, type: string, participations: readonly unknown[], given: Record<string, unknown> = {}) =>
  eventOf(number, { type, participations, ...given });

const ties = ({ ties: found }: ActorNetwork) =>
  found.map(({ kind, from, to, mutual }) => `${numberOf(from)} ${mutual ? `and ${numberOf(to)} ${kind}` : `${kind} ${numberOf(to)}`}`);
const tiesOf = (records: readonly AnyRecord[], asked: NetworkAsked = {}) => ties(actorNetwork(records, asked));

test('parties of one agreement are tied to one another, and others to them', () => {
  const agreement = agreementOf(1, [], {
    participations: [part(1, 'party'), part(2, 'party'), part(3, 'mediator'), part(4, 'signatory', 1)],
  });
  expect(tiesOf([agreement])).toEqual(['1 and 2 co-party', '3 third-party 1', '3 third-party 2', '4 signed-for 1']);
});

test.each<[string, readonly unknown[], readonly string[]]>([
  ['meeting', [part(2, 'host'), part(1, 'visitor', 3)], ['1 on-behalf-of 3', '1 and 2 met']],
  [
    'meeting',
    [part(1, 'participant'), part(2, 'participant'), part(3, 'mediator')],
    ['1 and 2 met', '1 and 3 met', '2 and 3 met', '3 mediated 1', '3 mediated 2'],
  ],
  ['aid', [part(1, 'supporter'), part(2, 'target')], ['1 supported 2']],
  ['arms-transfer', [part(1, 'supporter'), part(2, 'target')], ['1 supplied 2']],
  ['offensive', [part(1, 'commander'), part(2, 'actor'), part(3, 'target')], ['1 fought 3', '2 fought 3']],
  ['capture', [part(1, 'actor'), part(2, 'target'), part(3, 'supporter')], ['3 supported 1', '1 fought 2']],
  ['clash', [part(2, 'actor'), part(1, 'actor')], ['1 and 2 fought']],
  ['clash', [part(1, 'actor'), part(2, 'actor'), part(3, 'target')], ['1 fought 3', '2 fought 3']],
  ['signature', [part(1, 'signatory', 3), part(2, 'signatory', 4)], ['1 signed-for 3', '2 signed-for 4']],
  ['vote', [part(1, 'voter'), part(2, 'target')], []],
])('%s %#', (type, participations, expected) => {
  expect(tiesOf([event(1, type, participations)])).toEqual(expected.toSorted((one, other) => order(one) - order(other)));
});

const kinds = ['co-party', 'third-party', 'signed-for', 'on-behalf-of', 'met', 'mediated', 'supported', 'supplied', 'fought'];
const order = (tie: string): number => kinds.findIndex((kind) => tie.includes(kind));

test('belonging, claims, offices and recognition tie in their direction', () => {
  const records = [
    actorOf(1, { kind: 'ministry', partOf: actorId(2) }),
    actorOf(2, { kind: 'authority', actsFor: actorId(3) }),
    officeOf(1, 1),
    tenureOf(1, [1, 4], '2020'),
    recognitionOf(1, [5, 2], '2016'),
  ];
  expect(tiesOf(records)).toEqual(['1 part-of 2', '2 acts-for 3', '4 holds-office 1', '5 recognises 2']);
});

test('what was denied or did not happen ties nobody; what was planned is marked', () => {
  const meeting = (number: number, modality: string, other: number) =>
    event(number, 'meeting', [part(1, 'host'), part(other, 'visitor')], { modality, date: { edtf: '2020-12-04' } });
  const network = actorNetwork([
    meeting(1, 'denied', 2),
    meeting(2, 'did-not-happen', 3),
    meeting(3, 'planned', 4),
    meeting(4, 'occurred', 5),
  ]);
  expect(network.ties.map(({ to, sure, grounds }) => [numberOf(to), sure, grounds.map(({ planned }) => planned)])).toEqual([
    [4, false, [true]],
    [5, true, [false]],
  ]);
});

test('one tie has every record that makes it, with its days', () => {
  const met = (number: number, edtf: string) => event(number, 'visit', [part(1, 'host'), part(2, 'visitor')], { date: { edtf } });
  const [tie] = actorNetwork([met(2, '2020-12'), met(1, '2020-08-05')]).ties;
  expect(tie?.grounds).toEqual([
    { record: idOf('event', 1), span: { first: '2020-08-05', last: '2020-08-05' }, inside: 'yes', planned: false },
    { record: idOf('event', 2), span: { first: '2020-12-01', last: '2020-12-31' }, inside: 'yes', planned: false },
  ]);
});

test('a window: surely inside, perhaps inside, and not', () => {
  const met = (number: number, edtf: string | undefined) =>
    event(number, 'visit', [part(1, 'host'), part(number + 1, 'visitor')], edtf === undefined ? {} : { date: { edtf } });
  const records = [met(1, '2020-12-04'), met(2, '2020'), met(3, '2021'), met(4, undefined)];
  const { ties: found } = actorNetwork(records, { from: day('2020-12-01'), to: day('2020-12-31') });
  expect(found.map(({ to, sure }) => [numberOf(to), sure])).toEqual([
    [2, true],
    [3, false],
    [5, false],
  ]);
});

test('an agreement ties on the day that it was signed; told of by two days, on either', () => {
  const signed = (number: number, edtf: string, type = 'signature') =>
    event(number, type, [], { agreements: [agreementId(1)], date: { edtf } });
  const within = (...events: readonly AnyRecord[]) =>
    actorNetwork([agreementOf(1, [1, 2]), ...events], { from: day('2020-12-01'), to: day('2020-12-31') }).ties.map(({ sure }) => sure);
  expect(within(signed(1, '2020-12-04'))).toEqual([true]);
  expect(within(signed(1, '2019-11-27'), signed(2, '2020-12-21', 'ratification'))).toEqual([]);
  expect(within(signed(1, '2020-12-04'), signed(2, '2021-01-04'))).toEqual([false]);
  expect(within(signed(1, '2020-12-21', 'ratification'))).toEqual([true]);
  expect(within(eventOf(1, { ...signed(1, '2020-12-04'), modality: 'planned' }))).toEqual([false]);
  expect(within()).toEqual([false]);
});

test('an office and a recognition tie as long as they are held', () => {
  const records = [
    officeOf(1, 9),
    tenureOf(1, [1, 1], '2019', '2020-08-29'),
    tenureOf(2, [1, 2], '2020-08-29'),
    recognitionOf(1, [3, 9], '2016'),
  ];
  const { ties: found } = actorNetwork(records, { from: day('2020-12-01'), to: day('2020-12-31') });
  expect(found.map(({ from, sure }) => [numberOf(from), sure])).toEqual([
    [2, false],
    [3, false],
  ]);
});

const chain = [
  agreementOf(1, [1, 2]),
  agreementOf(2, [2, 3]),
  agreementOf(3, [3, 4]),
  event(1, 'meeting', [part(4, 'host'), part(5, 'visitor')]),
];

test('depth counts ties from the nearest root, whichever way they run', () => {
  const nodes = (asked: NetworkAsked) => actorNetwork(chain, asked).nodes.map(({ actor, distance }) => [numberOf(actor), distance]);
  expect(nodes({ roots: [actorId(1)] })).toEqual([
    [1, 0],
    [2, 1],
  ]);
  expect(nodes({ roots: [actorId(1), actorId(5)], depth: 2 })).toEqual([
    [1, 0],
    [5, 0],
    [2, 1],
    [4, 1],
    [3, 2],
  ]);
  expect(nodes({ roots: [actorId(7)], depth: 3 })).toEqual([[7, 0]]);
});

test('a tie with a direction is followed both ways', () => {
  const aid = event(1, 'aid', [part(1, 'supporter'), part(2, 'target')]);
  expect(tiesOf([aid], { roots: [actorId(1)] })).toEqual(['1 supported 2']);
  expect(tiesOf([aid], { roots: [actorId(2)] })).toEqual(['1 supported 2']);
});

test('ties between two actors at the rim are shown', () => {
  const triangle = [agreementOf(1, [1, 2]), agreementOf(2, [1, 3]), agreementOf(3, [2, 3])];
  expect(tiesOf(triangle, { roots: [actorId(1)] })).toEqual(['1 and 2 co-party', '1 and 3 co-party', '2 and 3 co-party']);
  const network = actorNetwork(triangle, { roots: [actorId(1)] });
  const lengths = (actor: number) => shortestPaths(network, actorId(actor)).paths.map((steps) => steps.length);
  expect([lengths(2), lengths(3)]).toEqual([[1], [1]]);
});

test('the shortest paths tell through what an actor is tied to a root', () => {
  const network = actorNetwork([...chain, agreementOf(4, [1, 6]), agreementOf(5, [6, 3])], { roots: [actorId(1)], depth: 3 });
  const read = (actor: number, limit?: number) => {
    const { paths, more } = shortestPaths(network, actorId(actor), limit);
    return [paths.map((steps) => steps.map(({ from, to, ties: through }) => [numberOf(from), numberOf(to), through.length])), more];
  };
  expect(read(3)).toEqual([
    [
      [
        [1, 2, 1],
        [2, 3, 1],
      ],
      [
        [1, 6, 1],
        [6, 3, 1],
      ],
    ],
    false,
  ]);
  expect(read(3, 1)).toEqual([
    [
      [
        [1, 2, 1],
        [2, 3, 1],
      ],
    ],
    true,
  ]);
  expect([read(1), read(5)]).toEqual([
    [[[]], false],
    [[], false],
  ]);
});

test('does not depend on the order of the records', () => {
  fc.assert(
    fc.property(anyRegister, fc.integer({ min: 0, max: 3 }), ({ records }, depth) => {
      const roots = records
        .filter(({ record }) => record === 'actor')
        .slice(0, 1)
        .map(({ id }) => id);
      const asked = {
        roots: roots.flatMap((id) =>
          actorNetwork(records)
            .nodes.filter(({ actor }) => actor === id)
            .map(({ actor }) => actor),
        ),
        depth,
      };
      expect(actorNetwork(records.toReversed(), asked)).toEqual(actorNetwork(records, asked));
    }),
    { numRuns: 40 },
  );
});

test('distances are those over the ties, and a window and a depth only ever take away', () => {
  fc.assert(
    fc.property(anyRegister, fc.integer({ min: 0, max: 3 }), ({ records }, depth) => {
      const all = actorNetwork(records);
      const root = all.nodes[0]?.actor;
      fc.pre(root !== undefined);
      const { nodes, ties: found } = actorNetwork(records, { roots: [root], depth });
      const distance = new Map(nodes.map((node) => [node.actor, node.distance]));
      for (const tie of found) expect(Math.abs((distance.get(tie.from) ?? 9) - (distance.get(tie.to) ?? 9))).toBeLessThanOrEqual(1);
      for (const node of nodes.filter(({ actor }) => actor !== root)) {
        const { paths } = shortestPaths({ nodes, ties: found }, node.actor);
        expect(paths[0]?.length).toBe(node.distance);
      }
      const windowed = actorNetwork(records, { from: day('2000-01-01'), to: day('2010-12-31') });
      const keys = new Set(ties(all));
      expect(ties(windowed).filter((tie) => !keys.has(tie))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a conference of two thousand is walked without writing out its pairs', () => {
  const crowd = Array.from({ length: 2000 }, (_, at) => part(at + 10, 'participant'));
  const records = [event(1, 'conference', crowd), event(2, 'meeting', [part(10, 'host'), part(1, 'visitor')])];
  const { nodes, ties: found } = actorNetwork(records, { roots: [actorId(1)], depth: 1 });
  expect([nodes.length, found.length]).toEqual([2, 1]);
});

test('a chain of ten thousand has its one path, step by step', () => {
  const length = 10_000;
  const network = actorNetwork(
    Array.from({ length }, (_, at) => agreementOf(at + 1, [at + 1, at + 2])),
    { roots: [actorId(1)], depth: length },
  );
  const { paths, more } = shortestPaths(network, actorId(length + 1));
  expect([paths.map((steps) => steps.length), more, paths[0]?.at(0)?.from, paths[0]?.at(-1)?.to]).toEqual([
    [length],
    false,
    actorId(1),
    actorId(length + 1),
  ]);
});
