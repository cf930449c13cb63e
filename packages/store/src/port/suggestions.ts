import type { FuzzyDate, LocalizedText } from '@mithaq/domain';

/** A suggestion as it is held; a mention names its record by id. Offsets count UTF-16 code units. */
export interface HeldSuggestion {
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly value: { readonly kind: 'mention'; readonly record: string } | { kind: 'date'; date: FuzzyDate };
  readonly confidence: 'high' | 'medium' | 'low';
  readonly reason: LocalizedText;
  readonly standing: 'open' | 'accepted' | 'rejected';
  readonly revision: number;
  readonly judgedBy?: string | undefined;
  readonly judgedAt?: string | undefined;
}

/** How many suggestions a source has, and where they fall in its text, in order. */
export interface SuggestionTally {
  readonly total: number;
  readonly open: number;
  readonly marks: readonly { readonly start: number; readonly kind: string }[];
}
