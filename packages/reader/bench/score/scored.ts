import type { Span } from '../../src/index.ts';
import { type Share, sumOf, type Tally } from './tally.ts';

/** One line of the table: how well one kind, or one class of a kind, is found. */
export interface Row {
  readonly name: string;
  readonly tally: Tally;
  /** Values of the pairs, by name: how many are right. */
  readonly values: Readonly<Record<string, Share>>;
}

/** A finding that fails: marked and not found, found and not marked, or found with another value. */
export interface Failure {
  readonly passage: string;
  readonly kind: string;
  readonly what: 'missed' | 'spurious' | 'wrong';
  /** What sort of thing it is about: an actor's kind, an event's type, a rule of the reader. No words of the passage. */
  readonly of: string;
  readonly span: Span;
  /** For `wrong`: what was marked, and what was found instead. */
  readonly told?: string;
}

/** How one passage, or many, were read. */
export interface Scored {
  readonly rows: readonly Row[];
  readonly failures: readonly Failure[];
}

/** The scores of many passages in one: rows of one name are added up, in the order in which they first stand. */
export function together(scored: readonly Scored[]): Scored {
  const names = new Set(scored.flatMap(({ rows }) => rows.map(({ name }) => name)));
  const rows = [...names].map((name) =>
    rowOf(
      name,
      scored.flatMap(({ rows }) => rows.filter((row) => row.name === name)),
    ),
  );
  return { rows, failures: scored.flatMap(({ failures }) => failures) };
}

function rowOf(name: string, rows: readonly Row[]): Row {
  const values = new Set(rows.flatMap((row) => Object.keys(row.values)));
  const shares = [...values].map((value) => [value, sharesOf(rows.flatMap((row) => row.values[value] ?? []))] as const);
  return { name, tally: sumOf(rows.map(({ tally }) => tally)), values: Object.fromEntries(shares) };
}

function sharesOf(shares: readonly Share[]): Share {
  return shares.reduce((sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of }), { right: 0, of: 0 });
}

/** How many of several answers are right; those that are undefined ask nothing. */
export function shareOf(answers: readonly (boolean | undefined)[]): Share {
  const given = answers.filter((answer) => answer !== undefined);
  return { right: given.filter(Boolean).length, of: given.length };
}
