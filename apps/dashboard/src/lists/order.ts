import { one, type Query, valid, withChanges } from '../address/query.ts';
import { toFirst } from './list-place.ts';

/** In which order a list is, and where its column heads lead. */
export interface Order {
  /** Without the language. */
  readonly path: string;
  readonly query: Query;
  /** A key, with `-` before it from the largest down. */
  readonly sort: string;
}

interface Usual<Sort extends string> {
  readonly path: string;
  readonly sort: Sort;
  readonly orders: { safeParse: (value: unknown) => { success: true; data: Sort } | { success: false } };
}

/** The order that an address asks for; one that the list does not come in is left out. */
export function orderIn<Sort extends string>(query: Query, { path, sort, orders }: Usual<Sort>): Order & { readonly sort: Sort } {
  return { path, query, sort: valid(orders, one(query, 'sort')) ?? sort };
}

/** How a column stands to the order of its list, as ARIA says it. */
export function directionOf({ sort }: Pick<Order, 'sort'>, by: string): 'ascending' | 'descending' | undefined {
  if (sort === by) return 'ascending';
  return sort === `-${by}` ? 'descending' : undefined;
}

/** Where a column's head leads: to the list in its order, or the other way round where it is in it already; to the first page of it. */
export function orderAddress({ path, query, sort }: Order, by: string, first: 'up' | 'down'): string {
  const down = sort === by || (sort !== `-${by}` && first === 'down');
  return `${path}${withChanges(query, { ...toFirst, sort: down ? `-${by}` : by })}`;
}
