import type { Glyph } from './glyph.ts';

/** Glyphs on one baseline, from left to right, as they stand on the page. Marks come right behind the letter that they stand over. */
export interface Row {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** How far from a baseline, in sizes of the font, a glyph may stand and be of it: raised figures and lowered ones are. */
const ofBaseline = 0.4;
/** A mark may stand as high as its letter. */
const ofLetter = 1;

/** The rows of a page, from top to bottom. */
export function rowsOf(glyphs: readonly Glyph[]): readonly Row[] {
  const rows = gathered(glyphs.filter((glyph) => !isMark(glyph)));
  const over = marksOver(glyphs);
  return rows.map((row) => rowWith(row, over)).filter(({ glyphs: some }) => some.some(({ text }) => text.trim() !== ''));
}

/** Whether a glyph is nothing but marks over a letter, such as vowels: where it stands says less than what it stands over. */
function isMark({ text }: Glyph): boolean {
  return /^\p{M}+$/u.test(text);
}

interface Gathered {
  readonly glyphs: Glyph[];
  readonly y: number;
  size: number;
}

function gathered(glyphs: readonly Glyph[]): readonly Gathered[] {
  const rows: Gathered[] = [];
  for (const glyph of glyphs.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    if (row !== undefined && glyph.y - row.y <= Math.max(row.size, glyph.size) * ofBaseline) {
      row.glyphs.push(glyph);
      row.size = Math.max(row.size, glyph.size);
    } else rows.push({ glyphs: [glyph], y: glyph.y, size: glyph.size });
  }
  return rows;
}

type MarksOver = ReadonlyMap<Glyph, readonly Glyph[]>;

/** Each mark with the letter that it stands over. A mark with no letter beside it is not one of the text. */
function marksOver(glyphs: readonly Glyph[]): MarksOver {
  const over = new Map<Glyph, Glyph[]>();
  for (const [at, mark] of glyphs.entries()) {
    const letter = isMark(mark) ? letterUnder(glyphs, at) : undefined;
    if (letter === undefined) continue;
    const held = over.get(letter);
    if (held === undefined) over.set(letter, [mark]);
    else held.push(mark);
  }
  return over;
}

/**
 * The letter under a mark. Where it is drawn says little, as marks take no room; when it is drawn says more: behind its letter in the order
 * of reading, and so, where Arabic is drawn from left to right, before it.
 */
function letterUnder(glyphs: readonly Glyph[], at: number): Glyph | undefined {
  const mark = glyphs[at];
  const before = letterFrom(glyphs, at, -1);
  const behind = letterFrom(glyphs, at, 1);
  const near = [before, behind].filter((letter) => letter !== undefined && mark !== undefined && isNear(letter, mark));
  if (near.length < 2 || before === undefined || behind === undefined) return near[0];
  return isArabic(behind) && behind.left > before.left ? behind : before;
}

function letterFrom(glyphs: readonly Glyph[], start: number, step: 1 | -1): Glyph | undefined {
  let at = start + step;
  while (at >= 0 && at < glyphs.length && at !== start + step * mostMarks && isMarkAt(glyphs, at)) at += step;
  return glyphs[at];
}

/** No letter bears more marks. */
const mostMarks = 8;

function isMarkAt(glyphs: readonly Glyph[], at: number): boolean {
  const glyph = glyphs[at];
  return glyph !== undefined && isMark(glyph);
}

function isNear(letter: Glyph, mark: Glyph): boolean {
  if (letter.text.trim() === '') return false;
  const aside = Math.max(letter.left - mark.right, mark.left - letter.right, 0);
  return aside <= mark.size / 2 && Math.abs(letter.y - mark.y) <= Math.max(letter.size, mark.size) * ofLetter;
}

function isArabic({ text }: Glyph): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(text);
}

function rowWith({ glyphs, y, size }: Gathered, over: MarksOver): Row {
  const inOrder = glyphs.toSorted((one, other) => one.left + one.right - other.left - other.right);
  return { glyphs: inOrder.map((glyph) => withMarks(glyph, over.get(glyph))), ...extentOf(inOrder), y, size };
}

/** From where to where glyphs reach that can be seen. */
export function extentOf(glyphs: readonly Glyph[]): { readonly left: number; readonly right: number } {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue;
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
  }
  return { left, right };
}

/** Room between two glyphs of a row. */
export interface Gap {
  readonly left: number;
  readonly right: number;
}

/** The gaps of a row that are at least so many sizes of its font wide. */
export function gapsIn({ glyphs, size }: Row, atLeast: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let end: number | undefined;
  for (const { text, left, right } of glyphs) {
    if (text.trim() === '') continue;
    if (end !== undefined && left - end >= size * atLeast) gaps.push({ left: end, right: left });
    end = Math.max(end ?? right, right);
  }
  return gaps;
}

function withMarks(glyph: Glyph, marks: readonly Glyph[] | undefined): Glyph {
  if (marks === undefined) return glyph;
  return { ...glyph, text: `${glyph.text}${marks.map(({ text }) => text).join('')}` };
}
