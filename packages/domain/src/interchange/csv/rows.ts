import type { Words } from '../../validation/words.ts';

/** Rows of cells, and where reading stopped, if it did: rows and columns count from 1, the header being row 1, as spreadsheets count them. */
export interface RowsReading {
  readonly rows: readonly (readonly string[])[];
  readonly fault?: { readonly row: number; readonly column: number; readonly expected: Words };
}

/** Rows as RFC 4180 text: commas, CRLF after every row, quotes only where a cell needs them. */
export function writeRows(rows: Iterable<readonly string[]>): string {
  return Array.from(rows, (cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]|^$|^\s|\s$/.test(cell) && cell !== '' ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Reads RFC 4180 text. A byte order mark before it is passed over, and a row may end in LF alone, as many tools write it. All
 * else that the standard does not allow is refused where it stands, and nothing is guessed: a quote inside a bare cell, text
 * after a closing quote, a quote that nothing closes, a carriage return by itself.
 * @param cellLimit the longest cell, in UTF-16 code units
 */
export function readRows(text: string, cellLimit: number): RowsReading {
  const reader = new CellReader(text.startsWith('\ufeff') ? text.slice(1) : text, cellLimit);
  const rows: string[][] = [];
  let cells: string[] = [];
  while (!reader.atEnd || cells.length > 0) {
    const cell = reader.next();
    if ('expected' in cell) return { rows, fault: { row: rows.length + 1, column: cells.length + 1, expected: cell.expected } };
    cells.push(cell.text);
    if (cell.endsRow) {
      rows.push(cells);
      cells = [];
    }
  }
  return { rows };
}

type Cell = { readonly text: string; readonly endsRow: boolean } | { readonly expected: Words };

class CellReader {
  readonly #text: string;
  readonly #limit: number;
  #at = 0;

  constructor(text: string, limit: number) {
    this.#text = text;
    this.#limit = limit;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): Cell {
    return this.#text[this.#at] === '"' ? this.#quoted() : this.#bare();
  }

  #bare(): Cell {
    const special = /[",\r\n]/g;
    special.lastIndex = this.#at;
    const end = special.exec(this.#text)?.index ?? this.#text.length;
    if (this.#text[end] === '"')
      return { expected: { ar: 'لا علامة اقتباس داخل خلية غير مقتبسة', en: 'no quote inside a cell that is not quoted' } };
    return this.#ended(this.#text.slice(this.#at, end), end);
  }

  #quoted(): Cell {
    const start = this.#at + 1;
    const longest = start + 2 * this.#limit;
    let close = this.#text.indexOf('"', start);
    while (close !== -1 && close <= longest && this.#text[close + 1] === '"') close = this.#text.indexOf('"', close + 2);
    if (close === -1) return { expected: { ar: 'علامة اقتباس تُغلق الخلية', en: 'a quote that closes the cell' } };
    if (close > longest) return this.#tooLong();
    return this.#ended(this.#text.slice(start, close).replaceAll('""', '"'), close + 1);
  }

  #tooLong(): Cell {
    return { expected: { ar: `${this.#limit} محرف على الأكثر`, en: `at most ${this.#limit} characters` } };
  }

  #ended(text: string, end: number): Cell {
    if (text.length > this.#limit) return this.#tooLong();
    const [separator] = /^(?:,|\r\n|\n|$)/.exec(this.#text.slice(end, end + 2)) ?? [];
    if (separator === undefined)
      return { expected: { ar: 'فاصلة أو نهاية صف بعد الخلية', en: 'a comma or the end of the row after the cell' } };
    this.#at = end + separator.length;
    return { text, endsRow: separator !== ',' };
  }
}
