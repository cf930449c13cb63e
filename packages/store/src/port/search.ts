import type { Day } from '@mithaq/domain';

/** What can be searched for in the register itself: every kind with words of its own, and passages of sources. */
export type SearchableKind = 'actor' | 'office' | 'place' | 'agreement' | 'clause' | 'event' | 'source' | 'passage';

/** By what a search can be narrowed beside the kind, and what is counted of what it found. */
export type Facet = 'topic' | 'country' | 'actor' | 'year' | 'status' | 'publisher' | 'language';

/**
 * A search. Of several values of one facet any will do; every facet that is named has to hold, and what has no such facet is not found.
 * Topics are codes (a group takes in its topics), countries ISO 3166-1, actors ids, years four digits, publishers ids of actors or names
 * as sources print them, languages BCP 47 tags.
 */
export interface Search {
  readonly query: string;
  readonly kinds: readonly SearchableKind[];
  /** The most hits of a kind. */
  readonly limit: number;
  readonly filters?: { readonly [Of in Facet]?: readonly string[] };
  /** The day as of which agreements have their status; today where none is given. */
  readonly asOf?: Day;
  /** A group's `next` from an earlier answer to the same search of that one kind. */
  readonly after?: string;
  /** Whether what was found is counted by facet. */
  readonly counted?: boolean;
}

/** A raw search hit: which record or passage, the text that matched, and where (UTF-16 code units of `text`). */
export interface RawHit {
  readonly kind: SearchableKind;
  readonly record: string;
  readonly text: string;
  readonly language: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** For a passage: where `text` begins in the source's text. */
  readonly offset?: number;
}

/** The hits of one kind, best first. */
export interface RawGroup {
  readonly kind: SearchableKind;
  /** How many there are in all; where `totalIsCapped`, about as many, or more. */
  readonly total: number;
  readonly totalIsCapped: boolean;
  readonly hits: readonly RawHit[];
  /** Where a search of this kind alone goes on; absent on its last page. */
  readonly next?: string;
}

/** How many of what was found have a value of a facet. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What a search found. */
export interface SearchResult {
  /** Best group first. */
  readonly groups: readonly RawGroup[];
  /** Nothing has every word: what is shown has some of them. */
  readonly partial: boolean;
  /** Where they were asked for: the most frequent values of each facet, counted over what was looked at. */
  readonly facets?: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** Whether there is more than was counted. */
  readonly facetsAreCapped: boolean;
  /**
   * The questions that it was made from, as what undoes it tells them; undefined where something may change it that nothing tells. The
   * records that are hits are not among them.
   */
  readonly madeFrom?: readonly string[];
}
