/** How a language speaks of those whom a text has named, without their names. How patterns are written, `text/patterns.ts` says. */
export interface ReferringData {
  /** Nouns for two parties together: "both sides". */
  readonly two: readonly string[];
  /** Nouns for all parties, however many they are: "the signatories". */
  readonly all: readonly string[];
  /** Definite nouns for one of a kind: "the movement". */
  readonly kinds: readonly KindOfActor[];
  /** Nouns for people and things of a state, with its adjective beside them: "Italian instructors". */
  readonly personnel: readonly string[];
  /** Words before a name, after "and", that are no part of it: "the kingdom of". */
  readonly styles: readonly string[];
  /** Conjunctions that are words of their own. */
  readonly conjunctions: readonly string[];
}

/** Nouns, and the kinds of actor that they mean. */
export interface KindOfActor {
  readonly nouns: readonly string[];
  /** Codes of `ActorKind`. */
  readonly kinds: readonly string[];
  /** Whether it may mean the state where nobody of the kind is named. */
  readonly orState: boolean;
  /** Whether it means all of the kind, and not one. */
  readonly several?: boolean;
}
