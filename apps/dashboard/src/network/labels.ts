import type { Point } from './graph-parts.ts';
import type { Field } from './rings.ts';

/** A name in the drawing: its lines, on which side of its mark it stands, and from which scale on there is room for it. */
export interface Label {
  readonly lines: readonly string[];
  readonly side: Side;
  /** An index of `scales`; `undefined` where there is no room at any, and the name stands only while its actor has the focus. */
  readonly level: number | undefined;
}

export type Side = 'right' | 'left' | 'below' | 'above' | 'right-below' | 'left-below' | 'right-above' | 'left-above';

/**
 * Pixels of the screen to a unit of the drawing, by which names are let in: a page narrower than the drawing begins low, and zooming
 * in goes up. Names keep their size on the screen.
 */
export const scales = [0.25, 0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.6, 8] as const;

/**
 * On the screen, in pixels: the size of the letters, the height of a line, how far the face's own line reaches over and under that, the
 * widest a letter is on average, and the mark.
 */
export const letters = { size: 12.5, line: 16, over: 1, under: 3, width: 7.4, mark: 7 } as const;

const longestLine = 22;

export interface Marked extends Point {
  readonly id: string;
  readonly words: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Finds room for names, the first ones first: at the lowest scale at which one stands clear of every other name and mark and within the
 * field. The room that is taken reaches from the mark to the far end of the name; a name only draws towards its mark as the scale
 * grows, so it keeps clear of the others at every scale above.
 * @param marked the most important first
 */
export function labelsOf(marked: readonly Marked[], field: Field): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  const lines = new Map(marked.map(({ id, words }) => [id, linesOf(words)]));
  for (const [level, scale] of scales.entries()) {
    const standing = marked.flatMap((mark) => {
      const label = labels.get(mark.id);
      return label ? [boxOf(mark, label, scale)] : [];
    });
    const room = roomIn(field, { marked, standing, scale });
    for (const mark of marked) {
      if (labels.has(mark.id)) continue;
      const own = lines.get(mark.id) ?? [];
      const side = sidesOf(mark, field).find((one) => room.isFree(boxOf(mark, { lines: own, side: one }, scale), mark));
      if (side === undefined) continue;
      labels.set(mark.id, { lines: own, side, level });
      room.take(boxOf(mark, { lines: own, side }, scale));
    }
  }
  for (const mark of marked)
    if (!labels.has(mark.id))
      labels.set(mark.id, { lines: lines.get(mark.id) ?? [], side: sidesOf(mark, field)[0] ?? 'right', level: undefined });
  return labels;
}

/** A name in lines that are not too long. Nothing of it is left out; a word is never broken. */
function linesOf(words: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longestLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Outwards first, then inwards, then below and above, then aslant. */
function sidesOf({ x, y }: Point, { width, height }: Field): readonly Side[] {
  const [out, into] = x < width / 2 ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const [off, back] = y < height / 2 ? (['above', 'below'] as const) : (['below', 'above'] as const);
  return [out, into, off, back, `${out}-${off}`, `${out}-${back}`, `${into}-${off}`, `${into}-${back}`];
}

/** Which way a name stands from its mark: to the right (1) or left (-1) of it, below (1) or above (-1). */
export function wayOf(side: Side): readonly [across: number, down: number] {
  return [
    Number(side.startsWith('right')) - Number(side.startsWith('left')),
    Number(side.endsWith('below')) - Number(side.endsWith('above')),
  ];
}

/** The room of a name and of the way to it from its mark, in units of the drawing at a scale. */
export function boxOf({ x, y }: Point, { lines, side }: Pick<Label, 'lines' | 'side'>, scale: number): Box {
  const width = (Math.max(...lines.map((line) => line.length), 1) * letters.width) / scale;
  const height = (lines.length * letters.line) / scale;
  const off = (letters.mark + 3) / scale;
  const [across, down] = wayOf(side);
  return {
    left: x - (across === 0 ? width / 2 : across < 0 ? off + width : 0),
    right: x + (across === 0 ? width / 2 : across > 0 ? off + width : 0),
    top: y - (down === 0 ? height / 2 : down < 0 ? off + height : 0) - letters.over / scale,
    bottom: y + (down === 0 ? height / 2 : down > 0 ? off + height : 0) + letters.under / scale,
  };
}

interface Room {
  readonly isFree: (box: Box, mark: Marked) => boolean;
  readonly take: (box: Box) => void;
}

/** What is taken of the field at a scale, kept in cells so that a name is held only against what lies near it. */
function roomIn(field: Field, at: { marked: readonly Marked[]; standing: readonly Box[]; scale: number }): Room {
  const cell = Math.max(40, 90 / at.scale);
  const marks = cellsOf<Marked>(cell);
  const boxes = cellsOf<Box>(cell);
  const half = letters.mark / 2 / at.scale;
  for (const mark of at.marked) marks.add({ left: mark.x - half, right: mark.x + half, top: mark.y - half, bottom: mark.y + half }, mark);
  for (const box of at.standing) boxes.add(box, box);
  const covers = (box: Box, { x, y }: Point) => x + half > box.left && x - half < box.right && y + half > box.top && y - half < box.bottom;
  const within = ({ left, right, top, bottom }: Box) => left >= 0 && top >= 0 && right <= field.width && bottom <= field.height;
  return {
    isFree: (box, mark) =>
      within(box) &&
      !marks.some(box, (other) => other.id !== mark.id && covers(box, other)) &&
      !boxes.some(box, (other) => overlap(box, other)),
    take: (box) => boxes.add(box, box),
  };
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function cellsOf<Item>(size: number) {
  const cells = new Map<string, Item[]>();
  const keysOf = ({ left, right, top, bottom }: Box): string[] => {
    const keys: string[] = [];
    for (let column = Math.floor(left / size); column <= Math.floor(right / size); column += 1)
      for (let row = Math.floor(top / size); row <= Math.floor(bottom / size); row += 1) keys.push(`${column} ${row}`);
    return keys;
  };
  return {
    add: (box: Box, item: Item): void => {
      for (const key of keysOf(box)) cells.set(key, [...(cells.get(key) ?? []), item]);
    },
    some: (box: Box, test: (item: Item) => boolean): boolean => keysOf(box).some((key) => cells.get(key)?.some(test)),
  };
}
