/**
 * How a language speaks of the topics of clauses, by the codes of the taxonomy. Patterns are compared by the stems of their words; how they are
 * written, `text/patterns.ts` says.
 */
export interface TopicData {
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
