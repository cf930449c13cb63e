import { readCell } from './cell-text.ts';
import type { Column } from './column.ts';
import type { Put, StandingRow } from './plan.ts';
import { cleaned, readTsv } from './tsv.ts';

/** So many code units are pasted at most; nobody looks through more than that before it is done. */
export const longestPaste = 200_000;

/** Cells that were pasted, from the one that the keyboard is on to the end and downwards. */
export interface Pasted {
  readonly puts: readonly Put[];
  /** Rows and columns of the block that lie beyond the table's last, and are left out. */
  readonly beyond: { readonly rows: number; readonly columns: number };
  /** In how many cells something hidden was left out. */
  readonly hidden: number;
}

interface Onto {
  readonly rows: readonly StandingRow[];
  readonly columns: readonly Column[];
  readonly at: { readonly row: number; readonly column: number };
}

/** Lays a block of cells over the table; nothing is put there yet. What is longer than `longestPaste` is not read at all. */
export function pastedOnto(text: string, { rows, columns, at }: Onto): Pasted | 'too-long' {
  if (text.length > longestPaste) return 'too-long';
  const block = readTsv(text);
  const width = Math.max(...block.map((line) => line.length));
  let hidden = 0;
  const puts = block.flatMap((line, down) =>
    line.flatMap((cell, over): Put[] => {
      const row = rows[at.row + down]?.row;
      const column = columns[at.column + over];
      if (row === undefined || column === undefined) return [];
      const clean = cleaned(cell);
      if (clean.hadHidden) hidden += 1;
      const read = readCell(column, clean.text);
      return [{ id: row.id, column, ...('unread' in read ? { value: undefined, unread: read.unread } : read) }];
    }),
  );
  return {
    puts,
    hidden,
    beyond: { rows: Math.max(0, at.row + block.length - rows.length), columns: Math.max(0, at.column + width - columns.length) },
  };
}
