import { degreeIn, type Neighbours, type Reached } from './graph-parts.ts';

const circle = 2 * Math.PI;
const sweeps = 10;

/** A stretch of the circle, in radians. */
interface Sector {
  readonly from: number;
  readonly width: number;
}

/** Every actor but the roots hangs on one that is a tie nearer to them. */
interface Tree {
  readonly tops: readonly string[];
  readonly children: ReadonlyMap<string, readonly string[]>;
}

type Angles = ReadonlyMap<string, number>;

/**
 * The direction in which each actor lies from the middle, in radians. Each hangs on the best tied actor one step nearer and shares
 * its sector with the others that do, so that ties run outwards and hardly cross; sectors are as wide as what they hold. Those
 * that hang together are then turned towards whom else they are tied to, as long as that brings tied actors nearer to each other
 * (the barycentre sweeps of layered drawings, after Sugiyama). The same for the same network.
 */
export function anglesOf(nodes: readonly Reached[], neighbours: Neighbours): Angles {
  const shares = sharesOf(nodes);
  let tree = treeOf(nodes, neighbours);
  let best = anglesIn(tree, shares);
  let cost = costOf(best, neighbours);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const turned = turnedTree(tree, best, neighbours);
    const angles = anglesIn(turned, shares);
    const costs = costOf(angles, neighbours);
    if (costs >= cost) break;
    [tree, best, cost] = [turned, angles, costs];
  }
  return best;
}

function treeOf(nodes: readonly Reached[], neighbours: Neighbours): Tree {
  const distances = new Map(nodes.map(({ id, distance }) => [id, distance]));
  const children = new Map<string, string[]>();
  const tops: string[] = [];
  for (const { id, distance } of nodes) {
    const nearer = [...(neighbours.get(id) ?? [])].filter((other) => distances.get(other) === distance - 1);
    const parent = nearer.toSorted((one, other) => degreeIn(neighbours, other) - degreeIn(neighbours, one) || (one < other ? -1 : 1))[0];
    if (distance === 0 || parent === undefined) tops.push(id);
    else children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return { tops, children };
}

/** How wide a sector each actor has for itself at least: nobody of a sparse ring is crowded out by a full one outside of it. */
function sharesOf(nodes: readonly Reached[]): ReadonlyMap<string, number> {
  const counts = new Map<number, number>();
  for (const { distance } of nodes) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  const most = Math.max(...counts.values(), 1);
  return new Map(nodes.map(({ id, distance }) => [id, (0.6 * most) / (counts.get(distance) ?? 1)]));
}

function anglesIn(tree: Tree, shares: ReadonlyMap<string, number>): Angles {
  const weights = new Map<string, number>();
  const weigh = (id: string): number => {
    const within = (tree.children.get(id) ?? []).reduce((sum, child) => sum + weigh(child), 0);
    const weight = Math.max(within, shares.get(id) ?? 1, 1);
    weights.set(id, weight);
    return weight;
  };
  for (const id of tree.tops) weigh(id);
  const angles = new Map<string, number>();
  const divide = (ids: readonly string[], { from, width }: Sector): void => {
    const total = ids.reduce((sum, id) => sum + (weights.get(id) ?? 1), 0);
    let start = from;
    for (const id of ids) {
      const own = (width * (weights.get(id) ?? 1)) / total;
      angles.set(id, start + own / 2);
      divide(tree.children.get(id) ?? [], { from: start, width: own });
      start += own;
    }
  };
  divide(tree.tops, { from: -circle / 4, width: circle });
  return angles;
}

/** How far apart tied actors lie, all together. */
function costOf(angles: Angles, neighbours: Neighbours): number {
  let cost = 0;
  for (const [one, others] of neighbours)
    for (const other of others) if (one < other) cost += apart(angles.get(one) ?? 0, angles.get(other) ?? 0);
  return cost;
}

function apart(one: number, other: number): number {
  const turn = Math.abs(one - other) % circle;
  return Math.min(turn, circle - turn);
}

function turnedTree({ tops, children }: Tree, angles: Angles, neighbours: Neighbours): Tree {
  const turned = (ids: readonly string[]) => {
    const from = Math.min(...ids.map((id) => angles.get(id) ?? 0));
    const wanted = new Map(ids.map((id) => [id, after(wantedAngle(id, { angles, neighbours, children }), from)]));
    return ids.toSorted((one, other) => (wanted.get(one) ?? 0) - (wanted.get(other) ?? 0));
  };
  return { tops: turned(tops), children: new Map([...children].map(([parent, ids]) => [parent, turned(ids)])) };
}

interface Seen {
  readonly angles: Angles;
  readonly neighbours: Neighbours;
  readonly children: Tree['children'];
}

/** The middle of the directions in which an actor, and whoever hangs on it, is tied to others; its own where it is to nobody else. */
function wantedAngle(id: string, seen: Seen): number {
  const own = seen.angles.get(id) ?? 0;
  const within = subtreeOf(id, seen.children);
  let [x, y] = [Math.cos(own), Math.sin(own)];
  for (const one of within)
    for (const other of seen.neighbours.get(one) ?? []) {
      if (within.has(other)) continue;
      x += Math.cos(seen.angles.get(other) ?? own);
      y += Math.sin(seen.angles.get(other) ?? own);
    }
  return Math.atan2(y, x);
}

function subtreeOf(id: string, children: Tree['children']): ReadonlySet<string> {
  const within = new Set([id]);
  for (const one of within) for (const child of children.get(one) ?? []) within.add(child);
  return within;
}

function after(angle: number, from: number): number {
  return (((angle - from) % circle) + circle) % circle;
}
