import type { ConjugationData, VerbData } from '../languages/agreement-data.ts';
import { folded } from './fold.ts';
import { remembered } from './remembered.ts';

/** One tense: its verbs, as the beginnings of their forms, and what may stand around them. */
interface Tense<Meaning> {
  readonly prefixes: readonly string[];
  /** All that a form may end in, and for each the ends of verbs that it takes the place of. */
  readonly endings: ReadonlyMap<string, readonly string[]>;
  readonly longestEnding: number;
  readonly verbs: Map<string, readonly Ranked<Meaning>[]>;
}

interface Ranked<Meaning> {
  readonly meaning: Meaning;
  readonly rank: number;
}

/** The ends of verbs that an ending may change: an alif after a waw, written or still to come. Of any other verb nothing changes. */
const changing = ['وا', 'و', ''];

/**
 * Verbs of one language, found by any of their forms: of the past and present with all persons, and with the pronouns of what is done written
 * onto them. A form is taken apart when it is met: a few hundred verbs have tens of thousands of forms, and a text has few of them.
 */
export class VerbForms<Meaning> {
  /** What each verb means that a folded word may be a form of, in the order in which they were added. */
  readonly of: (word: string) => readonly Meaning[];
  readonly #past: Tense<Meaning>;
  readonly #present: Tense<Meaning>;
  readonly #words = new Map<string, readonly Ranked<Meaning>[]>();
  #added = 0;

  constructor({ past, present, objects }: ConjugationData) {
    this.#past = tenseOf([''], past, objects);
    this.#present = tenseOf(present.prefixes, present.endings, objects);
    this.of = remembered((word) => this.#lookUp(word));
  }

  /** Adds a verb. All are added before the first is looked for. */
  add({ past, present, words }: VerbData, meaning: Meaning): void {
    const ranked = { meaning, rank: this.#added++ };
    for (const verb of past) put(this.#past.verbs, folded(verb), ranked);
    for (const verb of present) put(this.#present.verbs, folded(verb), ranked);
    for (const word of words) put(this.#words, folded(word), ranked);
  }

  /** Whether a folded word may be a form of any of the verbs. */
  has(word: string): boolean {
    return this.of(word).length > 0;
  }

  #lookUp(word: string): readonly Meaning[] {
    const found = new Set(this.#words.get(word));
    for (const tense of [this.#past, this.#present]) for (const one of verbsIn(word, tense)) found.add(one);
    return found.size === 0 ? nothing : [...found].sort((one, other) => one.rank - other.rank).map(({ meaning }) => meaning);
  }
}

const nothing: readonly never[] = [];

function put<Meaning>(known: Map<string, readonly Ranked<Meaning>[]>, word: string, ranked: Ranked<Meaning>): void {
  known.set(word, [...(known.get(word) ?? nothing), ranked]);
}

function tenseOf(prefixes: readonly string[], persons: readonly string[], objects: readonly string[]): Tense<never> {
  const endings = new Map<string, string[]>();
  for (const end of changing) {
    const written = new Set(persons.flatMap((person) => objects.map((object) => joined(joined(end, person), object))));
    for (const ending of written) endings.set(ending, [...(endings.get(ending) ?? []), end]);
  }
  return { prefixes, endings, longestEnding: Math.max(...Array.from(endings.keys(), ({ length }) => length)), verbs: new Map() };
}

/** The verbs of a tense that a word may be a form of. */
function verbsIn<Meaning>(word: string, { prefixes, endings, longestEnding, verbs }: Tense<Meaning>): readonly Ranked<Meaning>[] {
  const found: Ranked<Meaning>[] = [];
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix)) continue;
    for (let at = Math.max(prefix.length, word.length - longestEnding); at <= word.length; at++) {
      for (const end of endings.get(word.slice(at)) ?? nothing) {
        const verb = word.slice(prefix.length, at) + end;
        if (endOf(verb) === end) found.push(...(verbs.get(verb) ?? nothing));
      }
    }
  }
  return found;
}

function endOf(verb: string): string | undefined {
  return changing.find((end) => verb.endsWith(end));
}

/** The alif that is written after the ending of a plural goes before a pronoun: `وقعوا` and `وقعوه`. */
function joined(form: string, ending: string): string {
  return ending !== '' && form.endsWith('وا') ? form.slice(0, -1) + ending : form + ending;
}
