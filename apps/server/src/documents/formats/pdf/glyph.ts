/**
 * A glyph on a page and the text that it stands for, which may be several letters. Places are in points, from the left and from the top:
 * it spans `left` to `right` on the baseline `y`.
 */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** The size of its font in points. */
  readonly size: number;
}

/** A glyph as the page draws it, which may be in any direction: from a point, so far along, in quarter turns clockwise. */
export interface DrawnGlyph {
  readonly text: string;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly size: number;
}

/** Presentation forms of Arabic letters and ligatures of Latin ones: what a glyph looks like, not what it says. */
const forms = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]/u;

/**
 * What a glyph says: presentation forms folded back to letters, so that `ﻻ` is `لا`, in the order in which they are read. The blank that
 * Unicode puts under a mark that stands alone is not kept.
 */
export function saidBy(unicode: string): string {
  const text = forms.test(unicode) ? unicode.normalize('NFKC').replaceAll(/^ (?=\p{M})/gu, '') : unicode;
  return text.replaceAll(/[\0\u00A0]/gu, ' ');
}

/**
 * The glyphs that run in the direction in which most of a page does, turned so that it runs from left to right. What runs across, such as a
 * watermark or a note on the margin, is left out.
 */
export function upright(drawn: readonly DrawnGlyph[]): readonly Glyph[] {
  const counts = [0, 0, 0, 0];
  for (const glyph of drawn) {
    const turns = turnsOf(glyph);
    counts[turns] = (counts[turns] ?? 0) + 1;
  }
  const usual = counts.indexOf(Math.max(...counts));
  return drawn.filter((glyph) => turnsOf(glyph) === usual).map((glyph) => turned(glyph, usual));
}

/** In how many quarter turns clockwise a glyph is drawn. A glyph that takes no room is drawn upright. */
function turnsOf({ from, to }: DrawnGlyph): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 2;
  return dy > 0 ? 1 : 3;
}

function turned({ text, from, to, size }: DrawnGlyph, turns: number): Glyph {
  const [start, end] = [back(from, turns), back(to, turns)];
  return { text, left: Math.min(start[0], end[0]), right: Math.max(start[0], end[0]), y: start[1], size };
}

function back([x, y]: DrawnGlyph['from'], turns: number): DrawnGlyph['from'] {
  if (turns === 0) return [x, y];
  if (turns === 1) return [y, -x];
  return turns === 2 ? [-x, -y] : [-y, x];
}
