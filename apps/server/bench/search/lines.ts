import { readFileSync } from 'node:fs';

/** One line of a data file, its cells trimmed. */
export type Cells = readonly string[];

/** Reads a data file beside this one: a line a row, cells divided by `|`, lines that begin with `#` left out. */
export function linesOf(name: string): Cells[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The entries of one cell, which semicolons divide. */
export function entriesOf(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
