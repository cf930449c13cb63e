import arPlaces from '../languages/ar/places.json' with { type: 'json' };
import enPlaces from '../languages/en/places.json' with { type: 'json' };
import { folded } from '../text/fold.ts';
import { type Phrases, phrases } from '../text/phrases.ts';
import { remembered } from '../text/remembered.ts';

/** What a country or town is where it stands: it acts, or things happen there. */
export type Role = 'actor' | 'place';

/** A particle that says little by itself: which role it means by default, if any, and words shortly before it that decide. */
interface OpenLead {
  readonly role?: string;
  readonly actor?: readonly string[];
  readonly place?: readonly string[];
}

/** How a language tells a country that acts from one where things happen. */
interface PlaceData {
  /** Names that are ordinary words too: places only where a word before them says so. */
  readonly ordinary: readonly string[];
  /** Words right before a name after which it is a place. */
  readonly placeLeads: readonly string[];
  /** Words right before a name after which it acts. */
  readonly actorLeads: readonly string[];
  readonly openLeads: Readonly<Record<string, OpenLead | undefined>>;
  /** Words of going and sending: what they go to is a place. */
  readonly motions: readonly string[];
  /** After these a word for a border makes places of what they join. */
  readonly between: readonly string[];
  /** Peoples whose plural is no adjective with an ending, and their countries. */
  readonly peoples: Readonly<Record<string, string>>;
  /** Words that make "between" speak of places. */
  readonly borders: readonly string[];
  /** Verbs that states are the subject of, in the past, masculine in Arabic; Arabic's feminine is made from them. */
  readonly pastActs: readonly string[];
  /** The same in the present, without the letter in front. */
  readonly presentActs: readonly string[];
  /** Nouns for what states have with each other, by which "between" names its parties, whatever it says of borders: "a treaty on the border". */
  readonly pacts: readonly string[];
  /** Words that make a place of a country after a border: "the border with". */
  readonly alongside: readonly string[];
  /** Words that lead to what a country named before them does: "Ankara, which …". */
  readonly relatives: readonly string[];
  /** Words that lead to what a country named before them is accused of. */
  readonly accused: readonly string[];
  /** Verbs whose object acts, too: "Ankara urged Tehran". */
  readonly addressing: readonly string[];
  /** Nouns whose owner acts: "the position of Ankara". */
  readonly stances: readonly string[];
  /** Words between a name and what tells its role: "with the state of Qatar". */
  readonly generic: readonly string[];
  /** Nouns that with a country's adjective mean its state: "the Turkish side". */
  readonly sides: readonly string[];
  /** The same for two or more, whose adjectives follow each by itself. */
  readonly manySides: readonly string[];
  /** The ending of a verb in the past whose subject is feminine, as countries and towns are. */
  readonly actingEnding: string;
  /** Words that end so and are no verbs. */
  readonly actingNot: readonly string[];
  /** Nouns that the name of a place stands after, of one place and of several; those that stand after the name; and those that "of" joins to it. */
  readonly placeNouns: Readonly<Record<'one' | 'many' | 'after' | 'before', readonly string[]>>;
  /** Words beside such a noun or preposition that describe and name nothing. */
  readonly notPlaces: readonly string[];
  /** Prepositions that capitals after them make a place of, where nothing says otherwise. */
  readonly located: readonly string[];
  /** First words of names of places that have two. */
  readonly openings: readonly string[];
  /** Nouns of that kind that speak of other things with a definite noun: "the field of energy". */
  readonly fieldNouns: readonly string[];
}

const data: readonly PlaceData[] = [arPlaces, enPlaces];

