import type { EventRow } from '@mithaq/client';
import { type EventFamily, eventFamilies, eventTypes, type FuzzyDate } from '@mithaq/domain';
import { type BrokenScale, brokenScale } from './broken-scale.ts';
import { type MarkShape, markShape } from './mark-shape.ts';
import { extentOf, type Piece, type Place, rowsOf } from './packing.ts';

/** The widths for which a band is laid out, in rem: no field of a chart that is drawn is narrower than the first. */
export const fieldWidths = { narrow: 39, wide: 63 } as const;
export type FieldWidth = keyof typeof fieldWidths;

/** A date on the line. Where sources differ on it, each reading has its words beside it. */
export interface DrawnReading {
  readonly shape: MarkShape;
  readonly words?: { readonly text: string; readonly width: number; readonly side: 'after' | 'before' };
}

/** What stands with a mark, as wide as it is set. */
export interface MarkWords {
  readonly lines: readonly string[];
  /** How wide the widest of the lines is, in rem. */
  readonly width: number;
  /** Whether the words begin at the mark's start, end at its end, or fill the line to its end. */
  readonly anchor: 'fromStart' | 'toEnd' | 'toLast';
}

/** An event in a chart: its shape on the line, its words where there is room, and its row above the baseline at either width. */
export interface ChartMark {
  readonly event: EventRow;
  /** One for each reading of its date, the first above the others; the first is the one that the register holds. */
  readonly readings: readonly [DrawnReading, ...DrawnReading[]];
  readonly words: MarkWords;
  /** Absent at a width that has no room for the words: the mark then stands alone. */
  readonly rows: Readonly<Record<FieldWidth, { readonly row: number; readonly labelled: boolean } | undefined>>;
}

export interface ChartBand {
  readonly family: EventFamily;
  readonly height: Readonly<Record<FieldWidth, number>>;
  readonly marks: readonly ChartMark[];
  /** How many events are in it that no row had room for, at either width. */
  readonly left: Readonly<Record<FieldWidth, number>>;
}

/** Events over time, in bands by family. Places are fractions from the start of the line, on whichever side that is. */
export interface Chart {
  readonly scale: BrokenScale;
  readonly bands: readonly ChartBand[];
}

/** What a chart is made of, and how its words are set. */
export interface ChartMatter {
  readonly events: readonly EventRow[];
  /** The dates of an event on which sources differ, in the order of its readings; the first is the one that the register holds. */
  readonly readings: ReadonlyMap<string, readonly { readonly date: FuzzyDate; readonly words: string }[]>;
  readonly linesOf: (event: EventRow) => readonly string[];
  /** How wide a line is set, in rem. */
  readonly widthOf: (line: string) => number;
}

/** So many rows a band may have with words, and so many in all; a row is one line of words or one mark. */
const mostRows = { labelled: 18, all: 30 };
/** A mark without words takes this much of a row. */
const bare = 0.6;

/** Lays out the dated events; `undefined` where there are none. */
export function chartOf(matter: ChartMatter): Chart | undefined {
  const dated = matter.events.filter((event) => event.date !== undefined && (event.earliest !== null || event.latest !== null));
  const scale = brokenScale(dated);
  if (scale === undefined) return undefined;
  const familyOf = (event: EventRow) => eventTypes.term(event.type)?.family;
  const bands = eventFamilies.terms.map(({ code }) =>
    bandOf(
      code,
      dated.filter((event) => familyOf(event) === code),
      { matter, scale },
    ),
  );
  return { scale, bands: bands.filter((band) => band.marks.length > 0 || band.left.wide > 0) };
}

interface Ground {
  readonly matter: ChartMatter;
  readonly scale: BrokenScale;
}

function bandOf(family: EventFamily, events: readonly EventRow[], ground: Ground): ChartBand {
  const drafts = events
    .flatMap((event) => draftOf(event, ground))
    .toSorted((one, other) => startOf(one.readings[0].shape) - startOf(other.readings[0].shape));
  const narrow = placed(drafts, fieldWidths.narrow);
  const wide = placed(drafts, fieldWidths.wide);
  const marks = drafts.map((draft, place): ChartMark => ({ ...draft, rows: { narrow: narrow.rows[place], wide: wide.rows[place] } }));
  return {
    family,
    height: { narrow: narrow.height, wide: wide.height },
    marks,
    left: { narrow: leftOf(narrow.rows), wide: leftOf(wide.rows) },
  };
}

type Draft = Omit<ChartMark, 'rows'>;

function draftOf(event: EventRow, { matter, scale }: Ground): readonly Draft[] {
  const told = matter.readings.get(event.ref.id) ?? [];
  const [first, ...others] = told.map(({ date, words }) => readingOf(markShape(date, scale), words, matter));
  const held = first ?? (event.date && { shape: markShape(event.date, scale) });
  if (held === undefined) return [];
  const lines = matter.linesOf(event);
  const width = Math.max(0, ...lines.map(matter.widthOf));
  return [{ event, readings: [held, ...others], words: { lines, width, anchor: anchorOf(held.shape, width) } }];
}

function readingOf(shape: MarkShape, text: string, { widthOf }: ChartMatter): DrawnReading {
  const width = widthOf(text) + letterWidth;
  const fits = endOf(shape) * fieldWidths.narrow + width + half <= fieldWidths.narrow;
  return { shape, words: { text, width, side: fits ? 'after' : 'before' } };
}

