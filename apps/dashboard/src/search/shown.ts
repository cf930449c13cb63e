import type { SearchKind } from '@mithaq/client';
import type { Phrase } from './phrase.ts';

/** A source's words, with what is left out before and after them. */
export interface ShownQuote {
  readonly words: Phrase;
  readonly language: string;
  readonly direction: 'rtl' | 'ltr';
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A hit in the reader's words: nothing of it has to be looked up or put into words any more. */
export interface ShownHit {
  readonly key: string;
  readonly kind: SearchKind;
  /** Where it leads, with the reader's language; absent where nothing shows it. */
  readonly href?: string;
  /** The caption of a record; for a passage who says it: its source's publisher, else how its source is called. */
  readonly title: Phrase;
  /** A passage's words. */
  readonly quote?: ShownQuote;
  /** What matched, where it is another name than the title: the form in the other script. */
  readonly matched?: Phrase;
  /** What else tells it from others: what it is part of. */
  readonly under: readonly Phrase[];
}

/** The hits of one kind. */
export interface ShownGroup {
  readonly kind: SearchKind;
  readonly label: string;
  /** How many there are, as it is said: "about 300" where not all were counted. */
  readonly count: string;
  readonly total: number;
  readonly hits: readonly ShownHit[];
  readonly next?: string;
}

/** An answer to a search in the reader's words. */
export interface ShownAnswer {
  /** The words that it answers. */
  readonly words: string;
  readonly groups: readonly ShownGroup[];
  /** How many were found, in a sentence. */
  readonly found: string;
  /** Nothing has every word: what is shown lacks some. */
  readonly partial: boolean;
}
