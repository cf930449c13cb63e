import type { Block } from './columns.ts';
import { betweenCells, type Direction, directionOf, readRow } from './direction.ts';
import { extentOf, gapsIn, type Row } from './rows.ts';

/** Rows that make up a paragraph, and whether its last row fills its column, so that it may go on in the next one. */
export interface Paragraph {
  readonly rows: readonly Row[];
  readonly isFull: boolean;
}

/** A new paragraph begins where lines stand further apart than so many times the usual. */
const apart = 1.3;
/** A last line that leaves so much of its column empty, ends its paragraph. */
const short = 0.15;
/** Fonts differ where one is so many times as large as the other. */
const larger = 1.15;
/** Words have so much of the font's size between them, at least. */
const betweenWords = 0.2;

/** The paragraphs of a block, from how its rows stand to each other. */
export function paragraphsOf(block: Block): readonly Paragraph[] {
  const pitch = usualPitch(block);
  const direction = directionOf(block.flatMap(textsOf));
  return divided(block, (above, row) => areApart(above, row, pitch)).flatMap((rows) => {
    const column = columnOf(rows, direction);
    return divided(rows, (above, row) => isParagraph(above, row, column)).map((lines) => ({
      rows: lines,
      isFull: !isShort(lines.at(-1), column),
    }));
  });
}

/** Rows in groups: a new one begins where something is the case between two rows. */
function divided(rows: readonly Row[], isBetween: (above: Row, row: Row) => boolean): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  let above: Row | undefined;
  for (const row of rows) {
    if (above === undefined || isBetween(above, row)) groups.push([row]);
    else groups.at(-1)?.push(row);
    above = row;
  }
  return groups;
}

function usualPitch(block: Block): number {
  const pitches = block.slice(1).map((row, at) => row.y - (block[at]?.y ?? row.y));
  return pitches.toSorted((one, other) => one - other)[(pitches.length - 1) >> 1] ?? Number.POSITIVE_INFINITY;
}

/** Whether two rows stand further apart than lines of one paragraph, or are in fonts of different sizes. */
function areApart(above: Row, row: Row, pitch: number): boolean {
  const [smaller, greater] = above.size < row.size ? [above.size, row.size] : [row.size, above.size];
  return row.y - above.y > pitch * apart || greater > smaller * larger;
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly direction: Direction;
}

function columnOf(rows: readonly Row[], direction: Direction): Column {
  const left = rows.reduce((least, row) => Math.min(least, row.left), Number.POSITIVE_INFINITY);
  const right = rows.reduce((most, row) => Math.max(most, row.right), Number.NEGATIVE_INFINITY);
  return { left, right, direction };
}

/** Whether a paragraph begins with the second of two rows. */
function isParagraph(above: Row, row: Row, column: Column): boolean {
  if (isOfTable(above) || isOfTable(row)) return true;
  // The second line of an item stands further in than its number.
  return isEnd(above, row, column) || (isIndented(above, row, column) && !isItem(above, column)) || isItem(row, column);
}

/** Whether a row begins as items of lists do: with a dot or a dash, or with a number and a point or a bracket. */
function isItem({ glyphs }: Row, { direction }: Column): boolean {
  return /^(?:[•▪●◦‣]|[-–]\s|[([]?\p{Nd}{1,3}[.)\]\-–]\s)/u.test(readRow(glyphs, direction, false));
}

/** Whether a row has room between its words that no line of text has: it is a row of a table, or of a form. */
function isOfTable(row: Row): boolean {
  return gapsIn(row, betweenCells).length > 0;
}

/** How much of its column a row leaves empty behind it. */
function roomBehind(row: Row, { left, right, direction }: Column): number {
  return direction === 'rtl' ? row.left - left : right - row.right;
}

/** Whether a row ends its paragraph: the first word of the next would have had room in it. */
function isEnd(above: Row, row: Row, column: Column): boolean {
  return roomBehind(above, column) > firstWord(row, column.direction) + above.size * betweenWords * 2;
}

/** How wide the first word of a row is. */
function firstWord({ glyphs }: Row, direction: Direction): number {
  const inOrder = direction === 'rtl' ? glyphs.toReversed() : glyphs;
  const first = inOrder.findIndex(({ text }) => text.trim() !== '');
  const word = [];
  for (const glyph of inOrder.slice(Math.max(first, 0))) {
    const last = word.at(-1);
    const gap = last === undefined ? 0 : Math.max(glyph.left - last.right, last.left - glyph.right);
    if (glyph.text.trim() === '' || gap > glyph.size * betweenWords) break;
    word.push(glyph);
  }
  const { left, right } = extentOf(word);
  return right - left;
}

/** Whether a row leaves much of its column empty. */
function isShort(row: Row | undefined, column: Column): boolean {
  return row === undefined || roomBehind(row, column) > (column.right - column.left) * short;
}

/** Whether a row begins further in than the one above it, as first lines do. */
function isIndented(above: Row, row: Row, { direction }: Column): boolean {
  const further = direction === 'rtl' ? above.right - row.right : row.left - above.left;
  return further > row.size * 0.8 && further < row.size * 6;
}

function textsOf({ glyphs }: Row): readonly string[] {
  return glyphs.map(({ text }) => text);
}

/** How a paragraph is read: in which direction its document mostly is, and whether its brackets are what they look like (`readRow`). */
export interface Manner {
  readonly page: Direction;
  readonly mirrored: boolean;
}

/** What a paragraph says: its lines one after another, a word that was divided at the end of one put together again. */
export function textOfParagraph({ rows }: Paragraph, { page, mirrored }: Manner): string {
  const direction = directionOf(rows.flatMap(textsOf), page);
  return rows.map(({ glyphs }) => readRow(glyphs, direction, mirrored)).reduce(withLine, '');
}

/** A text with one more line behind it. */
export function withLine(text: string, line: string): string {
  if (text === '' || line === '') return text + line;
  if (/\p{L}\u00AD$/u.test(text)) return text.slice(0, -1) + line;
  if (/\p{Script=Latin}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  return `${text} ${line}`;
}
