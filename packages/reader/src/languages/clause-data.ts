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
  /** A part of an agreement, as the subject of a verb of providing: "the first phase". */
  readonly parts: readonly string[];
  /** Nouns for what an agreement is written in, which may provide something where no agreement is named: "the document". */
  readonly documents: readonly string[];
  /** Pronouns that an agreement may be meant by. */
  readonly agreementPronouns: readonly string[];
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
  /** Verbs of saying that end what is provided before the name of whoever says it: ", the mediators said". */
  readonly sayings: readonly string[];
  /** What begins examples of what is provided: "including". */
  readonly examples: readonly string[];
  /** What ends it anywhere: "but", "although". */
  readonly enders: readonly string[];
  /** Conjunctions that are words of their own. */
  readonly conjunctions: readonly string[];
  /** What joins one provision to the next: "as well as", "and on". */
  readonly joiners: readonly string[];
  /** What says that something is done for what another does: "in return". */
  readonly inReturn: readonly string[];
  /** What joins only after a comma. */
  readonly commaJoiners: readonly string[];
  /** Nouns of doing that head a provision, whatever its topic: "cooperation", "the establishment of". Compared by stems. */
  readonly heads: readonly string[];
  /** Verbs that do the same, as they stand after "to": "release". */
  readonly verbs: readonly string[];
  /** What may stand before such a noun: "the". */
  readonly articles: readonly string[];
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
  /** What is right before and right after the one who has to do it: "it is for X to". */
  readonly dutyLeads: readonly string[];
  readonly dutyAfterLeads: readonly string[];
  /** After the one who has to do it. */
  readonly dutiesAfter: readonly string[];
  /** Before the one who does what is told in the passive: "by". */
  readonly agents: readonly string[];
  /** Verbs, and nouns made of them, whose subject benefits: "receive". */
  readonly gains: readonly string[];
  /** Verbs that name no subject: "it is brought about that". */
  readonly impersonal: readonly string[];
  /** Nouns of what somebody does or bears himself; whoever is named right after one does it: "the withdrawal of". */
  readonly doings: readonly string[];
  /** Words of giving, sending and making: whoever is named right after a noun of these does it, whoever is named after "to" benefits. */
  readonly givings: readonly string[];
  /** Verbs whose object benefits: "train". */
  readonly benefitVerbs: readonly string[];
  /** Before whom something is given or sent to. */
  readonly goals: readonly string[];
  /** Verbs that only look as if they had one of the endings. */
  readonly notPlural: readonly string[];
  /** Verbs with two objects, of which the first benefits: "gives Niger boats". */
  readonly dativeVerbs: readonly string[];
  /** Endings of verbs whose subject, where they name none, is two, or more than two; and pronouns for as many. */
  readonly dualEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  readonly dualPronouns: readonly string[];
  readonly pluralPronouns: readonly string[];
  /** What joins whom an agreement obliges to what he has to do: "to". */
  readonly infinitives: readonly string[];
  /** What may stand between a subject and its verb: "have also". */
  readonly auxiliaries: readonly string[];
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
  /** Whether it means nothing but providing: "stipulates". */
  readonly isTelling?: boolean;
  /** Whether it tells what was agreed where several do it together, though no agreement is spoken of: "both promised to". */
  readonly isMutual?: boolean;
  /** Whether the preposition has to follow directly. */
  readonly isAdjacent?: boolean;
  /** Whether the verb itself says what is provided: "it ends the war", and not "it includes". */
  readonly isWhole?: boolean;
}
