import { type ActorId, type ActorNetwork, actorNetwork, shortestPaths, type Tie } from '@mithaq/domain';
import type { Reading } from '../ports.ts';
import { mostGrounds, type NetworkRequest, type NetworkView, type TieBetween } from '../views/network.ts';
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
  const shown = nearest(whole, limit);
  const gathered = await gather(reading, { more: [...shown.nodes.map(({ actor }) => actor), ...shown.ties.flatMap(groundsShown)] });
  return {
    nodes: shown.nodes.flatMap((node) => nodeView(gathered, node)),
    ties: shown.ties.map((tie) => tieView(gathered, tie)),
    ...(target === undefined ? {} : { paths: pathsTo(whole, target.record.id) }),
    complete: complete && shown.nodes.length === whole.nodes.length,
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

function nearest({ nodes, ties }: ActorNetwork, limit: number): ActorNetwork {
  const kept = nodes.slice(0, limit);
  const actors = new Set(kept.map(({ actor }) => actor));
  return { nodes: kept, ties: ties.filter(({ from, to }) => actors.has(from) && actors.has(to)) };
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
