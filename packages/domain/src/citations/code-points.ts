import type { TextRange } from './boundaries.ts';

/** A range counted in code points, as the Web Annotation Data Model counts, instead of UTF-16 code units, as JavaScript and we do. */
export function inCodePoints(text: string, { start, end }: TextRange): TextRange {
  const before = countIn(text, 0, start);
  return { start: before, end: before + countIn(text, start, end) };
}

/** A range counted in UTF-16 code units, from one counted in code points. Beyond the end of the text there is nothing to count. */
export function inCodeUnits(text: string, { start, end }: TextRange): TextRange {
  const first = unitsAfter(text, 0, start);
  return { start: first, end: unitsAfter(text, first, end - start) };
}

function countIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let place = from; place < to; place += widthAt(text, place)) count += 1;
  return count;
}

function unitsAfter(text: string, from: number, points: number): number {
  let place = from;
  for (let left = points; left > 0 && place < text.length; left -= 1) place += widthAt(text, place);
  return place;
}

/** Half of a surrogate pair that stands alone counts as one, as it does for JavaScript. */
function widthAt(text: string, place: number): number {
  return (text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
}
