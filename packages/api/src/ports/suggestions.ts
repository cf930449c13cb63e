import type { SuggestionView } from '../views/suggestion.ts';

/** A suggestion as it is held: `SuggestionView` with the record of a mention by its id. */
export interface HeldSuggestion extends Omit<SuggestionView, 'value'> {
  readonly value: { readonly kind: 'mention'; readonly record: string } | Extract<SuggestionView['value'], { kind: 'date' }>;
}

/** How many suggestions a source has, and where they fall in its text, in order. */
export interface SuggestionTally {
  readonly total: number;
  readonly open: number;
  readonly marks: readonly { readonly start: number; readonly kind: string }[];
}
