import type { Ground } from '../agreements/ground.ts';
import type { AgreementFound } from '../found.ts';
import { firstFrom } from '../text/nearest.ts';
import { longestAt } from '../text/patterns.ts';
import type { Placed } from '../text/placed.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Passage } from './passage.ts';
import { clauseWords } from './words.ts';

/** What is known where a passage is looked for. It is asked at every word: all its properties are always there, so that it has one shape. */
export interface Scene {
  readonly ground: Ground;
  /** The tokens at which what is provided ends. */
  readonly closings: ReadonlySet<number>;
  readonly sentence: Sentence;
  /** Which sentence it is, counted from 0. */
  readonly index: number;
  /** The agreements of the sentence. */
  readonly agreements: readonly Placed<AgreementFound>[];
  /** The agreement spoken of last before the sentence. */
  readonly last: Remembered | undefined;
  /** The key of the only agreement that the text speaks of. */
  readonly single: string | undefined;
  /** The passage before. */
  readonly previous: Passage | undefined;
  /** Whether the passage before reaches to this place. */
  readonly isRunning: boolean;
}

/** An agreement spoken of, and where what it provides was told last. */
export interface Remembered {
  readonly agreement: Placed<AgreementFound>;
  readonly index: number;
  readonly paragraph: number;
}

/** A sentence without an agreement goes on about one spoken of at most so many sentences before. */
const memory = 2;

/** The agreement that a sentence without one goes on about. */
export function rememberedIn({ last, index, sentence }: Scene): Placed<AgreementFound> | undefined {
  if (last === undefined) return undefined;
  return index - last.index <= memory || last.paragraph === sentence.paragraph ? last.agreement : undefined;
}

/** Whether "under" or its like stands before an agreement. */
export function isLed(from: number, { tokens }: Ground): boolean {
  return [1, 2, 3].some(
    (back) => from >= back && longestAt(clauseWords.underAgreement, tokens, { from: from - back, to: from }) !== undefined,
  );
}

/** The agreement after a place that the sentence names as what it has this from: "…, under the accord", "…, the accord says". */
export function ledAfter(at: number, { agreements, ground }: Scene): Placed<AgreementFound> | undefined {
  let next = firstFrom(agreements, at + 1);
  for (let tried = 0; next !== undefined && tried < mostAfter; tried++) {
    if (isLed(next.from, ground) || clauseWords.sayings.has(ground.tokens[next.to]?.text ?? '')) return next;
    next = firstFrom(agreements, next.to);
  }
  return undefined;
}

/** So many agreements after a place are looked at: a sentence names few. */
const mostAfter = 4;
