import type { Annotated } from '../annotated.ts';
import type { DateFound, Mention } from '../found.ts';
import type { Placed } from '../text/placed.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** An annotated text, with what is asked of it at every word: what starts there, and in which sentence it stands. */
export interface Ground {
  readonly annotated: Annotated;
  readonly tokens: readonly Token[];
  readonly mentionAt: ReadonlyMap<number, Placed<Mention>>;
  readonly dateAt: ReadonlyMap<number, Placed<DateFound>>;
  sentenceOf(token: number): Sentence;
  /** Which sentence a token stands in, counted from 0. */
  sentenceIndexOf(token: number): number;
}

export function groundOf(annotated: Annotated): Ground {
  const { sentences, mentions, dates, text } = annotated;
  const indexes = new Int32Array(text.tokens.length);
  sentences.forEach(({ from, to }, index) => {
    indexes.fill(index, from, to);
  });
  const nowhere: Sentence = { from: 0, to: 0, paragraph: 0 };
  return {
    annotated,
    tokens: text.tokens,
    mentionAt: new Map(mentions.map((mention) => [mention.from, mention])),
    dateAt: new Map(dates.map((date) => [date.from, date])),
    sentenceIndexOf: (token) => indexes[token] ?? 0,
    sentenceOf: (token) => sentences[indexes[token] ?? 0] ?? nowhere,
  };
}
