/** What the reader knows of one language: words only, as data. All words are written as people write them; they are folded on loading. */
export interface LanguageData {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly clitics: Clitics;
  readonly stemming: Stemming;
  /** Irregular plurals and the singular they belong to. */
  readonly plurals: Readonly<Record<string, string>>;
  /** Words too common to look for: particles, pronouns, auxiliaries. */
  readonly stopWords: readonly string[];
  readonly names: NameData;
}

/** How a language writes names. */
export interface NameData {
  /** "Son of": what follows it may be left out inside a full name. */
  readonly patronymics: readonly string[];
  /** Second parts of given names that people leave out. */
  readonly droppable: readonly string[];
  /** Words that belong to the part of the name after them. */
  readonly particles: readonly string[];
  /** Articles that a transliterated surname may stand with or without. */
  readonly articles: readonly string[];
  /** By kind of actor: words, without an article, that announce a name and are no part of it. */
  readonly titles: Readonly<Record<string, readonly string[]>>;
  readonly givenNames: readonly string[];
  /** Given names that are ordinary words too: a definite noun after one makes no name. */
  readonly ordinaryGiven: readonly string[];
  /** Words that may stand between a title and the name: ranks' second words, "former", "special". */
  readonly ranks: readonly string[];
  /** Titles of several persons at once, whose names follow each other. */
  readonly manyTitles: readonly string[];
  /** Nouns without an article between a title and whose it is: "minister of defence of …". */
  readonly complements: readonly string[];
  /** Prepositions that join a title to what it is a title of. */
  readonly titleLinks: readonly string[];
  /** Words before a nickname. */
  readonly alsoCalled: readonly string[];
  /** Words that belong to no person's name. */
  readonly notNames: readonly string[];
  /** Surnames and names that are ordinary words too. */
  readonly commonWords: readonly string[];
  /** Words before a name that is both an actor's and a place's, when the place is meant. */
  readonly placeLeads: readonly string[];
  /** How the ending of a country's or town's name changes in the adjective of it. */
  readonly demonyms: Readonly<Record<string, string>>;
}

/** A part of a month or year. */
export type DatePart =
  | 'early'
  | 'mid'
  | 'late'
  | 'half-1'
  | 'half-2'
  | 'quarter-1'
  | 'quarter-2'
  | 'quarter-3'
  | 'quarter-4'
  | 'third-1'
  | 'third-2'
  | 'third-3';

/** Words that say how a unit of time lies to the day of speaking, or that it is the one last spoken of. */
type Modifiers = Readonly<Record<'last' | 'this' | 'next' | 'same' | 'following', readonly string[]>>;

/** How a language writes dates. Phrases may have several words. */
export interface DateData {
  /** The names of each month, January first, of every region that writes the language. */
  readonly months: readonly (readonly string[])[];
  /** The names of each weekday, Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Months that are words too: read as months only when capitalised. */
  readonly capitalised: readonly string[];
  /** Days in words. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** What may be written onto a day's number, such as `th`. */
  readonly dayEndings: readonly string[];
  /** Words before an ordinal that make it something else than a day, such as "half". */
  readonly notDays: readonly string[];
  readonly ofMonth: readonly string[];
  readonly untilDay: readonly string[];
  /** Parts of months and years: early, middle and late, halves, quarters and thirds. */
  readonly parts: Readonly<Record<DatePart, readonly string[]>>;
  readonly ofPart: readonly string[];
  /** Nouns that make the number after them a year, and belong to the date. */
  readonly yearNouns: readonly string[];
  readonly ofYear: readonly string[];
  /** Prepositions that make a number after them a year, and do not belong to the date. */
  readonly yearLeads: readonly string[];
  /** Nouns that a modifier makes a date of: "last year". */
  readonly yearUnits: readonly string[];
  readonly monthUnits: readonly string[];
  /** Words that tell a month's name without day or year from the same word in another sense. */
  readonly monthLeads: readonly string[];
  readonly modifiers: { readonly position: string } & Modifiers;
  /** Modifiers that stand before their noun in a language where most stand after it. */
  readonly modifiersBefore: Modifiers;
  /** Words that put a date without a year into the future when they stand shortly before or after it. */
  readonly futureCues: Readonly<Record<'before' | 'after', readonly string[]>>;
  /** Words right before a date by which something is to be done, where no word shortly before says that it was. */
  readonly deadlines: readonly string[];
  readonly pastCues: readonly string[];
  /** Months of another calendar. */
  readonly otherMonths: readonly string[];
  /** Letters that begin a verb in the future, and beginnings of words that are no such verbs. */
  readonly futurePrefixes: readonly string[];
  readonly notFuture: readonly string[];
  /** Words before two dates that are the ends of a span, and the word between them. */
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** Days by their distance from the day of speaking. */
  readonly days: Readonly<Record<string, number>>;
  /** Words beside such a day that make it another: "the same day". */
  readonly notDeictic: Readonly<Record<'before' | 'after', readonly string[]>>;
  /** Words beside a weekday's name that make it something else: "the Sunday Times". */
  readonly notWeekdays: Readonly<Record<'before' | 'after', readonly string[]>>;
  /** Words between a weekday and its date. */
  readonly equals: readonly string[];
  /** What is written before a number to mean a quarter of the year: "Q1". */
  readonly quarterLetter: readonly string[];
  readonly weekUnits: readonly string[];
  readonly weekEnds: readonly string[];
  /** Nouns of stretches of time, in the forms that one, two and more of them take. */
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year', Readonly<Record<'one' | 'two' | 'many', readonly string[]>>>>;
  /** Words that count a stretch of time back from the day of speaking, before or after it. */
  readonly ago: Readonly<Record<'before' | 'after', readonly string[]>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly seasons: Readonly<Record<'spring' | 'summer' | 'autumn' | 'winter', readonly string[]>>;
  /** The names of decades by their first year within the century. */
  readonly decades: Readonly<Record<string, readonly string[]>>;
  readonly centuries: readonly string[];
  /** What is written onto a round year to mean its decade, as in "1990s". */
  readonly decadeEndings: readonly string[];
  /** Words between a weekday's number and its month: "the first Thursday of". */
  readonly nthOf: readonly string[];
  /** What follows a year that is not of the Gregorian calendar, or before its era. */
  readonly otherCalendars: readonly string[];
}

/** Particles written onto the front of a word. */
export interface Clitics {
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
  /** The article, or an empty string where none is written onto a word. */
  readonly article: string;
  /** Words that begin with the letter of a particle and have none. A search does not take them apart; a name is looked up whole first anyway. */
  readonly unsplit: readonly string[];
}

/** How a word is cut down to a light stem: one ending a pass, the longest that leaves three letters. */
interface Stemming {
  /** Each pass maps an ending to what replaces it. */
  readonly passes: readonly Readonly<Record<string, string>>[];
  /** Words that look as if they had an article or an ending, and have not. */
  readonly protected: readonly string[];
}
