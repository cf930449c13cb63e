import { guarded } from './guard.ts';
import { writeRows } from './rows.ts';

/**
 * Rows for people, as RFC 4180 text: what stands in them is not read back. Text that a spreadsheet would take for a formula is made inert
 * (see `guarded`); a number stays one, and an empty cell is empty.
 */
export function toListing(rows: Iterable<readonly (string | number)[]>): string {
  return writeRows(Array.from(rows, (cells) => cells.map(cellOf)));
}

function cellOf(cell: string | number): string {
  return typeof cell === 'number' || cell === '' ? String(cell) : guarded(cell);
}
