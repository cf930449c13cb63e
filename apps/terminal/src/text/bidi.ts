import bidiFactory from 'bidi-js';

/** Which way a paragraph runs. */
export type Direction = 'ltr' | 'rtl';

const bidi = bidiFactory();

/** The embedding level of each UTF-16 code unit of a paragraph (Unicode Bidirectional Algorithm, UAX #9). */
export function levelsOf(text: string, direction: Direction): Uint8Array {
  return bidi.getEmbeddingLevels(text.replaceAll(astral, standIn), direction).levels;
}

const astral = /[\u{10000}-\u{10ffff}]/gu;

/**
 * The library reads single code units, and takes half a surrogate pair for a Latin letter. Each half is given as a character of the
 * class that the pair has: right-to-left scripts, left-to-right letters, digits, marks, and symbols such as emoji.
 */
function standIn(character: string): string {
  if (/[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(character)) return 'אא';
  if (/\p{M}/u.test(character)) return '\u0300\u0300';
  if (/\p{Nd}/u.test(character)) return '11';
  return /\p{L}/u.test(character) ? 'aa' : '☺☺';
}

/** The order in which the cells of one line are drawn, left to right: rule L2 of UAX #9. Levels are of whole cells. */
export function visualOrder<Cell extends { readonly level: number }>(cells: readonly Cell[]): Cell[] {
  const levels = cells.map((cell) => cell.level);
  const ordered = [...cells];
  const highest = Math.max(0, ...levels);
  for (let level = highest; level >= 1; level -= 1) {
    for (const [start, end] of runs(ordered, level)) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
  }
  return ordered;
}

/** The character as it is drawn in right-to-left text: a bracket or guillemet turns around, anything else stays. */
export function mirrored(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character;
}

function runs(cells: readonly { readonly level: number }[], least: number): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = -1;
  cells.forEach((cell, index) => {
    if (cell.level >= least && start < 0) start = index;
    if (cell.level < least && start >= 0) {
      found.push([start, index]);
      start = -1;
    }
  });
  if (start >= 0) found.push([start, cells.length]);
  return found;
}
