import { type ActorId, type ActorNetwork, actorNetwork, shortestPaths, type Tie } from '@mithaq/domain';
import type { Reading } from '../ports.ts';
import { mostGrounds, mostTies, type NetworkRequest, type NetworkView, type TieBetween } from '../views/network.ts';
import { within } from './conditions.ts';
import { found } from './found.ts';
import { type Gathered, gather, recordIn } from './gather.ts';
import { networkRecords } from './network-records.ts';
import { refTo } from './refs.ts';

const mostPaths = 10;

/** Who is tied to whom around some actors, through what. @throws MithaqError `not-found` for an actor that is not there */
export async function networkView(reading: Reading, request: NetworkRequest): Promise<NetworkView> {
  const { depth, limit } = request;
  const held = await Promise.all(request.actors.map((key, at) => found(reading, 'actor', key, ['actors', String(at)])));
  const target = request.target === undefined ? undefined : await found(reading, 'actor', request.target, ['target']);
  const roots = [...new Set(held.map(({ record }) => record.id))];
  const asked = { ...within(request).days, depth };
  const { records, complete } = await networkRecords(reading, roots, asked);
  const whole = ofKinds(actorNetwork(records, { ...asked, roots }), roots, request);
  const paths = target === undefined ? undefined : pathsTo(whole, target.record.id);
  const near = nearest(whole, limit, paths?.ways.flat() ?? []);
  const shown = { nodes: near.nodes, ties: fewTies(near) };
  const gathered = await gather(reading, { more: [...shown.nodes.map(({ actor }) => actor), ...shown.ties.flatMap(groundsShown)] });
  return {
    nodes: shown.nodes.flatMap((node) => nodeView(gathered, node)),
    ties: shown.ties.map((tie) => tieView(gathered, tie)),
    tieCount: near.ties.length,
    ...(paths === undefined ? {} : { paths }),
    complete: complete && shown.nodes.length === whole.nodes.length && shown.ties.length === near.ties.length,
  };
}

/** The network with some kinds of tie alone. Whoever is reached by none of them is left out, and distances are counted anew. */
function ofKinds({ nodes, ties }: ActorNetwork, roots: readonly ActorId[], { kinds, depth }: NetworkRequest): ActorNetwork {
  if (kinds === undefined) return { nodes, ties };
  const kept = ties.filter(({ kind }) => kinds.includes(kind));
  const distances = distancesOver(kept, roots, depth);
  const reached = nodes.flatMap(({ actor }) => {
    const distance = distances.get(actor);
    return distance === undefined ? [] : [{ actor, distance }];
  });
  return {
    nodes: reached.toSorted((one, other) => one.distance - other.distance),
    ties: kept.filter(({ from, to }) => distances.has(from) && distances.has(to)),
  };
}

function distancesOver(ties: readonly Tie[], roots: readonly ActorId[], depth: number): ReadonlyMap<ActorId, number> {
  const distances = new Map<ActorId, number>(roots.map((root) => [root, 0]));
  for (let distance = 1; distance <= depth; distance += 1) {
    const next = ties.flatMap(({ from, to }) => [...(distances.has(from) ? [to] : []), ...(distances.has(to) ? [from] : [])]);
    for (const actor of next) if (!distances.has(actor)) distances.set(actor, distance);
  }
  return distances;
}

/** The nearest actors, and before these whoever stands on a way that was asked for: a way is named as a whole or not at all. */
function nearest({ nodes, ties }: ActorNetwork, limit: number, onTheWay: readonly string[]): ActorNetwork {
  const wanted = new Set(onTheWay);
  let room = limit - nodes.filter(({ actor }) => wanted.has(actor)).length;
  const kept = nodes.filter(({ actor }) => {
    if (wanted.has(actor)) return true;
    room -= 1;
    return room >= 0;
  });
  const actors = new Set(kept.map(({ actor }) => actor));
  return { nodes: kept, ties: ties.filter(({ from, to }) => actors.has(from) && actors.has(to)) };
}

/** As many ties as an answer holds, in their own order; those that lead outwards are kept before those within one distance. */
function fewTies({ nodes, ties }: ActorNetwork): readonly Tie[] {
  if (ties.length <= mostTies) return ties;
  const distances = new Map(nodes.map(({ actor, distance }) => [actor, distance]));
  const leadsOut = ({ from, to }: Tie) => distances.get(from) !== distances.get(to);
  const kept = new Set([...ties.filter(leadsOut), ...ties.filter((tie) => !leadsOut(tie))].slice(0, mostTies));
  return ties.filter((tie) => kept.has(tie));
}

function groundsShown({ grounds }: Tie): readonly string[] {
  return grounds.slice(0, mostGrounds).map(({ record }) => record);
}

function nodeView(gathered: Gathered, { actor, distance }: ActorNetwork['nodes'][number]): NetworkView['nodes'] {
  const record = recordIn(gathered, actor);
  return record.record === 'actor' ? [{ actor: refTo(gathered, actor), kind: record.kind, distance }] : [];
}

function tieView(gathered: Gathered, { kind, from, to, mutual, sure, grounds }: Tie): TieBetween {
  const shown = grounds.slice(0, mostGrounds).map(({ record, inside, planned }) => ({ record: refTo(gathered, record), inside, planned }));
  return { kind, from, to, mutual, sure, grounds: shown, groundCount: grounds.length };
}

function pathsTo(network: ActorNetwork, target: ActorId): NonNullable<NetworkView['paths']> {
  const { paths, more } = shortestPaths(network, target, mostPaths);
  const ways = paths.map((steps) => [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)]);
  return { ways: ways.map((way) => (way.length === 0 ? [target] : way)), more };
}
