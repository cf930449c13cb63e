import { Day, TieKind } from '@mithaq/domain';
import { one, type Query, valid } from '../address/query.ts';

/** What the address asks of the network. */
export interface NetworkAsked {
  /** Slugs or ids of those to start from; what a reader typed, until it is known whom it means. */
  readonly actors: readonly string[];
  readonly depth: 1 | 2 | 3;
  readonly kinds: readonly TieKind[];
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly target: string | undefined;
  /** The slug of the actor whose neighbourhood is shown in the drawing. */
  readonly follow: string | undefined;
  /** The page of the table, from 1. */
  readonly page: number;
}

const mostActors = 10;
const longestKey = 120;

/** Reads the address; what means nothing there is left out. */
export function askedIn(query: Query): NetworkAsked {
  const depth = one(query, 'depth');
  return {
    actors: [...new Set(valuesOf(query, 'actor'))].slice(0, mostActors),
    depth: depth === '1' ? 1 : depth === '3' ? 3 : 2,
    kinds: [...new Set(valuesOf(query, 'kind').flatMap((value) => valid(TieKind, value) ?? []))],
    from: valid(Day, one(query, 'from')),
    to: valid(Day, one(query, 'to')),
    target: one(query, 'target')?.slice(0, longestKey),
    follow: one(query, 'follow'),
    page: Math.max(1, Math.min(9999, Math.trunc(Number(one(query, 'page') ?? '1')) || 1)),
  };
}

function valuesOf(query: Query, name: string): readonly string[] {
  return [query[name] ?? []].flat().flatMap((value) => (value.trim() === '' ? [] : [value.trim().slice(0, longestKey)]));
}

/** The address of a network, without its language: the same with some things changed. A page of the table is of one network alone. */
export function networkAddress(asked: NetworkAsked, changes: Partial<NetworkAsked> = {}): string {
  const { actors, depth, kinds, from, to, target, follow, page } = { ...asked, page: 1, ...changes };
  const named: readonly (readonly [string, string | undefined])[] = [
    ...actors.map((actor) => ['actor', actor] as const),
    ['depth', depth === 2 ? undefined : String(depth)],
    ...kinds.map((kind) => ['kind', kind] as const),
    ['from', from],
    ['to', to],
    ['target', target],
    ['follow', follow],
    ['page', page === 1 ? undefined : String(page)],
  ];
  const query = new URLSearchParams(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))).toString();
  return query === '' ? '/network' : `/network?${query}`;
}

/** The address of every tie of a network as a file, without its language. */
export function tiesAddress(asked: NetworkAsked): string {
  return networkAddress(asked, { follow: undefined }).replace('/network', '/network/csv');
}
