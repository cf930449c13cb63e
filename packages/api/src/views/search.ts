import { CountryCode, Language, LocalizedText, Status } from '@mithaq/domain';
import { z } from 'zod';
import { Ref } from './ref.ts';
import { SourceRef } from './statement.ts';
import { written } from './written.ts';

/** Text with the stretches that match, in UTF-16 code units of `text`. */
export const Highlighted = z.object({
  text: z.string(),
  language: z.string(),
  ranges: z.array(z.object({ start: z.int(), end: z.int() })),
});
export type Highlighted = z.output<typeof Highlighted>;

export const SearchKind = z.enum(['actor', 'office', 'place', 'agreement', 'clause', 'event', 'source', 'topic', 'passage']);
export type SearchKind = z.output<typeof SearchKind>;

/**
 * One hit. `title` is the caption in the caller's language where it has one; `matched` the text that matched where that is
 * another one (a name in the other script, the words of a passage). A passage says in which source it stands and where.
 */
export const SearchHit = z.object({
  kind: SearchKind,
  /** Stable key of the hit. */
  key: z.string(),
  /** The record to open: for a clause its agreement is in `parent`; absent for a topic. */
  ref: Ref.optional(),
  parent: Ref.optional(),
  topic: z.string().optional(),
  label: LocalizedText,
  matched: Highlighted,
  passage: z.object({ source: SourceRef, start: z.int(), end: z.int() }).optional(),
});
export type SearchHit = z.output<typeof SearchHit>;

/** A value of a facet, how it is called, and how many of what was found have it. `value` is what a request names to narrow the search to it. */
export const FacetValue = z.object({ value: z.string(), label: LocalizedText.optional(), count: z.int() });
export type FacetValue = z.output<typeof FacetValue>;

/** The most frequent values of each facet. */
export const SearchFacets = z.object({
  topic: z.array(FacetValue),
  country: z.array(FacetValue),
  actor: z.array(FacetValue),
  year: z.array(FacetValue),
  status: z.array(FacetValue),
  publisher: z.array(FacetValue),
  language: z.array(FacetValue),
});
export type SearchFacets = z.output<typeof SearchFacets>;

/**
 * Hits in groups, best group and best hit first. Where `totalIsCapped` there are about as many as `total` says, or more. `next` is where
 * a search of that one kind goes on. `partial`: nothing has every word, so that what is shown lacks some.
 */
export const SearchAnswer = z.object({
  query: z.string(),
  groups: z.array(
    z.object({
      kind: SearchKind,
      total: z.int(),
      totalIsCapped: z.boolean().optional(),
      hits: z.array(SearchHit),
      next: z.string().optional(),
    }),
  ),
  partial: z.boolean().optional(),
  facets: SearchFacets.optional(),
  /** Whether facets were counted over a part of what there is. */
  facetsAreCapped: z.boolean().optional(),
});
export type SearchAnswer = z.output<typeof SearchAnswer>;

const mostValues = 20;
const latestYear = 9999;

/** By what a search is narrowed. Of several values any will do; what has none of that sort is not found. */
const filters = {
  /** Codes; a group takes in its topics. */
  topics: z.array(written(80)).min(1).max(mostValues).optional(),
  countries: z.array(CountryCode).min(1).max(mostValues).optional(),
  /** Ids or slugs. */
  actors: z.array(written(120)).min(1).max(mostValues).optional(),
  fromYear: z.int().min(1).max(latestYear).optional(),
  toYear: z.int().min(1).max(latestYear).optional(),
  statuses: z.array(Status).min(1).max(mostValues).optional(),
  /** As a facet gives them: an actor's id, or the name that a source prints. */
  publishers: z.array(written(200)).min(1).max(mostValues).optional(),
  /** Of sources and their passages. */
  languages: z.array(Language).min(1).max(mostValues).optional(),
};

/**
 * Words in any spelling and either script. `limit` is the most hits a group. A `cursor` is a group's `next`: `kinds` is that kind alone,
 * and the rest as it was.
 */
export const SearchRequest = z.object({
  q: written(200),
  kinds: z.array(SearchKind).max(SearchKind.options.length).optional(),
  limit: z.int().min(1).max(50).default(8),
  ...filters,
  facets: z.boolean().optional(),
  cursor: z.string().max(300).optional(),
});
export type SearchRequest = z.output<typeof SearchRequest>;
