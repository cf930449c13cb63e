/** What a form of a verb says of time; `participle` may be a passive or a past one, `base` an infinitive or a present. */
export const tenses = ['past', 'present', 'future', 'base', 'gerund', 'participle'] as const;
export type Tense = (typeof tenses)[number];

/**
 * One row of a conjugation: of verbs whose `part` (0 the first principal part, 1 the second …) matches `shape`, the stem is what `stem` makes of
 * the match, and every prefix and suffix may stand around it. `objects` are suffixes that say whom the verb is done to.
 */
export interface Paradigm {
  readonly part: number;
  /** A regular expression over a whole folded principal part. */
  readonly shape: string;
  /** What the match is replaced with, as in `String.replace`. */
  readonly stem: string;
  /** Leave out where the verb gives this principal part itself. */
  readonly unless?: number | undefined;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly objects: readonly string[];
  /** One of `tenses`. */
  readonly tense: string;
}

/** One row of a declension: nouns of a shape, and the endings that their stem may have. */
export interface Declension {
  readonly shape: string;
  readonly stem: string;
  readonly endings: readonly string[];
  readonly number: string;
  /** The endings are pronouns: "their meeting". */
  readonly owned: boolean;
}

/** What must stand in the clause for the word to tell the event. Several: any one of them. */
export const needs = ['agreement', 'ceasefire', 'actor', 'pair', 'person', 'place', 'office', 'object'] as const;
export type Need = (typeof needs)[number];

/** Words that tell an event. */
export interface TriggerData {
  /** The code of an event type. */
  readonly type: string;
  /** The frame that gives its participants their roles. */
  readonly frame: string;
  /** Principal parts, apart by spaces. */
  readonly verbs?: readonly string[] | undefined;
  readonly nouns?: readonly string[] | undefined;
  /** Plurals that the endings do not make; a plural without more to it is background. */
  readonly plurals?: readonly string[] | undefined;
  /** Said of what the event was done to: "the agreement signed in May". */
  readonly participles?: readonly string[] | undefined;
  /** Words of which one must follow (or, in a passive, precede) for the trigger to tell this event: "broke off … relations". */
  readonly objects?: readonly string[] | undefined;
  /** Words of which one must follow at once: a verb that means something else with them, "tore up", "pulled out of". */
  readonly particles?: readonly string[] | undefined;
  /** Words of which none may follow at once: "press conference". */
  readonly unless?: readonly string[] | undefined;
  /** The object belongs to the trigger where it follows at once: "took effect". */
  readonly idiom?: boolean | undefined;
  /**
   * The noun tells by itself that the thing goes on: "beside-verb". "measured" tells only with a verb, a date, how long it went on or what it cost.
   * Any other noun needs somebody, a date or a place beside it.
   */
  readonly alone?: string | undefined;
  /** Of `needs`. */
  readonly needs?: readonly string[] | undefined;
  /** The noun's first bare name is done to, not doer: "the appointment of X". */
  readonly passive?: boolean | undefined;
}

/** What governs a trigger and changes whether it happened. */
export const cues = ['negated', 'failed', 'denied', 'planned', 'future', 'intended', 'provided', 'unreal', 'asked'] as const;
export type Cue = (typeof cues)[number];

/** When a noun tells something by itself. */
export const solitudes = ['never', 'beside-verb', 'measured'] as const;
export type Solitude = (typeof solitudes)[number];

/** The place in a clause that a preposition or the like gives to what follows it; `neutral` phrases give none: "for its part". */
export const marked = [
  'with',
  'between',
  'to',
  'from',
  'against',
  'at',
  'by',
  'sponsor',
  'presence',
  'led',
  'support',
  'behalf',
  'according',
  'aside',
  'neutral',
] as const;
export type Marked = (typeof marked)[number];

