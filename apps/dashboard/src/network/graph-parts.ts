/** An actor of a network as a drawing needs it: how many ties it is from the nearest root, and its name. */
export interface Reached {
  readonly id: string;
  readonly distance: number;
  readonly words: string;
}

/** Two actors that are tied. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whom each actor is tied to, each once. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

export function neighboursOf(links: readonly Link[]): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  const add = (one: string, other: string) => neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  for (const { from, to } of links) {
    if (from === to) continue;
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

/** How many actors each is tied to. */
export function degreeIn(neighbours: Neighbours, id: string): number {
  return neighbours.get(id)?.size ?? 0;
}
