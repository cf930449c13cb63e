/** Two ids that belong together. */
export type Link = readonly [one: string, other: string];

/**
 * Divides ids into the clusters that links connect, directly or through others. Each cluster is in the order of its ids, so
 * its first member names it. Ids that no link mentions are in none. In time linear in the links, but for the sorting.
 */
export function clustersOf(links: readonly Link[]): readonly (readonly string[])[] {
  const neighbours = neighboursOf(links);
  const seen = new Set<string>();
  const clusters: string[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    clusters.push(reached(start, neighbours, seen).toSorted());
  }
  return clusters;
}

/** For each id that links mention, the ids it is linked to. */
export function neighboursOf(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const held = neighbours.get(from);
    if (held) held.push(to);
    else neighbours.set(from, [to]);
  };
  for (const [one, other] of links) {
    add(one, other);
    add(other, one);
  }
  return neighbours;
}

function reached(start: string, neighbours: ReadonlyMap<string, readonly string[]>, seen: Set<string>): string[] {
  const found = [start];
  seen.add(start);
  for (const id of found) {
    const fresh = (neighbours.get(id) ?? []).filter((next) => !seen.has(next));
    for (const next of fresh) {
      if (seen.has(next)) continue;
      seen.add(next);
      found.push(next);
    }
  }
  return found;
}
