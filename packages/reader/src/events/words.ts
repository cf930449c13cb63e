import { among } from '../languages/among.ts';
import arEvents from '../languages/ar/events.json' with { type: 'json' };
import enEvents from '../languages/en/events.json' with { type: 'json' };
import { type EventData, type Marked, marked } from '../languages/event-data.ts';
import { type Language, languages } from '../languages/languages.ts';
import { folded } from '../text/fold.ts';
import { type Phrases, phrases } from '../text/phrases.ts';

/** A language and how it tells of events. */
export interface Spoken {
  readonly language: Language;
  readonly data: EventData;
}

const told: Readonly<Record<string, EventData>> = { ar: arEvents, en: enEvents };
/** The languages that events are read in. */
export const spoken: readonly Spoken[] = languages.flatMap((language) => {
  const data = told[language.tag];
  return data === undefined ? [] : [{ language, data }];
});

/** Words that mark what a name after them is to the event. */
export const markers: Phrases<Marked> = phrases(
  spoken.flatMap(({ data }) => marked.flatMap((mark) => data.markers[mark].map((phrase) => [phrase, mark] as const))),
);

/** The same for particles written onto a name. */
export const cliticMarks: ReadonlyMap<string, Marked> = new Map(
  spoken.flatMap(({ data }) => Object.entries(data.cliticMarkers).map(([particle, mark]) => [particle, among(marked, mark)] as const)),
);

/** Words after a noun that put what it tells into the future. */
export const plannedAfter = single((data) => data.plannedAfter);
/** Words before a verb that belong to it. */
export const auxiliaries = single((data) => data.auxiliaries);
/** Auxiliaries that make a verb after them passive. */
export const passives = single((data) => data.passives);
/** The word before an infinitive. */
export const infinitives = single((data) => data.infinitives);
/** Words that make a plan of a negation: "not until". */
export const excepting = single((data) => data.except);
/** Words after which a date is no date of the event: "until". */
export const notDates = single((data) => data.notDates);
/** Pronouns with their prepositions: they take up what was named before. */
export const pronouns = single((data) => data.pronouns);
/** Words for something unnamed: a pronoun after them takes up that. */
export const indefinites = single((data) => data.indefinites);
/** Pronouns for whose the noun before them is. */
export const owners = single((data) => data.owners);
/** What follows a name whose the next noun is. */
export const possessives = single((data) => data.possessives);
/** Nouns before the name of a place. */
export const placeNouns = single((data) => data.placeNouns);
/** Nouns that make an office, or a group that acts for it, of the name after them. */
export const officeNouns = single((data) => data.officeNouns);
/** Words that begin with the letter of a particle and have none. */
export const unsplit = single((data) => data.unsplit);
/** Letters that end nouns only, as written and not folded. */
export const nounLetters: ReadonlySet<string> = new Set(spoken.flatMap(({ data }) => data.nounLetters));
/** Verbs that pass on what another says. */
export const relays = single((data) => data.speech.relays);
/** Nouns for what is said or written: "a statement". */
export const statements = single((data) => data.speech.statements);
/** Words between somebody's name and whomever that one acts for. */
export const actingFor = single((data) => data.actingFor);
/** Words for "the" and "a", where they are words of their own. */
export const articles = single((data) => data.articles);
/** Words that set what follows at the place named before. */
export const whereWords = single((data) => data.where);
/** What begins a link to another story. */
export const links = several((data) => data.links);
/** Nouns for those who were named before: "the two sides". */
export const sides = several((data) => data.sides);
/** Nouns for somebody's like on the other side: "his counterpart". */
export const counterparts = several((data) => data.counterparts);

function several(read: (data: EventData) => readonly string[]): Phrases<true> {
  return phrases(spoken.flatMap(({ data }) => read(data).map((phrase) => [phrase, true] as const)));
}

function single(read: (data: EventData) => readonly string[]): ReadonlySet<string> {
  return new Set(spoken.flatMap(({ data }) => read(data)).map(folded));
}
