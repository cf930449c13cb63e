import type { SearchRequest } from '@mithaq/client';
import { CountryCode, Language, Status } from '@mithaq/domain';
import { one, type Query, valid } from '../address/query.ts';
import { mayBeTopic } from '../topics/present-topic.ts';
import { searchKindOf } from './kinds.ts';
import { yearOf } from './year.ts';

/** So many characters are looked for at most, as the register takes them. */
export const longest = 200;

/** By what an address narrows a search, in the order in which it is shown. */
export const facets = ['topic', 'country', 'actor', 'year', 'status', 'publisher', 'language'] as const;
export type Facet = (typeof facets)[number];

/** Names in an address that narrow a search, the kind among them. */
export const narrowing = ['kind', 'topic', 'country', 'actor', 'from', 'to', 'status', 'publisher', 'language'] as const;

/** What an address looks for, as the register takes it: not too long, no NUL, no half of a surrogate pair. */
export function wordsOf(query: Query): string {
  return (one(query, 'q') ?? '')
    .replaceAll('\0', '')
    .slice(0, longest)
    .replace(/\p{Surrogate}/gu, '')
    .trim();
}

type Narrowed = Omit<SearchRequest, 'q' | 'limit' | 'facets' | 'cursor'>;

/** By what an address narrows the search; what means nothing is left out. */
export function narrowedBy(query: Query): Narrowed {
  const kind = searchKindOf(one(query, 'kind'));
  const topic = one(query, 'topic');
  const { fromYear, toYear } = yearsOf(query);
  return {
    ...(kind ? { kinds: [kind] } : {}),
    ...(topic !== undefined && mayBeTopic(topic) ? { topics: [topic] } : {}),
    ...several('countries', valid(CountryCode, one(query, 'country')?.toUpperCase())),
    ...several('actors', one(query, 'actor')?.slice(0, 120)),
    ...(fromYear === undefined ? {} : { fromYear }),
    ...(toYear === undefined ? {} : { toYear }),
    ...several('statuses', valid(Status, one(query, 'status'))),
    ...several('publishers', one(query, 'publisher')?.slice(0, 200)),
    ...several('languages', valid(Language, one(query, 'language'))),
  };
}

/** The first and the last year, in that order however they were written. */
export function yearsOf(query: Query): { readonly fromYear: number | undefined; readonly toYear: number | undefined } {
  const [from, to] = [yearOf(one(query, 'from')), yearOf(one(query, 'to'))];
  return from !== undefined && to !== undefined && from > to ? { fromYear: to, toYear: from } : { fromYear: from, toYear: to };
}

/** A list of the one value, under its name; nothing where there is none. */
function several<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Of in Name]?: Value[] } {
  return value === undefined ? {} : ({ [name]: [value] } as { readonly [Of in Name]?: Value[] });
}
