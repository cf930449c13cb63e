/**
 * The cells of a block that was copied out of a spreadsheet: tabs between cells, a line each row. A cell that begins with a quotation mark and
 * ends with one may hold tabs, line breaks and doubled marks, as spreadsheets write them; any other mark is a letter like others.
 */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const whole = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/y;
  while (cell.lastIndex <= whole.length) {
    const [all = '', quoted, plain = '', end = ''] = cell.exec(whole) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end === '\n') rows.push([]);
    if (all === '') break;
  }
  return rows;
}

/** A block of cells as spreadsheets take it. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(written).join('\t')).join('\n');
}

function written(cell: string): string {
  return /[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * What nobody sees and everybody is misled by: controls, what turns the words around it (UAX 9: embeddings, overrides, isolates), byte order
 * marks, halves of surrogate pairs. Marks that Arabic is written with (RLM, LRM, ALM, joiners) are none of them.
 */
const hidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Surrogate}/gu;

/** Text from elsewhere for one cell: in one line, without what is hidden in it. */
export function cleaned(text: string): { readonly text: string; readonly hadHidden: boolean } {
  return withoutHidden(text.replaceAll(/[\t\n\r]+/g, ' '));
}

/** Text that was typed into a cell, in its lines, without what is hidden in it. */
export function cleanedLines(text: string): ReturnType<typeof cleaned> {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n').map(withoutHidden);
  return {
    text: lines
      .map((line) => line.text)
      .join('\n')
      .trim(),
    hadHidden: lines.some(({ hadHidden }) => hadHidden),
  };
}

function withoutHidden(text: string): { readonly text: string; readonly hadHidden: boolean } {
  const clean = text.replaceAll(hidden, '');
  return { text: clean.trim(), hadHidden: clean !== text };
}