export const ordinaryNames: Phrases<true> = phrases(data.flatMap(({ ordinary }) => ordinary.map((name) => [name, true] as const)));
export const placeLeads = words(({ placeLeads }) => placeLeads);
export const actorLeads = words(({ actorLeads }) => actorLeads);
export const motions = words(({ motions }) => motions);
export const between = words(({ between }) => between);
export const peoples: readonly (readonly [plural: string, country: string])[] = data.flatMap(({ peoples }) => Object.entries(peoples));
export const borders = words(({ borders }) => borders);
export const alongside = words(({ alongside }) => alongside);
export const pacts = words(({ pacts }) => pacts);
export const relatives = words(({ relatives }) => relatives);
export const accused = words(({ accused }) => accused);
export const addressing = words(({ addressing }) => addressing);
export const stances = words(({ stances }) => stances);
export const generic = words(({ generic }) => generic);
export const sides = words(({ sides }) => sides);
export const manySides = words(({ manySides }) => manySides);
export const placeNouns = words(({ placeNouns }) => [...placeNouns.one, ...placeNouns.many]);
export const manyPlaces = words(({ placeNouns }) => placeNouns.many);
export const placeNounsAfter = words(({ placeNouns }) => placeNouns.after);
export const placeNounsBefore = words(({ placeNouns }) => placeNouns.before);
export const notPlaces = words(({ notPlaces }) => notPlaces);
export const located = words(({ located }) => located);
export const openings = words(({ openings }) => openings);
export const fieldNouns = words(({ fieldNouns }) => fieldNouns);

/** A particle that leaves the role open: its default where it has one, and words shortly before it that decide. */
export interface Openness {
  readonly role?: Role;
  readonly actor: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
}

export const openLeads: ReadonlyMap<string, Openness> = new Map(
  data.flatMap(({ openLeads }) => Object.entries(openLeads).map(([word, lead]) => [folded(word), openness(lead)] as const)),
);

function openness(lead: OpenLead | undefined): Openness {
  const sets = { actor: new Set((lead?.actor ?? []).map(folded)), place: new Set((lead?.place ?? []).map(folded)) };
  return lead?.role === 'actor' || lead?.role === 'place' ? { role: lead.role, ...sets } : sets;
}

const presentLetters = ['ت', 'ي', 'ست', 'سي'];
/** What is written onto a verb in the feminine past: its object. */
const objects = ['ها', 'ه', 'هم', 'هما', 'نا'];
/** The endings of a verb whose subject is two. */
const duals = ['ان', 'ا'];
const acts = words(({ pastActs, presentActs, actingEnding }) => [
  ...pastActs,
  ...pastActs.map((verb) => verb + actingEnding),
  ...presentActs.flatMap((verb) => presentLetters.map((letter) => letter + verb)),
]);
const actingEndings = data.map(({ actingEnding }) => actingEnding).filter((ending) => ending !== '');
const actingNot = words(({ actingNot }) => actingNot);
/** An ending that makes a plural noun of a word, not a verb. */
const pluralEnding = 'ات';
const shortestVerb = 4;

/** Whether a folded word is a verb that a state may be the subject of; in Arabic the feminine past is told by its ending. */
export const isAct = remembered((word) => {
  if (acts.has(word)) return true;
  const whole = [...objects, ...duals].some((ending) => word.endsWith(ending) && acts.has(word.slice(0, -ending.length)));
  if (whole) return true;
  const bare = [word, ...objects.filter((object) => word.endsWith(object)).map((object) => word.slice(0, -object.length))];
  return bare.some((verb) => verb.length >= shortestVerb && actingEndings.some((ending) => verb.endsWith(ending)) && !isNoun(verb));
});

/** Whether a folded word is one of the verbs that are known to be any, or ends as its feminine does. */
export function isListedAct(word: string): boolean {
  return acts.has(word);
}

function isNoun(word: string): boolean {
  return word.endsWith(pluralEnding) || actingNot.has(word);
}

/** Whether a folded word before a town may be a verb in the present or a verbal noun: what the town does, not where it lies. */
export function mayBeAct(word: string): boolean {
  return word.length >= shortestVerb - 1 && presentLetters.some((letter) => word.startsWith(letter)) && !motions.has(word);
}

function words(read: (data: PlaceData) => readonly string[]): ReadonlySet<string> {
  return new Set(data.flatMap(read).map(folded));
}
