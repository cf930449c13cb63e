import type { VerbData } from './agreement-data.ts';

/** How a language tells what an agreement provides. Patterns are compared as written; how they are written, `text/patterns.ts` says. */
export interface ClauseData {
  /** Verbs whose subject is an agreement and whose object is what it provides. */
  readonly provide: readonly ProvisionVerb[];
  /** Verbs whose subject is the parties. */
  readonly agree: readonly ProvisionVerb[];
  /** What announces a provision by itself: "under it", "among its articles". */
  readonly under: readonly string[];
  /** The same, before a noun that means the agreement: "under". */
  readonly underAgreement: readonly string[];
  /** What joins an agreement's phrase to what was agreed: "an agreement on". */
  readonly complements: readonly string[];
  /** What looks like that and is none: "on behalf of". */
  readonly notComplements: readonly string[];
  /** How any verb begins or ends whose subject an agreement may be, and the relative pronouns before one. */
  readonly openers: Readonly<Record<'prefixes' | 'suffixes' | 'relatives', readonly string[]>>;
  /** Words right before a verb that deny it. */
  readonly negators: readonly string[];
  /** Words right before a verb that make it tell no provision: "did not". */
  readonly denials: readonly string[];
  /** Nouns for those who make agreements and have no name of their own in a text: "the rebels". */
  readonly parties: readonly string[];
  /** What ends what is provided, after a comma or at the start of a sentence. */
  readonly closers: readonly string[];
  /** What ends it anywhere: "but", "although". */
  readonly enders: readonly string[];
  /** Conjunctions that are words of their own. */
  readonly conjunctions: readonly string[];
  /** What joins one provision to the next: "as well as", "and on". */
  readonly joiners: readonly string[];
  /** What joins only after a comma. */
  readonly commaJoiners: readonly string[];
  /** Nouns that head a provision, whatever its topic: "cooperation", "the establishment of". Compared by stems. */
  readonly heads: readonly string[];
  /** Particles written onto the first word of what is provided, which belong to the verb. */
  readonly objectClitics: readonly string[];
  /** Pronouns written onto a word: they mean something in the provision before. */
  readonly pronouns: readonly string[];
  /** What begins how something is to be done: it belongs to the provision before it. */
  readonly means: readonly string[];
  /** Beginnings of sentences that tell no provision, though they stand after one. */
  readonly notOpening: readonly string[];
  /** What begins a line of a list: "first", "article". */
  readonly items: readonly string[];
  /** By force. */
  readonly forces: Readonly<Record<string, readonly string[]>>;
  /** Before the one who has to do it. */
  readonly duties: readonly string[];
  /** After the one who has to do it. */
  readonly dutiesAfter: readonly string[];
  /** Before the one for whom it is done. */
  readonly benefits: readonly string[];
  /** Particles written onto the name of the one for whom it is done. */
  readonly benefitClitics: readonly string[];
  /** Before the day by which it is due. */
  readonly deadlines: readonly string[];
}

/** A verb of providing or agreeing, and the preposition that it needs before its object. */
export interface ProvisionVerb extends VerbData {
  readonly prepositions: readonly string[];
  /** A code of `Force`. */
  readonly force?: string;
  /** Whether it tells a provision only where an agreement is already spoken of. */
  readonly isWeak?: boolean;
  /** Whether the preposition has to follow directly. */
  readonly isAdjacent?: boolean;
  /** Whether the verb itself says what is provided: "it ends the war", and not "it includes". */
  readonly isWhole?: boolean;
}
