import { LocalizedText } from '@mithaq/domain';
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

/** Hits in groups, best group and best hit first. */
export const SearchAnswer = z.object({
  query: z.string(),
  groups: z.array(z.object({ kind: SearchKind, total: z.int(), hits: z.array(SearchHit) })),
});
export type SearchAnswer = z.output<typeof SearchAnswer>;

/** Words in any spelling and either script. `limit` is the most hits a group. */
export const SearchRequest = z.object({
  q: written(200),
  kinds: z.array(SearchKind).max(SearchKind.options.length).optional(),
  limit: z.int().min(1).max(50).default(8),
});
export type SearchRequest = z.output<typeof SearchRequest>;
