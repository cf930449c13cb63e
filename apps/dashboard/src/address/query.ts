/** The query of an address, as Next gives it to a page. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The query of a request to a route, as pages have theirs. */
export function queryOf(request: Request): Query {
  const given = new URL(request.url).searchParams;
  return Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)]));
}

/** One value of a query; the first that is not empty where it stands more than once, `undefined` where there is none. */
export function one(query: Query, name: string): string | undefined {
  return [query[name] ?? []]
    .flat()
    .map((value) => value.trim())
    .find((value) => value !== '');
}

/** A query with some values changed (`undefined` takes one out), as it stands after `?`; empty where nothing is left. */
export function withChanges(query: Query, changes: Readonly<Record<string, string | undefined>>): string {
  const names = [...new Set([...Object.keys(query), ...Object.keys(changes)])];
  const kept = names.flatMap((name): [string, string][] => {
    const value = name in changes ? changes[name] : one(query, name);
    return value === undefined ? [] : [[name, value]];
  });
  const text = new URLSearchParams(kept).toString();
  return text === '' ? '' : `?${text}`;
}

/** A value that a schema takes, else `undefined`: a filter that means nothing is left out instead of failing the page. */
export function valid<Value>(
  schema: { safeParse: (value: unknown) => { success: true; data: Value } | { success: false } },
  value: string | undefined,
): Value | undefined {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
