import type { Facet, Search } from '../port.ts';
import { facetLabel } from './facets.ts';
import { labelForm, quoted } from './vector.ts';

/** Every facet, in the order in which they are told. */
export const facets = ['topic', 'country', 'actor', 'year', 'status', 'publisher', 'language'] as const satisfies readonly Facet[];

/** What has to hold beside the words, for PostgreSQL; null where nothing does. Of no values none can be had. */
export function tsqueryOfFilters(filters: NonNullable<Search['filters']>): string | null {
  const conditions = facets.flatMap((facet) => {
    const values = filters[facet];
    return values === undefined ? [] : [anyOf(values.map((value) => facetLabel(facet, value)))];
  });
  return conditions.length === 0 ? null : conditions.join(' & ');
}

function anyOf(labels: readonly string[]): string {
  const wanted = labels.length > 0 ? labels : ['nothing'];
  return `(${wanted.map((label) => quoted(labelForm(label))).join(' | ')})`;
}
