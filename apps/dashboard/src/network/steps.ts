import type { NetworkView, Ref, TieBetween } from '@mithaq/client';

/** One step of a way: two actors that follow one another on it, and all their ties. */
export interface Step {
  readonly from: Ref;
  readonly to: Ref;
  readonly ties: readonly TieBetween[];
}

/** The steps of a way, which the answer gives as ids; a way of one actor has none. */
export function stepsOf(way: readonly string[], { nodes, ties }: Pick<NetworkView, 'nodes' | 'ties'>): readonly Step[] {
  const actors = new Map(nodes.map(({ actor }) => [actor.id, actor]));
  return way.slice(1).flatMap((to, place) => {
    const [near, far] = [actors.get(way[place] ?? ''), actors.get(to)];
    if (!near || !far) return [];
    const between = ties.filter((tie) => (tie.from === near.id && tie.to === far.id) || (tie.from === far.id && tie.to === near.id));
    return [{ from: near, to: far, ties: between }];
  });
}