/** Where the narrowest line has room: after the mark's start, else before its end, else to the end of the line. */
function anchorOf(shape: MarkShape, width: number): MarkWords['anchor'] {
  if (startOf(shape) * fieldWidths.narrow + width <= fieldWidths.narrow) return 'fromStart';
  return endOf(shape) * fieldWidths.narrow - width >= 0 ? 'toEnd' : 'toLast';
}

interface Rows {
  readonly rows: ChartMark['rows'][FieldWidth][];
  readonly height: number;
}

/**
 * With words where there is room, those first that bind parties or that most publishers tell; then the marks that are left, alone. What is
 * left over is counted, never dropped.
 */
function placed(drafts: readonly Draft[], width: number): Rows {
  const chosen = new Set(drafts.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, mostWords(width)));
  const order = [...drafts.filter((draft) => chosen.has(draft)), ...drafts.filter((draft) => !chosen.has(draft))];
  const pieces = order.map((draft) => pieceOf(draft, chosen.has(draft)));
  const labelled = order.filter((draft) => chosen.has(draft)).length;
  const found = rowsOf(pieces.slice(0, labelled), width, { most: mostRows.labelled });
  const misfits = order.filter((_, place) => place >= labelled || found[place] === undefined);
  const fixed = order.flatMap((draft, place) => {
    const row = place < labelled ? found[place] : undefined;
    return row === undefined ? [] : [{ draft, row, labelled: true }];
  });
  const alone = rowsBeside(fixed, misfits, width);
  const byDraft = new Map([...fixed, ...alone].map(({ draft, row, labelled: withWords }) => [draft, { row, labelled: withWords }]));
  const heights = [...byDraft].map(([draft, { row, labelled: withWords }]) => row + pieceOf(draft, withWords).rows);
  return { rows: drafts.map((draft) => byDraft.get(draft)), height: Math.max(1, ...heights) };
}

interface Settled {
  readonly draft: Draft;
  readonly row: number;
  readonly labelled: boolean;
}

/** Rows for marks without words among those that stand already. */
function rowsBeside(fixed: readonly Settled[], misfits: readonly Draft[], width: number): readonly Settled[] {
  const standing = fixed.map(({ draft, row }) => ({
    ...extentOf(pieceOf(draft, true), width),
    low: row,
    high: row + pieceOf(draft, true).rows,
  }));
  const found = rowsOf(
    misfits.map((draft) => pieceOf(draft, false)),
    width,
    { most: mostRows.all, standing },
  );
  return misfits.flatMap((draft, place) => {
    const row = found[place];
    return row === undefined ? [] : [{ draft, row, labelled: false }];
  });
}

/** About as many words as a line of a width can carry in the rows that there are. */
function mostWords(width: number): number {
  return Math.round(width * 0.9);
}

function weightOf({ event, readings }: Draft): number {
  return (readings.length - 1) * 100 + event.agreements.length * 10 + event.support.independent;
}

/** Half of a nuqta and its air, in rem. */
const half = 0.4;
const stub = 2.5;
const air = 0.6;
/** The letter of a reading, and the room on either side of it. */
const letterWidth = 2.2;

function pieceOf({ readings, words }: Draft, labelled: boolean): Piece {
  const bounds = readings.map((reading) => placesOfReading(reading));
  const starts = bounds.map(([start]) => start);
  const ends = bounds.map(([, end]) => end);
  if (!labelled) return { starts, ends, rows: readings.length * bare };
  const [wordsStart, wordsEnd] = placesOfWords(readings[0].shape, words);
  return { starts: [...starts, wordsStart], ends: [...ends, wordsEnd], rows: readings.length + words.lines.length };
}

function placesOfReading({ shape, words }: DrawnReading): readonly [Place, Place] {
  const [start, end] = placesOf(shape);
  if (words === undefined) return [start, end];
  if (words.side === 'after') return [start, { ...end, fixed: end.fixed + words.width }];
  return [{ ...start, fixed: start.fixed - words.width }, end];
}

function placesOf(shape: MarkShape): readonly [Place, Place] {
  if (shape.form === 'day')
    return [
      { fraction: shape.at, fixed: -half },
      { fraction: shape.at, fixed: half },
    ];
  const before = shape.from === 'open' ? stub : 0;
  const after = shape.to === 'open' && shape.form === 'span' ? stub : 0;
  return [
    { fraction: shape.start, fixed: -before - 0.1 },
    { fraction: shape.end, fixed: Math.max(after, 0.3) + 0.1 },
  ];
}

function placesOfWords(shape: MarkShape, { width, anchor }: MarkWords): readonly [Place, Place] {
  if (anchor === 'fromStart')
    return [
      { fraction: startOf(shape), fixed: -half },
      { fraction: startOf(shape), fixed: width + air },
    ];
  const end = anchor === 'toEnd' ? endOf(shape) : 1;
  return [
    { fraction: end, fixed: -width - air },
    { fraction: end, fixed: half },
  ];
}

export function startOf(shape: MarkShape): number {
  return shape.form === 'day' ? shape.at : shape.start;
}

export function endOf(shape: MarkShape): number {
  return shape.form === 'day' ? shape.at : shape.end;
}

function leftOf(rows: Rows['rows']): number {
  return rows.filter((row) => row === undefined).length;
}
