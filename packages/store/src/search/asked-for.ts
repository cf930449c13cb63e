import type { QueryWord } from './query.ts';
import { quoted } from './vector.ts';

/** What stands for one word of a query: a form, or several in a row, with what it is worth that a document has it. */
export interface Alternative {
  readonly row: readonly string[];
  readonly worth: number;
}

/** One word of a query as it is asked for: its forms, and others that were found to be near them. */
export interface AskedWord extends QueryWord {
  readonly alternatives: readonly Alternative[];
  /** Whether longer words are looked for, too; and whether only these are, the word itself being none. */
  readonly completes?: boolean;
  readonly isBegun?: boolean;
  /** In how many documents of each kind it is, about. */
  readonly byKind?: readonly number[];
  /** What its best spelling is worth, where it was looked for by sound. */
  readonly potential?: number;
}

/** Writes what words ask for, for PostgreSQL: each of them, or any; empty where nothing is asked for. */
export function tsqueryOf(words: readonly AskedWord[], joint: '&' | '|' = '&'): string {
  return words
    .map(tsqueryOfWord)
    .filter((word) => word !== '')
    .join(` ${joint} `);
}

/** Writes one word for PostgreSQL. */
export function tsqueryOfWord({ forms, beginnings, phrases, alternatives }: AskedWord): string {
  const rows = [...forms.map((form) => [form]), ...phrases, ...alternatives.map(({ row }) => row)];
  const parts = [...new Set(rows.map(tsqueryOfRow)), ...beginnings.map((form) => `${quoted(form)}:*`)];
  return parts.length === 0 ? '' : `(${parts.join(' | ')})`;
}

/** Writes forms that stand in a row. */
export function tsqueryOfRow(row: readonly string[]): string {
  return row.length === 1 ? row.map(quoted).join('') : `(${row.map(quoted).join(' <-> ')})`;
}
