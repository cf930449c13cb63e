import type { ActorId } from '../../values/id.ts';
import { compareTexts } from '../time/spans.ts';
import type { ActorNetwork, Tie } from './network.ts';

/** One step of a path: the ties between two actors that follow one another on it. */
export interface PathStep {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly ties: readonly Tie[];
}

/** Shortest ways from a root to an actor, each step by step, and whether there are more of the same length. */
export interface ShortestPaths {
  readonly paths: readonly (readonly PathStep[])[];
  readonly more: boolean;
}

/**
 * Through what an actor is tied to the root nearest to it: the shortest paths from a root of the network, in the order of
 * their actors' ids: breadth-first distances, then every way back along them. How far to look and how to show it is ours; the
 * network is unweighted, because no source tells that one tie is shorter than another. A root itself has one path without steps; an actor outside the network has none. In time linear in the
 * ties, and in the steps returned.
 * @param limit how many paths at most; there may be very many of the same length
 */
export function shortestPaths({ nodes, ties }: ActorNetwork, actor: ActorId, limit = 10): ShortestPaths {
  const distances = new Map(nodes.map((node) => [node.actor, node.distance]));
  const nearer = stepsTowardsRoots(ties, distances);
  const found = trailsFrom(actor, { distances, nearer, most: limit + 1 });
  return { paths: found.slice(0, limit).map(stepsOf), more: found.length > limit };
}

/** A way from an actor towards the one asked about: its first step, and the way from where that leads. */
interface Trail {
  readonly at: ActorId;
  readonly step?: PathStep;
  readonly rest?: Trail;
}

interface Ways {
  readonly distances: ReadonlyMap<ActorId, number>;
  readonly nearer: ReadonlyMap<ActorId, readonly PathStep[]>;
  readonly most: number;
}

/** Depth-first from the actor to the roots, with a stack of its own: a chain may be longer than the calls that an engine nests. */
function trailsFrom(actor: ActorId, { distances, nearer, most }: Ways): readonly Trail[] {
  const found: Trail[] = [];
  const open: Trail[] = [{ at: actor }];
  for (let trail = open.pop(); trail && found.length < most; trail = open.pop()) {
    const rest = trail;
    if (distances.get(rest.at) === 0) found.push(rest);
    open.push(...(nearer.get(rest.at) ?? []).map((step) => ({ at: step.from, step, rest })).toReversed());
  }
  return found;
}

function stepsOf(trail: Trail): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (let at: Trail | undefined = trail; at?.step; at = at.rest) steps.push(at.step);
  return steps;
}

/** For each actor, the steps to it from those one tie nearer to a root. */
function stepsTowardsRoots(ties: readonly Tie[], distances: ReadonlyMap<ActorId, number>): ReadonlyMap<ActorId, readonly PathStep[]> {
  const steps = new Map<ActorId, Map<ActorId, Tie[]>>();
  for (const tie of ties) {
    const [near, far] = (distances.get(tie.from) ?? 0) < (distances.get(tie.to) ?? 0) ? [tie.from, tie.to] : [tie.to, tie.from];
    if (distances.get(near) === distances.get(far)) continue;
    const into = steps.get(far) ?? new Map<ActorId, Tie[]>();
    const known = into.get(near);
    if (known) known.push(tie);
    else into.set(near, [tie]);
    steps.set(far, into);
  }
  return new Map([...steps].map(([to, into]) => [to, stepsInto(to, into)]));
}

function stepsInto(to: ActorId, into: ReadonlyMap<ActorId, readonly Tie[]>): readonly PathStep[] {
  return [...into].map(([from, ties]) => ({ from, to, ties })).toSorted((one, other) => compareTexts(one.from, other.from));
}
