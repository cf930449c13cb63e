import { FuzzyDate, LocalizedText, Modality, SourceType, Standing } from '@mithaq/domain';
import { z } from 'zod';
import { Ref } from './ref.ts';

/**
 * A source as a passage mentions it. `publisher` is absent where the document names nobody: then what it is and when it was published may
 * stand for it, as in "report of 15 December".
 */
export const SourceRef = Ref.extend({
  publisher: LocalizedText.optional(),
  type: SourceType,
  published: FuzzyDate.optional(),
  language: z.string(),
  rights: z.enum(['full-text', 'excerpts-only']),
  /** Whether the source's text is attached here, so that a passage can be opened in its context. */
  attached: z.boolean(),
  sample: z.boolean(),
});
export type SourceRef = z.output<typeof SourceRef>;

/** One passage: the exact words, where they stand (UTF-16 code units), in which source, and whose words they are. */
export const CitationView = z.object({
  source: SourceRef,
  exact: z.string(),
  start: z.int(),
  end: z.int(),
  attributedTo: Ref.optional(),
  /** `unchecked` while the text is not attached; `mismatch` where the text has other words at this position. */
  check: z.enum(['exact', 'mismatch', 'unchecked']),
});
export type CitationView = z.output<typeof CitationView>;

/** One sourced value, with its passages. `value` is a value of the domain, ids within it unresolved; `display` says it in words. */
export const StatementView = z.object({
  id: z.string(),
  subject: z.string(),
  property: z.string(),
  propertyLabel: LocalizedText,
  value: z.json(),
  display: LocalizedText,
  modality: Modality,
  standing: Standing,
  note: LocalizedText.optional(),
  citations: z.array(CitationView),
});
export type StatementView = z.output<typeof StatementView>;

/** How well something is backed; see `support` in the domain package. */
export const SupportView = z.object({ sources: z.int(), independent: z.int(), oneSpeaker: z.boolean() });
export type SupportView = z.output<typeof SupportView>;

/** One of the values that sources give for a property. */
export const ReadingView = z.object({ value: z.json(), display: LocalizedText, statements: z.array(StatementView) });
export type ReadingView = z.output<typeof ReadingView>;

/** A property on which sources differ, the readings side by side. */
export const DisputeView = z.object({
  subject: Ref,
  /** The record as part of which the subject is read: a clause's agreement. */
  parent: Ref.optional(),
  property: z.string(),
  propertyLabel: LocalizedText,
  readings: z.array(ReadingView),
  note: LocalizedText.optional(),
});
export type DisputeView = z.output<typeof DisputeView>;
