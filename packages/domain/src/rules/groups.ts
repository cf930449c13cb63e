/** Divides a list by a key, groups and members in the order of first appearance. (`Map.groupBy` asks for Node 21.) */
export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Divides a list by a key, as `groupedBy` does, where the keys themselves are of no interest. */
export function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  return [...groupedBy(items, keyOf).values()];
}
