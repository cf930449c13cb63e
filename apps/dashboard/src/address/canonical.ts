import type { Query } from './query.ts';

/**
 * What of an address makes another page: the filters that a list is narrowed by, and what is compared or drawn. Everything else (the place
 * in a list, its order, a day to see it as of, an open cell, what a campaign adds) shows the same page in another state.
 */
const ofThePage: ReadonlySet<string> = new Set([
  'actor',
  'actors',
  'agreement',
  'agreements',
  'country',
  'field',
  'from',
  'instrument',
  'kind',
  'modality',
  'nature',
  'place',
  'places',
  'publisher',
  'language',
  'role',
  'state',
  'status',
  'text',
  'to',
  'topic',
  'topics',
  'type',
]);

/** The one address of a page, of all that show it: its filters alone, each value once, in the order of the alphabet. */
export function canonicalAddress(path: string, query: Query = {}): string {
  const kept = Object.entries(query)
    .filter(([name]) => ofThePage.has(name))
    .flatMap(([name, value]) => valuesOf(value).map((each): [string, string] => [name, each]))
    .toSorted(byNameAndValue);
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}

function valuesOf(value: string | string[] | undefined): readonly string[] {
  const given = [value ?? []].flat().map((each) => each.trim());
  return [...new Set(given)].filter((each) => each !== '');
}

function byNameAndValue([name, value]: [string, string], [otherName, otherValue]: [string, string]): number {
  return inOrder(name, otherName) || inOrder(value, otherValue);
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
