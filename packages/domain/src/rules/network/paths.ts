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
 * their actors' ids. A root itself has one path without steps; an actor outside the network has none. In time linear in the
 * ties, and in the steps returned.
 * @param limit how many paths at most; there may be very many of the same length
 */
export function shortestPaths({ nodes, ties }: ActorNetwork, actor: ActorId, limit = 10): ShortestPaths {
  const distances = new Map(nodes.map((node) => [node.actor, node.distance]));
  const nearer = stepsTowardsRoots(ties, distances);
  const paths: (readonly PathStep[])[] = [];
  const walk = (at: ActorId, rest: readonly PathStep[]): void => {
    if (paths.length > limit) return;
    if (distances.get(at) === 0) paths.push(rest);
    for (const step of nearer.get(at) ?? []) walk(step.from, [step, ...rest]);
  };
  walk(actor, []);
  return { paths: paths.slice(0, limit), more: paths.length > limit };
}

/** For each actor, the steps to it from those one tie nearer to a root. */
function stepsTowardsRoots(ties: readonly Tie[], distances: ReadonlyMap<ActorId, number>): ReadonlyMap<ActorId, readonly PathStep[]> {
  const steps = new Map<ActorId, Map<ActorId, Tie[]>>();
  for (const tie of ties) {
    const [near, far] = (distances.get(tie.from) ?? 0) < (distances.get(tie.to) ?? 0) ? [tie.from, tie.to] : [tie.to, tie.from];
    if (distances.get(near) === distances.get(far)) continue;
    const into = steps.get(far) ?? new Map<ActorId, Tie[]>();
    steps.set(far, into.set(near, [...(into.get(near) ?? []), tie]));
  }
  return new Map([...steps].map(([to, into]) => [to, stepsInto(to, into)]));
}

function stepsInto(to: ActorId, into: ReadonlyMap<ActorId, readonly Tie[]>): readonly PathStep[] {
  return [...into].map(([from, ties]) => ({ from, to, ties })).toSorted((one, other) => compareTexts(one.from, other.from));
}
