/**
 * Which verbs a language's verbal nouns belong to. A verb is written as its present without the letters of the persons in front, and without vowels:
 * its passive has mostly the same letters.
 */
export interface VerbalNounData {
  /**
   * Shapes of nouns, and those of their verbs: `ف`, `ع` and `ل` stand for the consonants of the root, as grammars write them, and one that stands
   * twice is the same consonant twice. The first that a noun has, counts.
   */
  readonly shapes: Readonly<Record<string, readonly string[]>>;
  /** The verbs of nouns whose shape does not tell them; none where theirs is written as one of another meaning (`تكون`, to be). */
  readonly verbs: Readonly<Record<string, readonly string[]>>;
}
