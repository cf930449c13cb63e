import type { SearchKind } from '@mithaq/client';

/** The kinds that search tells apart, in the order of its filter. */
export const searchKinds: readonly SearchKind[] = [
  'agreement',
  'clause',
  'actor',
  'office',
  'event',
  'place',
  'source',
  'passage',
  'topic',
];

/** A kind that an address names, if it is one. */
export function searchKindOf(named: string | undefined): SearchKind | undefined {
  return searchKinds.find((kind) => kind === named);
}
