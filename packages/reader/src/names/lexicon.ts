import type { ActorKind, CountryCode, Interval, Name } from '@mithaq/domain';
import { noOffices, type RegisterOffices, registerOffices } from '../offices/register-offices.ts';
import { spaced, type Territory, territories } from '../places/territories.ts';
import type { Reading } from '../text/clitics.ts';
import { perWord, type Word } from '../text/known-words.ts';
import type { Phrases } from '../text/phrases.ts';
import { knownBodies } from './bodies.ts';
import { isNameLead } from './compounds.ts';
import { addName, emptyTrie, type NameOf, type NameTrie } from './name-trie.ts';
import { personForms } from './person-forms.ts';
import { demonymsOf, givenNames } from './words.ts';

/** A record that a text may mention, with the names it goes by. */
export interface LexiconEntry {
  readonly record: string;
  readonly kind: 'actor' | 'place' | 'office' | 'agreement';
  readonly actorKind?: ActorKind;
  readonly names: readonly Name[];
  /** ISO 3166-1 alpha-2: of a state, and of anyone or anything that belongs to one country. */
  readonly country?: CountryCode;
  /** Of an office: whose it is, a record. */
  readonly organisation?: string;
  /** Of a person: the offices that it held, records, and when. */
  readonly tenures?: readonly OfficeHeld[];
}

/** One office, a record, that a person held, and from when to when. */
export interface OfficeHeld {
  readonly office: string;
  readonly interval: Interval;
}

/** Names made ready for reading; built once from the register and used for many texts. */
export interface Lexicon {
  /** How many records it knows. */
  readonly size: number;
  readonly names: NameTrie;
  /** The readings of a word by which it may begin one of the names. */
  readonly startsAt: (word: Word) => readonly Reading[];
  /** Adjectives of the register's places and states: a surname such as `القطري` is far more often "Qatari". */
  readonly demonyms: ReadonlySet<string>;
  /** Given names: the well-known ones and those of the register's persons. */
  readonly givenNames: ReadonlySet<string>;
  /** Whether a word may be a given name, or begin one, in any of its readings with one particle at most. */
  readonly mayBeGiven: (word: Word) => boolean;
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** The register's states by their countries. */
  readonly states: ReadonlyMap<CountryCode, string>;
  /** The register's places by the keys of the well-known territories that they are. */
  readonly territories: ReadonlyMap<string, string>;
  /** The register's actors by the keys of the well-known bodies that they are. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly offices: RegisterOffices;
}

interface WrittenName {
  readonly entry: LexiconEntry;
  readonly name: Name;
  readonly words: readonly string[];
}

/** Builds the lexicon of a list of entries. A person's name brings its shorter forms along. */
export function buildLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const written = entries.flatMap((entry) => entry.names.map((name) => ({ entry, name, words: wordsOf(name.value) })));
  const names = emptyTrie();
  for (const name of written) addName(names, name.words, nameOf(name, isSurnameAlone(name) ? 'surname' : 'full'));
  for (const name of written.filter(isPersonName)) {
    const { short, surname } = personForms(name.words);
    for (const words of short) if (words !== name.words) addName(names, words, nameOf(name, 'short'));
    for (const words of surname) addName(names, words, nameOf(name, 'surname'));
  }
  const given = givenIn(written);
  const lexicon: Lexicon = {
    size: entries.length,
    names,
    startsAt: perWord(({ readings }) => readings.filter(({ word }) => names.next?.has(word))),
    demonyms: demonymsIn(written),
    givenNames: given,
    mayBeGiven: perWord(({ readings }) =>
      readings.some(({ word, clitics }) => clitics.length < 2 && (given.has(word) || isNameLead(word))),
    ),
    entries: new Map(entries.map((entry) => [entry.record, entry])),
    states: statesIn(entries),
    territories: territoriesIn(entries),
    bodies: bodiesIn(entries),
    offices: noOffices,
  };
  return { ...lexicon, offices: registerOffices(entries, lexicon) };
}

/** A state whose country is not given is known by its name. */
function statesIn(entries: readonly LexiconEntry[]): ReadonlyMap<CountryCode, string> {
  const states = entries.filter(({ actorKind }) => actorKind === 'state');
  return new Map(
    states.flatMap((entry) => {
      const country = entry.country ?? territoriesOf(entry).find(({ is }) => is === 'country')?.country;
      return country === undefined ? [] : [[country, entry.record] as const];
    }),
  );
}

function territoriesIn(entries: readonly LexiconEntry[]): ReadonlyMap<string, string> {
  const places = entries.filter(({ kind }) => kind === 'place');
  return new Map(places.flatMap((entry) => territoriesOf(entry).map(({ key }) => [key, entry.record] as const)));
}

function bodiesIn(entries: readonly LexiconEntry[]): ReadonlyMap<string, string> {
  const actors = entries.filter(({ kind, actorKind }) => kind === 'actor' && actorKind !== 'person' && actorKind !== 'state');
  return new Map(
    actors.flatMap(({ record, names }) =>
      names.flatMap(({ value }) => exactly(knownBodies, value).map(({ key }) => [key, record] as const)),
    ),
  );
}

/** The well-known territories that go by an entry's names; of several with one name those of another country are left out. */
function territoriesOf({ names, country }: LexiconEntry): readonly Territory[] {
  return names.flatMap(({ value }) => {
    const [only, ...others] = exactly(territories, value).flat();
    if (only?.is === 'other' && others.length === 0) return [only];
    return [...(only ? [only] : []), ...others].filter((territory) => country === undefined || (territory.country ?? country) === country);
  });
}

function exactly<Meaning>(known: Phrases<Meaning>, name: string): readonly Meaning[] {
  const words = spaced(name);
  const [first = ''] = words.split(' ');
  return known
    .from(first)
    .filter((phrase) => phrase.words.join(' ') === words)
    .map(({ meaning }) => meaning);
}

function demonymsIn(written: readonly WrittenName[]): ReadonlySet<string> {
  const territories = written.filter(({ entry, words }) => words.length === 1 && (entry.kind === 'place' || entry.actorKind === 'state'));
  return new Set(territories.flatMap(({ words }) => demonymsOf(words[0] ?? '')));
}

function givenIn(written: readonly WrittenName[]): ReadonlySet<string> {
  const given = new Set(givenNames);
  for (const name of written) if (isPersonName(name) && name.words.length > 1) given.add(name.words[0] ?? '');
  return given;
}

const acronym = /^\p{Lu}{2,}$/u;

function nameOf({ entry, name, words }: WrittenName, form: NameOf['form']): NameOf {
  return {
    record: entry.record,
    kind: entry.kind,
    isPerson: entry.actorKind === 'person',
    form,
    value: name.value,
    nameKind: name.kind,
    isAcronym: words.length === 1 && acronym.test(name.value),
  };
}

function isPersonName({ entry }: WrittenName): boolean {
  return entry.actorKind === 'person';
}

function isSurnameAlone(name: WrittenName): boolean {
  return isPersonName(name) && name.words.length === 1;
}

function wordsOf(name: string): readonly string[] {
  const words = spaced(name);
  return words === '' ? [] : words.split(' ');
}
