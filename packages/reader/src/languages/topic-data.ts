/**
 * How a language speaks of the topics of clauses, by the codes of the taxonomy. Patterns are compared by the stems of their words; how they are
 * written, `text/patterns.ts` says. Besides, `<name>` in the place of a word is any of a class, and `&` between two parts means that they may
 * come in either order, with a few words between. The nouns of acts with which a pattern begins bring their verbs along (`verbal-nouns.json`) where `~`
 * follows; one written with `=` does not.
 */
export interface TopicData {
  /**
   * Words that do alike in many patterns: ways to say "combat", kinds of arms. A class may hold those before it; `+` before a verb's stem is its
   * present. `nation` and `nationality`, of the list of countries, need not be written.
   */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Topics at large: left out where the same passage has a sharper one. */
  readonly general: readonly string[];
  readonly topics: Readonly<Record<string, TopicPatterns>>;
  /** What looks like a topic and is none: a ministry's name, a council's. */
  readonly not: readonly string[];
}

/** The patterns of one topic. */
export interface TopicPatterns {
  /** Patterns that mean the topic wherever they stand. */
  readonly phrases: readonly string[];
  /** Patterns that mean it in what an agreement provides, and elsewhere mean much else. */
  readonly words: readonly string[];
}
