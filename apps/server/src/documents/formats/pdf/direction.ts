import type { Glyph } from './glyph.ts';

/** In which direction a paragraph is read. */
export type Direction = 'ltr' | 'rtl';

/** What a piece of a row does to the order around it. */
type Sort = 'letter-ltr' | 'letter-rtl' | 'digit' | 'separator' | 'percent' | 'neutral';

interface Piece {
  readonly text: string;
  readonly sort: Sort;
}

/** Between two glyphs is a blank where so much of the font's size is between them. */
const blank = 0.2;

/** Between two cells of a table is so much of it. */
export const betweenCells = 2;

/** A paragraph is read as its document is where so much of it is in letters of that direction: names in another one make up the rest. */
const enough = 0.25;

/** How most letters of some texts are read; or as the whole is, of which they are a part, unless hardly any of theirs are read so. */
export function directionOf(texts: readonly string[], whole?: Direction): Direction {
  const counts = { rtl: 0, ltr: 0 };
  for (const text of texts) {
    counts.rtl += text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu)?.length ?? 0;
    counts.ltr += text.match(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu)?.length ?? 0;
  }
  if (whole !== undefined && counts[whole] >= (counts.rtl + counts.ltr) * enough) return whole;
  return counts.rtl > counts.ltr ? 'rtl' : 'ltr';
}

/**
 * What a row says, in the order in which it is read, from how it stands on the page: the bidirectional algorithm the other way round. A
 * page keeps what each glyph stands for, not the order in which it was written, and a glyph of several letters keeps theirs.
 * @param mirrored whether brackets that are read from the right stand for what they look like, and so for the other one of their pair
 */
export function readRow(glyphs: readonly Glyph[], direction: Direction, mirrored: boolean): string {
  const pieces = piecesOf(glyphs);
  return (direction === 'rtl' ? fromRight(pieces, mirrored) : fromLeft(pieces, mirrored))
    .replaceAll(/ *\t[ \t]*/gu, '\t')
    .replaceAll(/[^\S\t]+/gu, ' ')
    .trim();
}

function piecesOf(glyphs: readonly Glyph[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const { text, left, right: end, size } of glyphs) {
    if (left - right > size * blank) pieces.push({ text: left - right > size * betweenCells ? '\t' : ' ', sort: 'neutral' });
    pieces.push({ text, sort: sortOf(text) });
    right = Math.max(end, right === Number.POSITIVE_INFINITY ? end : right);
  }
  return pieces;
}

function sortOf(text: string): Sort {
  if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(text) && /\p{L}/u.test(text)) return 'letter-rtl';
  if (/\p{L}/u.test(text)) return 'letter-ltr';
  if (/\p{Nd}/u.test(text)) return 'digit';
  if (/^[.,:/\u060C\u066B\u066C]$/u.test(text)) return 'separator';
  return /^[%\u066A]$/u.test(text) ? 'percent' : 'neutral';
}

/** Reads from the right. Latin words and numbers stand in it as stretches that are read from the left. */
function fromRight(pieces: readonly Piece[], mirrored: boolean): string {
  const read: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const end = stretchEnd(pieces, at);
    const inside = pieces.slice(at, end).map(({ text }) => text);
    read.push(end - at === 1 && mirrored ? mirror(inside.join('')) : inside.join(''));
    at = end;
  }
  return read.toReversed().join('');
}

/**
 * Where the stretch ends that begins at a piece and is read from the left: right behind the piece, where it begins none. Latin words go on
 * over whatever is between them, and to a number right behind them; a number goes on over a point or a stroke.
 */
function stretchEnd(pieces: readonly Piece[], start: number): number {
  const first = pieces[start]?.sort;
  if (first !== 'letter-ltr' && first !== 'digit') return start + 1;
  let stretch = { end: start + 1, isOfWords: first === 'letter-ltr' };
  for (let at = start + 1; at < pieces.length && at - stretch.end < furthest && pieces[at]?.sort !== 'letter-rtl'; at++) {
    if (!isIn(stretch, pieces, at)) continue;
    stretch = { end: at + 1, isOfWords: stretch.isOfWords || pieces[at]?.sort === 'letter-ltr' };
  }
  return closed(pieces, start, stretch.end);
}

/** Words do not belong together over more signs than these. */
const furthest = 50;

interface Stretch {
  readonly end: number;
  readonly isOfWords: boolean;
}

/** Whether a stretch goes on to a piece. */
function isIn({ end, isOfWords }: Stretch, pieces: readonly Piece[], at: number): boolean {
  const between = at === end + 1 ? (pieces[end]?.text ?? '') : '';
  switch (pieces[at]?.sort) {
    case 'letter-ltr':
      return isOfWords || at === end;
    case 'digit':
      return at === end || (at === end + 1 && (pieces[end]?.sort === 'separator' || (isOfWords && /^[ \u2010-\u2013-]$/u.test(between))));
    case 'percent':
      return at === end && !isOfWords;
    default:
      return false;
  }
}

/** A bracket that was opened in a stretch is closed in it. */
function closed(pieces: readonly Piece[], start: number, end: number): number {
  const text = pieces
    .slice(start, end)
    .map((piece) => piece.text)
    .join('');
  return pieces[end]?.text === ')' && text.split('(').length > text.split(')').length ? end + 1 : end;
}

/** Reads from the left. Words in Arabic stand in it as stretches that are read from the right. */
function fromLeft(pieces: readonly Piece[], mirrored: boolean): string {
  const read: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const end = pieces[at]?.sort === 'letter-rtl' ? arabicEnd(pieces, at) : at + 1;
    read.push(pieces[at]?.sort === 'letter-rtl' ? fromRight(pieces.slice(at, end), mirrored) : (pieces[at]?.text ?? ''));
    at = end;
  }
  return read.join('');
}

function arabicEnd(pieces: readonly Piece[], start: number): number {
  let end = start + 1;
  for (let at = start + 1; at < pieces.length && pieces[at]?.sort !== 'letter-ltr'; at++)
    if (pieces[at]?.sort === 'letter-rtl') end = at + 1;
  return end;
}

const pairs: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '«»', '‹›', '<>'].flatMap(
    ([one = '', other = '']) =>
      [
        [one, other],
        [other, one],
      ] as const,
  ),
);

function mirror(text: string): string {
  return pairs.get(text) ?? text;
}

/** How many brackets and quotation marks of a text close nothing, or are never closed. */
export function unmatched(text: string): number {
  let wrong = 0;
  for (const [open, close] of ['()', '[]', '«»'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const)) {
    let depth = 0;
    for (const character of text) {
      if (character === open) depth += 1;
      else if (character === close && depth > 0) depth -= 1;
      else if (character === close) wrong += 1;
    }
    wrong += depth;
  }
  return wrong;
}
