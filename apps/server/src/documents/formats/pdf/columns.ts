import type { Direction } from './direction.ts';
import type { Glyph } from './glyph.ts';
import { extentOf, type Gap, gapsIn, type Row } from './rows.ts';

/** Rows that are read one after another: a column, or all that stands above or below columns. */
export type Block = readonly Row[];

/** Between columns is at least so much room, in sizes of the font. */
const gutter = 1.2;
/** So many rows have to stand beside each other for columns to be seen. */
const fewest = 3;
/** What stands beside each other in columns is text: cells of tables are shorter, and are read row by row. */
const shortest = 14;
/** How many places of a gutter are tried. */
const mostTries = 60;

/**
 * The blocks of a page in the order in which they are read: what goes across the page, and between it columns, the first one on the side
 * from which the page is read.
 */
export function blocksOf(rows: readonly Row[], direction: Direction): readonly Block[] {
  const found = columnsIn(rows);
  if (found === undefined) return rows.length === 0 ? [] : [rows];
  const { start, end, at } = found;
  const inside = rows.slice(start, end);
  const sides = [inside.flatMap((row) => sideOf(row, at, 'left')), inside.flatMap((row) => sideOf(row, at, 'right'))];
  return [
    ...blocksOf(rows.slice(0, start), direction),
    ...(direction === 'rtl' ? sides.toReversed() : sides).flatMap((side) => blocksOf(side, direction)),
    ...blocksOf(rows.slice(end), direction),
  ];
}

interface Columns {
  readonly start: number;
  readonly end: number;
  /** Where the gutter is. */
  readonly at: number;
}

/** The rows that stand in two columns around one gutter: the most of them that there are. */
function columnsIn(rows: readonly Row[]): Columns | undefined {
  const gaps = rows.map((row) => gapsIn(row, gutter));
  const tries = new Set(gaps.flat().map(({ left, right }) => Math.round((left + right) / 2)));
  const found = [...tries].slice(0, mostTries).flatMap((at) => runsAround(rows, gaps, at));
  return found.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0];
}

/** Runs of rows of which none goes across a place, enough of them have something on both sides, and what they have is text. */
function runsAround(rows: readonly Row[], gaps: readonly (readonly Gap[])[], at: number): readonly Columns[] {
  const runs: Columns[] = [];
  let start = 0;
  for (let end = 0; end <= rows.length; end++) {
    const row = rows[end];
    if (row !== undefined && !goesAcross(row, gaps[end] ?? [], at)) continue;
    const run = trimmed(rows, { start, end, at });
    if (isColumns(rows.slice(run.start, run.end), at)) runs.push(run);
    start = end + 1;
  }
  return runs;
}

function goesAcross({ left, right }: Row, gaps: readonly Gap[], at: number): boolean {
  return left < at && right > at && !gaps.some((gap) => gap.left <= at && gap.right >= at);
}

/**
 * The rows that stand on both sides, and those with something on one side only that follow them as closely as lines of a column do: where one
 * column is longer. What stands further off is a heading, or belongs to what comes after.
 */
function trimmed(rows: readonly Row[], { start, end, at }: Columns): Columns {
  const both = rows.flatMap((row, index) => (index >= start && index < end && isBoth(row, at) ? [index] : []));
  let [first = start, last = start] = [both[0], both.at(-1)];
  const usual = widestGap(rows.slice(first, last + 1));
  while (first > start && !isApart(rows[first - 1], rows[first], usual)) first -= 1;
  while (last + 1 < end && !isApart(rows[last], rows[last + 1], usual)) last += 1;
  return { start: first, end: last + 1, at };
}

/** Lines of a column stand no further apart than so many sizes of their font, or than rows beside each other do. */
const ofColumn = 1.9;

function isApart(above: Row | undefined, below: Row | undefined, usual: number): boolean {
  return (
    above === undefined || below === undefined || below.y - above.y > Math.max(above.size * ofColumn, below.size * ofColumn, usual * 1.05)
  );
}

function widestGap(rows: readonly Row[]): number {
  return rows.slice(1).reduce((widest, row, at) => Math.max(widest, row.y - (rows[at]?.y ?? row.y)), 0);
}

function isBoth(row: Row | undefined, at: number): boolean {
  return row !== undefined && row.left < at && row.right > at;
}

function isColumns(rows: readonly Row[], at: number): boolean {
  const both = rows.filter((row) => isBoth(row, at));
  if (both.length < fewest) return false;
  const lengths = both.flatMap((row) => [lettersIn(row, at, 'left'), lettersIn(row, at, 'right')]).toSorted((one, other) => one - other);
  return (lengths[lengths.length >> 1] ?? 0) >= shortest;
}

type Side = 'left' | 'right';

function onSide({ left, right }: Glyph, at: number, side: Side): boolean {
  return (left + right) / 2 < at === (side === 'left');
}

function lettersIn({ glyphs }: Row, at: number, side: Side): number {
  return glyphs.filter((glyph) => glyph.text.trim() !== '' && onSide(glyph, at, side)).length;
}

function sideOf(row: Row, at: number, side: Side): readonly Row[] {
  const glyphs = row.glyphs.filter((glyph) => onSide(glyph, at, side));
  return glyphs.some(({ text }) => text.trim() !== '') ? [{ ...row, glyphs, ...extentOf(glyphs) }] : [];
}
