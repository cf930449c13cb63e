import { boundsOf, type FuzzyDate, type Source } from '@mithaq/domain';
import type { Facet } from '../port.ts';

/** What a document can be narrowed by: `country:IT`. */
export type FacetLabel = `${Facet}:${string}`;

/** What a date leaves open for longer than so many years is of no year. */
const mostYears = 5;

/** The value of a facet as a label of the documents that have it. */
export function facetLabel(facet: Facet, value: string): FacetLabel {
  return `${facet}:${value}`;
}

/** Values of one facet, each once. */
export function facetLabels(facet: Facet, values: Iterable<string>): FacetLabel[] {
  return [...new Set(values)].map((value) => facetLabel(facet, value));
}

/** Topics with the groups that they are in, which their codes name: whoever added a topic, its group is before the dot. */
export function topicLabels(codes: readonly string[]): FacetLabel[] {
  return facetLabels(
    'topic',
    codes.flatMap((code) => [code, ...(code.includes('.') ? [code.slice(0, code.indexOf('.'))] : [])]),
  );
}

/** The years that a date may mean. */
export function yearLabels(date: FuzzyDate | undefined): FacetLabel[] {
  if (date === undefined) return [];
  const { earliest, latest } = boundsOf(date);
  const [from, to] = [yearOf(earliest ?? latest), yearOf(latest ?? earliest)];
  if (Number.isNaN(from) || to - from >= mostYears) return [];
  return Array.from({ length: to - from + 1 }, (_, after) => facetLabel('year', String(from + after).padStart(4, '0')));
}

function yearOf(day: string | null): number {
  return day === null ? Number.NaN : Number(day.slice(0, 4));
}

/** Whose a source is, in which language and of which year: what its passages are narrowed by, too. */
export function sourceLabels({ publisher, language, published }: Source): FacetLabel[] {
  const own = publisher === undefined ? [] : 'actor' in publisher ? [publisher.actor] : Object.values(publisher.name);
  return [...facetLabels('publisher', own), facetLabel('language', language), ...yearLabels(published?.date)];
}
