/** How a language speaks of agreements. How patterns are written, `text/patterns.ts` says; they are compared without articles unless said otherwise. */
export interface AgreementData {
  readonly nouns: readonly AgreementNoun[];
  /** By instrument: what makes a plain "agreement" one of a sharper kind when it stands in its phrase, by stems: "ceasefire". */
  readonly sharper: Readonly<Record<string, readonly string[]>>;
  /** What looks like one of the nouns and means no agreement, as written: "by agreement of", "agreement that". */
  readonly not: readonly string[];
  /** As `not`, but only where nothing before says that the agreement provides it: "the agreeing on". */
  readonly deeds: readonly string[];
  /** What looks like one of the deeds and is none: "the agreement on the sidelines". */
  readonly notDeeds: readonly string[];
  /** Words shortly before the noun that tell of an agreement still wished for, or denied; as written. */
  readonly aims: readonly string[];
  /** Words between an agreement and the name that it goes by; as written. */
  readonly namings: readonly string[];
  /** Words between such a word and the noun by which the agreement is there already: "refused to extend the protocol". */
  readonly existing: readonly string[];
  /** What stands for the noun of an agreement told beside another: "and another for defence". */
  readonly others: readonly string[];
  /** Verbs and nouns of making an agreement; as written. */
  readonly making: VerbData;
  /** Those of them that only two or more do, and not one alone: "signed", not "approved"; as written. */
  readonly concluding: VerbData;
  readonly conjugation: ConjugationData;
  readonly phrase: PhraseData;
  readonly parties: PartyData;
}

/** A noun that means an agreement. */
export interface AgreementNoun {
  /** A code of `Instrument`. */
  readonly instrument: string;
  /** The noun as an editor would look it up. */
  readonly noun: string;
  readonly one: readonly string[];
  readonly two?: readonly string[];
  readonly more?: readonly string[];
  /** Forms that mean one spoken of before, and nothing by themselves: "the memorandum". */
  readonly back?: readonly string[];
  /** Whether it points back where what it needs does not stand with it. */
  readonly orBack?: boolean;
  /** Whether it may mean an agreement of any kind spoken of before. */
  readonly isGeneric?: boolean;
  /**
   * `making`, `name`, `support` or `telling`. Must stand with it, because it means other things too: a making, or anything that tells of an agreement
   * (a making, a name, its parties); or both a verb of concluding and what it provides ("they signed a plan that calls for").
   */
  readonly needs?: string;
}

/** Verbs, as the beginnings of their forms, and whole words. */
export interface VerbData {
  /** Of the past tense: takes its endings, and object pronouns. */
  readonly past: readonly string[];
  /** Of the present tense, without its prefix. */
  readonly present: readonly string[];
  /** Words as they stand. */
  readonly words: readonly string[];
}

/** How a language inflects verbs: every prefix and ending that may stand around a beginning of a form. */
export interface ConjugationData {
  readonly past: readonly string[];
  readonly present: { readonly prefixes: readonly string[]; readonly endings: readonly string[] };
  readonly objects: readonly string[];
}

/** How far the phrase around the noun goes. */
export interface PhraseData {
  /** On which side of the noun its modifiers stand: `before` or `after`. */
  readonly modifiers: string;
  /** Words that end the phrase. */
  readonly stops: readonly string[];
  /** Words, as written, after which the phrase tells what the agreement is about. */
  readonly links: readonly string[];
  /** Particles written onto a word that do the same. */
  readonly linkClitics: readonly string[];
  /** Words that may stand inside what the agreement is about, and cannot end it: "of", "the". */
  readonly inner: readonly string[];
  /** Words that stand for the years of a name: "the 1979 treaty", "of the year". */
  readonly yearNouns: readonly string[];
  /** How adjectives end. */
  readonly adjectiveEndings: readonly string[];
  /** Adjectives with another ending. */
  readonly adjectives: readonly string[];
  /** What the length of an agreement is counted in: "a 17-article accord". With its number it does not say which one is meant. */
  readonly measures: readonly string[];
  /** Adjectives that name nothing. */
  readonly idle: readonly string[];
  /** How a noun ends that no definite noun can follow in one phrase. */
  readonly closedEnding: string;
  /** Letters with which only verbs begin, save the words listed after. */
  readonly verbPrefixes: readonly string[];
  readonly notVerbs: readonly string[];
  /** Shapes that only verbs have (`تفتعل`), save where the word has one of `nounShapes` as well. */
  readonly verbShapes: readonly string[];
  readonly nounShapes: readonly string[];
  /** Endings that only verbs have, save where one of `nounEndings` stands. */
  readonly verbEndings: readonly string[];
  readonly nounEndings: readonly string[];
  /** Words that join a plain agreement to the noun that says which kind it is: "an agreement on a ceasefire". */
  readonly instrumentLinks: readonly string[];
  /** Words before a plural that make it two. */
  readonly twos: readonly string[];
  /** Words before the noun that point back. */
  readonly pointers: readonly string[];
}

/** Who takes part in an agreement, and as what. */
export interface PartyData {
  /** By role: what stands before the names; as written. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** Between the names: "on the one hand", "and each of". */
  readonly joints: readonly string[];
  /** Before the one in whose name somebody signs. */
  readonly behalf: readonly string[];
  /** What may stand between somebody's name and the verb of making. */
  readonly places: readonly string[];
  /** Nouns for the parties together: "the two sides". */
  readonly together: readonly string[];
}
