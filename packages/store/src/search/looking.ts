import type { Database } from '../database/connect.ts';

/**
 * A question that a search put to what can be searched, by what changes its answer: `word:` a document that has, or had, a form; `token:`,
 * `begins:` and `sound:` a word that becomes known, by itself, by a beginning, by a key of its sound. See the migration `search-changes`.
 */
export type SearchQuestion = `word:${string}` | `token:${string}` | `begins:${string}` | `sound:${string}`;

/** Where a search looks, and what is noted of it. */
export interface Looking {
  readonly db: Database;
  note(questions: Iterable<SearchQuestion>): void;
  /** Notes that something was asked whose answer nothing tells the changes of. */
  open(): void;
  /** Everything that was asked; undefined where something was asked whose changes nothing tells. */
  questions(): readonly SearchQuestion[] | undefined;
}

/** Begins a search. */
export function openLooking(db: Database): Looking {
  const noted = new Set<SearchQuestion>();
  let isOpen = false;
  return {
    db,
    note: (questions) => {
      for (const question of questions) noted.add(question);
    },
    open: () => {
      isOpen = true;
    },
    questions: () => (isOpen ? undefined : [...noted]),
  };
}
