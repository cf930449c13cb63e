import arEvents from '../languages/ar/events.json' with { type: 'json' };
import enEvents from '../languages/en/events.json' with { type: 'json' };
import type { ClauseWords, EventData } from '../languages/event-data.ts';
import { languageOf } from '../languages/languages.ts';
import { folded } from './fold.ts';
import { type Phrases, phrases } from './phrases.ts';

/** What a word that begins a clause makes of it. */
export type ClauseWord = keyof Omit<ClauseWords, 'conjunctions'>;

const told: Readonly<Record<string, EventData>> = { ar: arEvents, en: enEvents };
const all: readonly ClauseWords[] = Object.values(told).map(({ clauses }) => clauses);
const kinds = [
  'relative',
  'subordinate',
  'proviso',
  'reported',
  'reportedPronoun',
  'reportedNoun',
  'during',
  'apart',
] as const satisfies readonly ClauseWord[];

/** Words that begin a clause, in all languages at once, each with all that it may make of the clause. */
export const clauseWords: Phrases<ReadonlySet<ClauseWord>> = phrases(byPhrase());

/** Words of their own that join clauses; particles written onto a word are its clitics. */
export const conjunctions: ReadonlySet<string> = new Set(all.flatMap((words) => words.conjunctions));

const verbFirst: ReadonlySet<string> = new Set(Object.keys(told).filter((tag) => told[tag]?.verbFirst));

/**
 * Whether a word's language has the subject after its verb. There a verb may begin a clause by itself, and the words for "which" and "while" are
 * nothing else besides.
 */
export function isVerbFirst(word: string): boolean {
  return verbFirst.has(languageOf(word).tag);
}

function byPhrase(): ReadonlyMap<string, ReadonlySet<ClauseWord>> {
  const found = new Map<string, Set<ClauseWord>>();
  for (const kind of kinds) {
    for (const phrase of all.flatMap((words) => words[kind]).map((written) => folded(written))) {
      found.set(phrase, (found.get(phrase) ?? new Set()).add(kind));
    }
  }
  return found;
}
