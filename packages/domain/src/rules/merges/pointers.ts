/** Which record stands for which: from an absorbed id to the one that is shown. */
export type Pointers = ReadonlyMap<string, string>;

/**
 * A value in which every absorbed id is replaced by the one that stands for it, however deep it is. Elements of a list that
 * become equal by that are one. A value that names no absorbed record is returned itself, not a copy.
 */
export function repointed(value: unknown, pointers: Pointers): unknown {
  if (typeof value === 'string') return pointers.get(value) ?? value;
  if (Array.isArray(value)) return repointedList(value, pointers);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => ({ key, inner, next: repointed(inner, pointers) }));
  return entries.every(({ inner, next }) => inner === next) ? value : Object.fromEntries(entries.map(({ key, next }) => [key, next]));
}

function repointedList(list: readonly unknown[], pointers: Pointers): unknown {
  const next = list.map((element) => repointed(element, pointers));
  if (next.every((element, at) => element === list[at])) return list;
  return [...new Map(next.map((element) => [JSON.stringify(element), element])).values()];
}

/** Whether a value names a record anywhere in it. */
export function mentions(value: unknown, id: string): boolean {
  if (typeof value === 'string') return value === id;
  return value !== null && typeof value === 'object' && Object.values(value).some((inner) => mentions(inner, id));
}
