import type { FuzzyDate, LocalizedText } from '@mithaq/domain';

/** How sure the reader is, in a word that an editor can act on. */
export type Confidence = 'high' | 'medium' | 'low';

/** A stretch of the text as given: `start` included, `end` excluded, in UTF-16 code units; `exact` is what stands there. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Something the reader found: where, what, how sure, and a reason that an editor can read. */
export type Found = Span & { readonly confidence: Confidence; readonly reason: LocalizedText } & (
    | { readonly kind: 'mention'; readonly record: string }
    | { readonly kind: 'date'; readonly date: FuzzyDate }
  );
