import type { LocalizedText } from '@mithaq/domain';
import type { FoundValue } from '@mithaq/reader';

/** A suggestion as it is held; records are named by id. Offsets count UTF-16 code units. */
export interface HeldSuggestion {
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly value: FoundValue;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly reason: LocalizedText;
  /** What it rests on: the key under which judgements are counted. Those of earlier readers have none. */
  readonly basis?: string;
  /** The model that proposed it, if not the reader. */
  readonly origin?: { readonly model: string };
  readonly standing: 'open' | 'accepted' | 'rejected';
  readonly revision: number;
  /** The record that an editor took the words to mean, where it is another than the one that was proposed. */
  readonly chosen?: string;
  /** What accepting it drafted; `proposal` is the key of the proposal with which it was accepted. */
  readonly drafted?: { readonly changeSet: string; readonly subjects: readonly string[]; readonly proposal?: string };
  readonly judgedBy?: string | undefined;
  readonly judgedAt?: string | undefined;
}

/** How many suggestions a source has, and where they fall in its text, in order. */
export interface SuggestionTally {
  readonly total: number;
  readonly open: number;
  readonly marks: readonly { readonly start: number; readonly kind: string }[];
}
