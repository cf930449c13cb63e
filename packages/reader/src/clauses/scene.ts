import type { Ground } from '../agreements/ground.ts';
import type { AgreementFound } from '../found.ts';
import { longestAt } from '../text/patterns.ts';
import type { Placed } from '../text/placed.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Passage } from './passage.ts';
import { clauseWords } from './words.ts';

/** What is known where a passage is looked for. */
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
  readonly last?: Remembered;
  /** The key of the only agreement that the text speaks of. */
  readonly single?: string;
  /** The passage before. */
  readonly previous?: Passage;
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
