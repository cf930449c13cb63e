import stringWidth from 'string-width';
import { type Direction, levelsOf, mirrored, visualOrder } from './bidi.ts';
import type { Line, Span, Tone } from './line.ts';
import { sanitize } from './sanitize.ts';
import { type Glyph, shape } from './shape.ts';

/** `visual`: we shape and reorder, for terminals that draw cells as they come. `logical`: the terminal does it. */
export type BidiMode = 'visual' | 'logical';

/** How a paragraph is set. `width` is in columns and may be infinite. */
export interface Setting {
  readonly width: number;
  readonly direction: Direction;
  readonly mode: BidiMode;
}

/** What takes one place in a line: a grapheme cluster as it is drawn. */
interface Cell {
  readonly text: string;
  readonly tone: Tone;
  readonly level: number;
  readonly width: number;
}

const openIsolate = '\u2068';
const closeIsolate = '\u2069';
const isolates = new Set([openIsolate, closeIsolate]);
/** Holds two words on one line; drawn as a space. */
const noBreak = '\u00a0';
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const arabic = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** Sets a paragraph: measured and wrapped in logical order, then each line put into the order in which it is drawn. */
export function layout(spans: readonly Span[], setting: Setting): Line[] {
  return wrap(cellsOf(spans, setting), setting.width).map((cells) => lineOf(drawn(cells, setting.mode)));
}

function cellsOf(spans: readonly Span[], { direction, mode }: Setting): Cell[] {
  const pieces = spans.map((span) => ({ text: isolated(span), tone: span.tone ?? 'plain' }));
  const text = pieces.map((piece) => piece.text).join('');
  const levels = levelsOf(text, direction);
  const tones = pieces.flatMap((piece) => Array.from({ length: piece.text.length }, () => piece.tone));
  const glyphs = mode === 'visual' && arabic.test(text) ? clusters(text, shape(text)) : clusters(text, [...text].map(startingAt()));
  return glyphs
    .filter((glyph) => !isolates.has(glyph.text))
    .map(({ text: drawnText, start }) => ({
      text: drawnText,
      tone: tones[start] ?? 'plain',
      level: levels[start] ?? 0,
      width: widthOfText(drawnText),
    }));
}

const widths = new Map<string, number>();

/** The columns that a cluster takes. Few clusters make up most text, so each is measured once. */
function widthOfText(cluster: string): number {
  const known = widths.get(cluster);
  if (known !== undefined) return known;
  const width = stringWidth(cluster);
  if (widths.size < 10_000) widths.set(cluster, width);
  return width;
}

function isolated(span: Span): string {
  const text = sanitize(span.text);
  const opens = span.isolate === true || span.isolate === 'start';
  const closes = span.isolate === true || span.isolate === 'end';
  return (opens ? openIsolate : '') + text + (closes ? closeIsolate : '');
}

function startingAt(): (character: string) => Glyph {
  let start = 0;
  return (text) => {
    const glyph = { text, start };
    start += text.length;
    return glyph;
  };
}

/** Joins glyphs that belong to one grapheme cluster, so that an emoji or a letter with its joiner is never torn apart. */
function clusters(text: string, glyphs: readonly Glyph[]): Glyph[] {
  const starts = new Set(Array.from(graphemes.segment(text), (segment) => segment.index));
  const joined: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = joined.at(-1);
    if (last === undefined || starts.has(glyph.start) || isolates.has(last.text)) joined.push(glyph);
    else joined[joined.length - 1] = { start: last.start, text: last.text + glyph.text };
  }
  return joined;
}

/** Breaks at spaces, and within a word only where the word alone is wider than the line. */
function wrap(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = [[]];
  let used = 0;
  const place = (more: readonly Cell[]): void => {
    lines.at(-1)?.push(...more);
    used += widthOf(more);
  };
  const breakLine = (): void => {
    lines.push([]);
    used = 0;
  };
  for (const { gap, word } of wordsOf(cells)) {
    if (used > 0 && used + widthOf(gap) + widthOf(word) <= width) place([...gap, ...word]);
    else {
      if (used > 0) breakLine();
      for (const cell of word) {
        if (used > 0 && used + cell.width > width) breakLine();
        place([cell]);
      }
    }
  }
  return lines;
}

function wordsOf(cells: readonly Cell[]): { gap: Cell[]; word: Cell[] }[] {
  const words: { gap: Cell[]; word: Cell[] }[] = [];
  let gap: Cell[] = [];
  let open = false;
  for (const cell of cells) {
    if (cell.text === ' ') {
      gap.push(cell);
      open = false;
    } else if (open) words.at(-1)?.word.push(cell);
    else {
      words.push({ gap, word: [cell] });
      gap = [];
      open = true;
    }
  }
  return words;
}

function drawn(cells: readonly Cell[], mode: BidiMode): readonly Cell[] {
  if (mode === 'logical') return cells;
  return visualOrder(cells).map((cell) => (cell.level % 2 === 1 ? { ...cell, text: mirrored(cell.text) } : cell));
}

function lineOf(cells: readonly Cell[]): Line {
  const spans: { text: string; tone: Tone }[] = [];
  for (const { text: held, tone } of cells) {
    const text = held === noBreak ? ' ' : held;
    const last = spans.at(-1);
    if (last?.tone === tone) last.text += text;
    else spans.push({ text, tone });
  }
  return { spans, width: widthOf(cells) };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
