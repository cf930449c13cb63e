import type { ChipShape } from '../../dates/chip-shape.ts';
import type { StatusStroke } from '../../status/line-of.ts';
import type { Phrase } from '../phrase.ts';
import type { ShownQuote } from '../shown.ts';

/** One fact of a record: names, or a date with its drawing. */
export interface ShownFact {
  readonly label: string;
  readonly phrases: readonly Phrase[];
  /** How many more there are than are named. */
  readonly more?: string;
  readonly date?: { readonly words: string; readonly shape: ChipShape };
}

/** A passage with its chain: who speaks, who published. */
export interface ShownPassage {
  readonly quote: ShownQuote;
  readonly speaker: Phrase;
  readonly publisher: Phrase;
  readonly href: string;
}

/** The clauses of one group of topics: what each is backed by. */
export interface ShownTopic {
  readonly label: Phrase;
  readonly count: string;
  readonly clauses: readonly { readonly sources: number; readonly independent: number }[];
  /** How many more clauses there are than are drawn. */
  readonly more?: string;
}

/** What a record is, at a glance, in the reader's words. */
export interface Preview {
  /** The hit that it shows. */
  readonly key: string;
  readonly href?: string;
  /** The id of the record that it is of; a topic is none. */
  readonly record?: string;
  /** What sort of record it is. */
  readonly sort: readonly Phrase[];
  /** Our caption. */
  readonly title: Phrase;
  /** What sources call it, with the reading that a name is where they differ. Empty where the caption says it. */
  readonly names: readonly {
    readonly words: string;
    readonly language: string;
    readonly direction: 'rtl' | 'ltr';
    readonly reading?: number;
  }[];
  readonly statuses: readonly { readonly words: Phrase; readonly stroke: StatusStroke }[];
  readonly facts: readonly ShownFact[];
  readonly passage?: ShownPassage;
  readonly topics: readonly ShownTopic[];
  /** That sources differ, in words. */
  readonly differ?: string;
}

/** The same, with what is copied to cite it. */
export interface CitedPreview extends Preview {
  readonly citation: string;
}

/** What a record tells of itself; where it stands is told by the hit. */
export type RecordPreview = Omit<Preview, 'key' | 'href' | 'record'>;
