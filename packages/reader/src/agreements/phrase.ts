import type { Ground } from './ground.ts';
import type { Noun } from './nouns.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseWordsOf } from './words.ts';

/** The phrase around a noun, in tokens: what an editor would mark as the agreement. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Letters of particles on its first word. */
  readonly skipped: number;
  /** It points back or can only mean one: "the agreement", "the peace of Juba". */
  readonly isDefinite: boolean;
  /** What it is called is a name: of a place, a day, in quotation marks or in capitals. */
  readonly isNamed: boolean;
}

/** How far the phrase of a noun goes, by the grammar of the noun's language. */
export function phraseOf(noun: Noun, ground: Ground): Phrase {
  const words = phraseWordsOf(ground.tokens[noun.from]?.text ?? '');
  return words.isBefore ? phraseBefore(noun, ground, words) : phraseAfter(noun, ground, words);
}
