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
/** Auxiliaries that make a finite verb of an infinitive after them. */
export const modals = single((data) => data.modals);
/** Nouns after which "to" is no purpose: "in response to the request". */
export const responses = single((data) => data.responses);
/** Words that make a plan of a negation: "not until". */
export const excepting = single((data) => data.except);
/** Words after which a date is no date of the event: "until". */
export const notDates = single((data) => data.notDates);
/** Pronouns that take up whoever did what the sentence before tells. */
export const takenUp = {
  person: single((data) => data.takenUp.person),
  thing: single((data) => data.takenUp.thing),
  several: single((data) => data.takenUp.several),
};
/** All of these. */
export const pronounsTakenUp: ReadonlySet<string> = new Set(Object.values(takenUp).flatMap((words) => [...words]));
/** Words before a noun for whose it is. */
export const possessors = single((data) => data.possessors);
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
/** Verbs whose subject is the noun that they tell of: "clashes broke out". */
export const happening = single((data) => data.light.happening);
/** Nouns for people or groups whom nobody names. */
export const people = single((data) => data.people);
/** Words between how long something went on and what it was. */
export const ofWords = single((data) => data.of);
/** Words for how many people. */
export const counts = single((data) => data.counts);
/** Words for how long something went on, or what it cost. */
export const measures = single((data) => data.measures);
/** Verbs whose subject does what their object tells. */
export const controls = single((data) => data.controls);
/** Verbs that say something of what a noun tells, and not that it took place. */
export const comments = single((data) => data.comments);
/** Nouns for what holds between those whom "between" or "with" names after them. */
export const bonds = single((data) => data.bonds);
/** Phrases after whoever signs that say that it is no party. */
export const asMediator = several((data) => data.asMediator);
/** What a title may end with: a pronoun for whom its holder speaks. */
export const titleTails = single((data) => data.titleTails);
/** Nouns after a state's name for people of it who do not act for it. */
export const rivals = single((data) => data.rivals);
/** Nouns for some of those, or for whoever speaks for those, whom a preposition names after them. */
export const parts = single((data) => data.parts);
/** Nouns for somebody or something that the noun after them only describes. */
export const bearers = single((data) => data.bearers);
/** Nouns that make an office, or a group that acts for it, of the name after them. */
export const officeNouns = single((data) => data.officeNouns);
/** Words that begin with the letter of a particle and have none. */
export const unsplit = single((data) => data.unsplit);
/** What the words after the first one of a phrase may end with besides. */
export const caseEndings = single((data) => data.caseEndings);
/** Words after which no verb stands, in a language whose verbs stand first: a preposition has a noun. */
export const prepositions = single(({ verbFirst, markers: { at, against, to, between } }) =>
  verbFirst ? [at, against, to, between].flat() : [],
);
/** Letters that end nouns only, as written and not folded. */
export const nounLetters: ReadonlySet<string> = new Set(spoken.flatMap(({ data }) => data.nounLetters));
/** Verbs that pass on what another says. */
export const relays = single((data) => data.speech.relays);
/** Verbs that say what their object did. */
export const accusing = single((data) => data.speech.accusing);
/** Nouns for what is said or written: "a statement". */
export const statements = single((data) => data.speech.statements);
/** Words between somebody's name and whomever that one acts for. */
export const actingFor = single((data) => data.actingFor);
/** Words for "the" and "a", where they are words of their own. */
export const articles = single((data) => data.articles);
/** Words that set what follows at the place named before. */
export const whereWords = single((data) => data.where);
/** Words that tell what happened at the date named before. */
export const whenWords = single((data) => data.when);
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
