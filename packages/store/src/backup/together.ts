import type { KeptTable } from './table-rows.ts';

/** What editors keep for one another, those first that others refer to. Who is where just now is not among it: a minute later it holds no more. */
export const togetherTables = [
  { table: 'source_assignment', key: 'source' },
  { table: 'comment', key: 'id' },
  { table: 'comment_mention', key: 'comment, person' },
] as const satisfies readonly KeptTable[];

/** The file of a backup with the rows of such a table. */
export function togetherFileOf({ table }: KeptTable): string {
  return `together/${table}.jsonl`;
}