/** How a language tells of events: its grammar and its words. Phrases may have several words. */
export interface EventData {
  /** Whether a bare name after a verb is its subject before it is its object. */
  readonly verbFirst: boolean;
  readonly paradigms: readonly Paradigm[];
  readonly declensions: readonly Declension[];
  readonly triggers: readonly TriggerData[];
  /** Verbs that say that what a noun tells happened: "held talks". `host`: whose subject receives the others;
   * `mediator`: brings them together; `attend`: is there, or not, while it goes on without; `scene`: whose subject only sees it. */
  readonly light: {
    readonly verbs: readonly string[];
    readonly host: readonly string[];
    readonly mediator: readonly string[];
    readonly attend: readonly string[];
    readonly scene: readonly string[];
    /** Of all these, the verbs whose subject is the noun itself: "talks began". */
    readonly happening: readonly string[];
  };
  /** Verbs of saying; `relays` pass on what another says, `accusing` say what their object did, "statements" are nouns for what is said or written. */
  readonly speech: {
    readonly verbs: readonly string[];
    readonly relays: readonly string[];
    readonly accusing: readonly string[];
    readonly statements: readonly string[];
  };
  /** Words right after somebody's name and before whomever that one acts for: "signed by X for Y". */
  readonly actingFor: readonly string[];
  /** Other verbs: they begin a clause of their own. */
  readonly plainVerbs: readonly string[];
  /** Words before a verb that belong to it. */
  readonly auxiliaries: readonly string[];
  /** Endings of a verb that say that several do it. */
  readonly severalEndings: readonly string[];
  /** Auxiliaries that make a verb after them passive. */
  readonly passives: readonly string[];
  /** The word before an infinitive. */
  readonly infinitives: readonly string[];
  /** Auxiliaries that make a finite verb of an infinitive after them. */
  readonly modals: readonly string[];
  /** Pronouns at the front of a sentence for whoever did what the one before tells: for a person, for anything else, for several. */
  readonly takenUp: { readonly person: readonly string[]; readonly thing: readonly string[]; readonly several: readonly string[] };
  /** Words before a noun for whose it is. */
  readonly possessors: readonly string[];
  /** A pronoun with its preposition: it takes up what was named before. */
  readonly pronouns: readonly string[];
  /** Words after which a clause tells what happened at the place named before: "where". */
  readonly where: readonly string[];
  /** Words after which a clause tells what happened at the date right before: "in May, when". */
  readonly when: readonly string[];
  /** Words of their own for "the" and "a". */
  readonly articles: readonly string[];
  /** What begins a link to another story. */
  readonly links: readonly string[];
  /** Nouns before the name of a place. */
  readonly placeNouns: readonly string[];
  /** Verbs that say something of what a noun tells, and not that it took place: "the visit comes amid". */
  readonly comments: readonly string[];
  /** Nouns for what holds between those whom "between" or "with" names after them: "cooperation between". */
  readonly bonds: readonly string[];
  /** Phrases after whoever signs that say that it is no party: "as a witness". */
  readonly asMediator: readonly string[];
  /** What a title may end with: "the speaker in its name". */
  readonly titleTails: readonly string[];
  /** Nouns after a state's name for people of it who do not act for it: "South Sudan rivals". */
  readonly rivals: readonly string[];
  /** Nouns for some of those, or for whoever speaks for those, whom "of" or "from" names after them: "a number of", "officials from". */
  readonly parts: readonly string[];
  /** Nouns for people or groups whom nobody names: "protesters", "factions". */
  readonly people: readonly string[];
  /** Words between how long something went on and what it was: "days of talks". */
  readonly of: readonly string[];
  /** Words for how many people. */
  readonly counts: readonly string[];
  /** Words for how long something went on, or what it cost: "years", "killed". */
  readonly measures: readonly string[];
  /** Verbs whose subject does what their object tells: "decided on the withdrawal", "announced the suspension of". */
  readonly controls: readonly string[];
  /** Nouns after which "to" is no purpose: "in response to the request". */
  readonly responses: readonly string[];
  /** Nouns for somebody or something that the noun after them only describes: "the hall of conferences", "the parties to the conflict". */
  readonly bearers: readonly string[];
  /** Words that make a plan of a negation: "not until". */
  readonly except: readonly string[];
  /** Endings of a case that a noun's adjective may have: نزاعا مسلحا. */
  readonly caseEndings: readonly string[];
  /** Letters that end nouns only, as written: folding makes them the same as a pronoun on a verb. */
  readonly nounLetters: readonly string[];
  /** More words than the language's own that begin with the letter of a particle and have none. */
  readonly unsplit: readonly string[];
  /** What follows a name whose the next noun is. */
  readonly possessives: readonly string[];
  /** Words for something unnamed: a pronoun after them takes up that and nothing before. */
  readonly indefinites: readonly string[];
  /** A pronoun for whose the noun before it is. */
  readonly owners: readonly string[];
  /** Nouns for those who were named before. */
  readonly sides: readonly string[];
  /** Words after which a date is no date of the event: "until". */
  readonly notDates: readonly string[];
  readonly markers: Readonly<Record<Marked, readonly string[]>>;
  /** The same for particles written onto a name. */
  readonly cliticMarkers: Readonly<Record<string, string>>;
  readonly cues: Readonly<Record<Cue, { readonly verbs: readonly string[]; readonly words: readonly string[] }>>;
  /** Words after a noun that put it into the future: "the coming visit". */
  readonly plannedAfter: readonly string[];
  readonly clauses: ClauseWords;
  /** Nouns before an organisation's name that make an office of it, or a group that acts for it. */
  readonly officeNouns: readonly string[];
  /** Nouns that stand for somebody unnamed. */
  readonly counterparts: readonly string[];
}

/** Words that begin a clause. */
export interface ClauseWords {
  readonly relative: readonly string[];
  readonly subordinate: readonly string[];
  /** After a comma and before a verb of what is to come: "on the understanding that". */
  readonly proviso: readonly string[];
  /** After a verb of saying: "that". */
  readonly reported: readonly string[];
  /** The same with a pronoun for the speaker: "that he". */
  readonly reportedPronoun: readonly string[];
  /** What may begin a report without any such word: "said the parties met". */
  readonly reportedNoun: readonly string[];
  /** Before what a noun tells: "during", "after". */
  readonly during: readonly string[];
  readonly apart: readonly string[];
  readonly conjunctions: readonly string[];
}
