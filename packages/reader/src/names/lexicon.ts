import type { ActorKind, Name } from '@mithaq/domain';
import { tokenize } from '../text/tokens.ts';
import { addName, emptyTrie, type NameOf, type NameTrie } from './name-trie.ts';
import { personForms } from './person-forms.ts';
import { demonymsOf, givenNames } from './words.ts';

/** A record that a text may mention, with the names it goes by. */
export interface LexiconEntry {
  readonly record: string;
  readonly kind: 'actor' | 'place' | 'office' | 'agreement';
  readonly actorKind?: ActorKind;
  readonly names: readonly Name[];
}

/** Names made ready for reading; built once from the register and used for many texts. */
export interface Lexicon {
  /** How many records it knows. */
  readonly size: number;
  readonly names: NameTrie;
  /** Adjectives of the register's places and states: a surname such as `القطري` is far more often "Qatari". */
  readonly demonyms: ReadonlySet<string>;
  /** Given names: the well-known ones and those of the register's persons. */
  readonly givenNames: ReadonlySet<string>;
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
    for (const words of short) addName(names, words, nameOf(name, 'short'));
    for (const words of surname) addName(names, words, nameOf(name, 'surname'));
  }
  return { size: entries.length, names, demonyms: demonymsIn(written), givenNames: givenIn(written) };
}

function demonymsIn(written: readonly WrittenName[]): ReadonlySet<string> {
  const territories = written.filter(({ entry, words }) => words.length === 1 && (entry.kind === 'place' || entry.actorKind === 'state'));
  return new Set(territories.flatMap(({ words }) => demonymsOf(words[0] ?? '')));
}

function givenIn(written: readonly WrittenName[]): ReadonlySet<string> {
  const persons = written.filter((name) => isPersonName(name) && name.words.length > 1);
  return new Set([...givenNames, ...persons.flatMap(({ words }) => words.slice(0, 1))]);
}

function nameOf({ entry, name, words }: WrittenName, form: NameOf['form']): NameOf {
  return {
    record: entry.record,
    kind: entry.kind,
    isPerson: entry.actorKind === 'person',
    form,
    value: name.value,
    nameKind: name.kind,
    isAcronym: words.length === 1 && /^\p{Lu}{2,}$/u.test(name.value),
  };
}

function isPersonName({ entry }: WrittenName): boolean {
  return entry.actorKind === 'person';
}

function isSurnameAlone(name: WrittenName): boolean {
  return isPersonName(name) && name.words.length === 1;
}

function wordsOf(name: string): readonly string[] {
  return tokenize(name).tokens.map(({ text }) => text);
}
