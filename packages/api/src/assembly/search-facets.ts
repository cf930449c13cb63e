import { type LocalizedText, statuses, topicOf } from '@mithaq/domain';
import type { Facet, FacetCount, SearchResult } from '../ports.ts';
import type { FacetValue, SearchFacets } from '../views/search.ts';
import type { Gathered } from './gather.ts';
import { refTo } from './refs.ts';

type Counts = NonNullable<SearchResult['facets']>;

const actorId = /^actor_[0-9a-z]{26}$/;

/** The actors that facets name, to be gathered with the rest. */
export function actorsNamed(counts: Counts | undefined): string[] {
  return [...(counts?.actor ?? []), ...(counts?.publisher ?? [])].flatMap(({ value }) => (actorId.test(value) ? [value] : []));
}

/** What is counted, with what each value is called: actors and topics by their names, publishers as sources print them; countries and languages are called by whoever shows them. Topics that are asked for are told also where nothing has them. */
export function facetsView(gathered: Gathered, counts: Counts, topics: readonly string[] = []): SearchFacets {
  const named = labels(gathered);
  const counted = new Set(counts.topic.map(({ value }) => value));
  const notFound = topics.filter((value) => !counted.has(value));
  const view = (facet: Facet) => counts[facet].map((count) => facetValue(count, named[facet](count.value)));
  return {
    topic: [...view('topic'), ...notFound.map((value) => facetValue({ value, count: 0 }, named.topic(value)))],
    country: view('country'),
    actor: view('actor'),
    year: view('year'),
    status: view('status'),
    publisher: view('publisher'),
    language: view('language'),
  };
}

type LabelOf = (value: string) => LocalizedText | undefined;

const unnamed: LabelOf = () => undefined;

function labels(gathered: Gathered): Readonly<Record<Facet, LabelOf>> {
  const actor: LabelOf = (id) => (gathered.held.has(id) ? refTo(gathered, id).label : undefined);
  const status: LabelOf = (value) => statuses.term(value)?.label;
  return {
    ...{ topic: (code) => topicOf(code, gathered.taxonomy)?.label, country: unnamed, actor, year: unnamed, status, language: unnamed },
    publisher: (value) => (actorId.test(value) ? actor(value) : undefined),
  };
}

function facetValue({ value, count }: FacetCount, label: LocalizedText | undefined): FacetValue {
  return label === undefined ? { value, count } : { value, label, count };
}
