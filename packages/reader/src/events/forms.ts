import { among } from '../languages/among.ts';
import { type Declension, type EventData, type Paradigm, type Tense, tenses } from '../languages/event-data.ts';

/** What the form of a word says of it. */
export interface Grammar {
  readonly part: 'verb' | 'noun' | 'participle';
  readonly tense?: Tense;
  /** It carries a pronoun: whom the verb is done to, or whose the noun is. */
  readonly suffixed: boolean;
  /** Of several: things, or those who do it. */
  readonly plural: boolean;
}

/** A dictionary word that a form may belong to, and what the form says of it. */
export interface Form<Entry> {
  readonly entry: Entry;
  readonly grammar: Grammar;
}

interface Affix<Entry> {
  readonly grammar: Grammar;
  readonly stems: Map<string, Entry[]>;
}

/**
 * The words of one language, found by any of their forms. Forms are taken apart when they are met: there are far too many to be written out
 * when the reader is loaded.
 */
export class Forms<Entry> {
  readonly #byPrefix = new Map<string, Map<string, Affix<Entry>[]>>();
  readonly #verbs: readonly (Row<Entry> & { readonly paradigm: Paradigm })[];
  readonly #nouns: readonly Row<Entry>[];
  readonly #participles: readonly Row<Entry>[];
  readonly #longestPrefix: number;
  readonly #longestSuffix: number;

  constructor({ paradigms, declensions, severalEndings }: EventData, article: string) {
    this.#verbs = paradigms.map((paradigm) => ({ ...rowOf<Entry>(paradigm), paradigm }));
    for (const { paradigm, stems } of this.#verbs) this.#addVerbal(paradigm, stems, severalEndings);
    const nominal = (part: 'noun' | 'participle') => (declension: Declension) => {
      const row = rowOf<Entry>(declension);
      this.#addNominal(declension, row.stems, { article, part });
      return row;
    };
    this.#nouns = declensions.map(nominal('noun'));
    this.#participles = declensions.filter(({ owned }) => !owned).map(nominal('participle'));
    this.#longestPrefix = longest(this.#byPrefix.keys());
    this.#longestSuffix = longest([...this.#byPrefix.values()].flatMap((suffixes) => [...suffixes.keys()]));
  }

  /** Adds a verb by its principal parts. */
  addVerb(parts: readonly string[], entry: Entry): void {
    for (const row of this.#verbs) {
      const { part, unless } = row.paradigm;
      if (unless === undefined || parts[unless] === undefined) addStem(row, parts[part], entry);
    }
  }

  /** Adds a noun, by its singular or by a plural of its own. */
  addNoun(noun: string, entry: Entry): void {
    for (const row of this.#nouns) addStem(row, noun, entry);
  }

  /** Adds a participle. */
  addParticiple(word: string, entry: Entry): void {
    for (const row of this.#participles) addStem(row, word, entry);
  }

  /** All that a folded word may be. */
  of(word: string): readonly Form<Entry>[] {
    const found: Form<Entry>[] = [];
    for (let front = 0; front <= Math.min(this.#longestPrefix, word.length - 1); front++) {
      const suffixes = this.#byPrefix.get(word.slice(0, front));
      if (suffixes === undefined) continue;
      for (let back = 0; back <= Math.min(this.#longestSuffix, word.length - front - 1); back++) {
        const stem = word.slice(front, word.length - back);
        for (const { grammar, stems } of suffixes.get(word.slice(word.length - back)) ?? []) {
          for (const entry of stems.get(stem) ?? []) found.push({ entry, grammar });
        }
      }
    }
    return found;
  }

  #addVerbal({ prefixes, suffixes, objects, tense: named }: Paradigm, stems: Map<string, Entry[]>, several: readonly string[]): void {
    const tense = among(tenses, named);
    for (const suffix of suffixes) {
      for (const object of objects) {
        const grammar: Grammar = { part: 'verb', tense, suffixed: object !== '', plural: several.includes(suffix) };
        for (const prefix of prefixes) this.#add(prefix, suffix + object, { grammar, stems });
      }
    }
  }

  #addNominal(
    { endings, number, owned }: Declension,
    stems: Map<string, Entry[]>,
    { article, part }: { article: string; part: 'noun' | 'participle' },
  ): void {
    const grammar: Grammar = { part, suffixed: owned, plural: number === 'plural' };
    for (const prefix of owned ? [''] : new Set(['', article])) for (const ending of endings) this.#add(prefix, ending, { grammar, stems });
  }

  #add(prefix: string, suffix: string, affix: Affix<Entry>): void {
    const suffixes = this.#byPrefix.get(prefix) ?? new Map<string, Affix<Entry>[]>();
    this.#byPrefix.set(prefix, suffixes);
    suffixes.set(suffix, [...(suffixes.get(suffix) ?? []), affix]);
  }
}

interface Row<Entry> {
  readonly pattern: RegExp;
  readonly stem: string;
  readonly stems: Map<string, Entry[]>;
}

function rowOf<Entry>({ shape, stem }: { readonly shape: string; readonly stem: string }): Row<Entry> {
  return { pattern: new RegExp(shape, 'u'), stem, stems: new Map() };
}

function addStem<Entry>({ pattern, stem, stems }: Row<Entry>, word: string | undefined, entry: Entry): void {
  if (word === undefined || !pattern.test(word)) return;
  const cut = word.replace(pattern, stem);
  const held = stems.get(cut);
  if (held === undefined) stems.set(cut, [entry]);
  else held.push(entry);
}

function longest(words: Iterable<string>): number {
  return Math.max(0, ...Array.from(words, ({ length }) => length));
}
