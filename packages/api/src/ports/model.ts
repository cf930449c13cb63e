import type { EventType, Modality } from '@mithaq/domain';

/** What a model is asked about: one text, and what the register knows of it. */
export interface ModelQuestion {
  readonly text: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** The day it was published, as `YYYY-MM-DD`, where that is known. */
  readonly published?: string;
  /** Names that the register holds and the text may mean, each with the id of its record. */
  readonly names: readonly { readonly record: string; readonly name: string }[];
}

/** What a model may propose: a mention of a record that it was told of, a date in EDTF, or an event by the words that tell it (`within`). */
export type ModelValue =
  | { readonly kind: 'mention'; readonly record: string }
  | { readonly kind: 'date'; readonly date: string }
  | {
      readonly kind: 'event';
      readonly type: EventType;
      readonly modality: Modality;
      readonly within: { readonly start: number; readonly end: number; readonly exact: string };
      readonly participations: readonly [];
      readonly agreements: readonly [];
    };

/** One thing that a model found. Offsets are ours, found from its quote: `exact === text.slice(start, end)`, in UTF-16 code units. */
export interface ModelSuggestion {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly value: ModelValue;
  /** From 0 to 0.5: what a model says is never as sure as what the reader is sure of. */
  readonly confidence: number;
  /** Why, in the model's words, on one line of plain text. It is shown as the model's, never as ours. */
  readonly reason: string;
}

/** What a model gave, and what of it was not taken. */
export interface ModelAnswer {
  /** The model's name: every suggestion of it is marked with that. */
  readonly model: string;
  readonly suggestions: readonly ModelSuggestion[];
  /** How many were dropped: the quote stands nowhere; it stands in several places and its context in none or several; the value is none that was asked for. */
  readonly dropped: { readonly notInText: number; readonly ambiguous: number; readonly invalid: number };
}

/** Why nothing came of asking a model. An import goes on without it. */
export type ModelFailure = 'timed-out' | 'refused' | 'unreachable' | 'not-understood' | 'too-long' | 'stopped';

/** An optional model beside the reader. Absent from the world where none is set up. */
export interface ModelReader {
  readonly model: string;
  /** Never throws for what the provider does: a provider's fault is an answer, too. It comes within the time that it was given. */
  readonly suggest: (
    question: ModelQuestion,
    signal: AbortSignal,
  ) => Promise<{ readonly answer: ModelAnswer } | { readonly failure: ModelFailure }>;
}
