import type { WithAgreements } from '../annotated.ts';
import { type Segment, segmentsOf } from '../text/segments.ts';
import type { Token } from '../text/tokens.ts';
import type { Sensed } from './sense.ts';
import { inClause, senseText } from './sensed.ts';
import { auxiliaries, modals } from './words.ts';

/** A text being read for events: what its words may be doing, and its clauses. */
export interface Reading {
  readonly text: WithAgreements;
  readonly sensed: readonly (Sensed | undefined)[];
  readonly segments: readonly Segment[];
  /** Whether a word is surely a verb. */
  readonly isVerb: (at: number) => boolean;
  /** Whether a word may be a noun that tells an event. */
  readonly tells: (at: number) => boolean;
  /** Whether a word belongs to a name or a date. */
  readonly isNamed: (at: number) => boolean;
}

/** As many words are far apart, whatever is asked. */
const farApart = 50;

/** Looks up every word that no name covers, and cuts the sentences into clauses. */
export function readingOf(text: WithAgreements): Reading {
  const { tokens } = text.text;
  const named = namedIn(text);
  const isNamed = (at: number) => named[at] === 1;
  const sensed = senseText(text.text, isNamed);
  const words = tokens.map((token, at) => inClause(token, sensed[at], isAfterModal(tokens, at)));
  const wordAt = (at: number) => words[at];
  return {
    text,
    sensed,
    segments: segmentsOf(tokens, text.sentences, wordAt),
    isVerb: (at) => words[at]?.verb === 'sure',
    tells: (at) => words[at]?.tells ?? false,
    isNamed,
  };
}

/** "Will sign", "would not sign". */
function isAfterModal(tokens: readonly Token[], at: number): boolean {
  if (auxiliaries.has(tokens[at]?.text ?? '')) return false;
  const before = tokens[at - 1]?.text ?? '';
  return modals.has(before) || (auxiliaries.has(before) && modals.has(tokens[at - 2]?.text ?? ''));
}

/** How many words stand between two tokens, names and dates not counted; no more are counted than matter. */
export function gapBetween({ isNamed }: Reading, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to && words < farApart; at++) if (!isNamed(at)) words++;
  return words;
}

/** Whether a sentence, a line or a part of a list ends before a token. */
export function endsSentence(token: Token | undefined): boolean {
  return /[.;?!\n]/.test(token?.before ?? '\n');
}

/** 1 at each token that belongs to a name or a date. */
function namedIn({ mentions, dates, text }: WithAgreements): Uint8Array {
  const named = new Uint8Array(text.tokens.length);
  for (const { from, to } of mentions) named.fill(1, from, to);
  for (const { from, to } of dates) named.fill(1, from, to);
  return named;
}
