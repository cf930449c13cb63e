import type { ConjugationData } from '../languages/agreement-data.ts';
import { folded } from './fold.ts';
import { deepStem, type WordForm } from './word-forms.ts';

/** The mark of a verb among the words that patterns are looked up by. */
const mark = '+';
/** The fewest letters of a verb after those of the person. */
const shortestVerb = 2;

/** How the verbs of a language are looked up in the present and future. */
export interface FiniteVerbs {
  /** What a verb is looked up by: the lexicon writes it as its present without the letters in front. */
  readonly keyOf: (verb: string) => string;
  /** All that a word may be looked up by as a verb; of words that begin otherwise, nothing. */
  readonly keysOf: (read: WordForm) => readonly string[];
}

/**
 * The verbs of a language that writes persons in front of them; nothing where it has no such letters. The past is not looked for: what an
 * agreement provides is still to come, and many a past has the letters of a noun.
 */
export function finiteVerbs({ present: { prefixes } }: ConjugationData): FiniteVerbs | undefined {
  const [person = ''] = prefixes;
  if (person === '') return undefined;
  return { keyOf: (verb) => mark + deepStem(person + folded(verb)).slice(person.length), keysOf };

  function keysOf({ stem, isDefinite }: WordForm): readonly string[] {
    if (isDefinite) return none;
    let found: string[] | undefined;
    for (const prefix of prefixes) {
      if (!stem.startsWith(prefix) || stem.length < prefix.length + shortestVerb) continue;
      found ??= [];
      found.push(mark + stem.slice(prefix.length));
    }
    return found ?? none;
  }
}

const none: readonly string[] = [];
