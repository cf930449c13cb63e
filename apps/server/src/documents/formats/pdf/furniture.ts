import { directionOf, readRow } from './direction.ts';
import type { Row } from './rows.ts';

/** A document has to have so many pages for what they repeat to be seen. */
const fewestPages = 3;
/** What stands at the top or bottom of so many of its pages is no part of the text. */
const mostPages = 0.6;
/** How many rows at the top and at the bottom of a page are looked at. */
const rowsLookedAt = 2;

/** The rows of pages without running heads and page numbers: what stands first or last on most pages, whatever its figures. */
export function withoutFurniture(pages: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  if (pages.length < fewestPages) return pages;
  const counts = new Map<string, number>();
  for (const rows of pages) for (const key of new Set(edgesOf(rows).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRepeated = (row: Row) => (counts.get(keyOf(row)) ?? 0) >= pages.length * mostPages;
  return pages.map((rows) => {
    const edges = new Set(edgesOf(rows).filter(isRepeated));
    return rows.filter((row) => !edges.has(row));
  });
}

function edgesOf(rows: readonly Row[]): readonly Row[] {
  return [...rows.slice(0, rowsLookedAt), ...rows.slice(rowsLookedAt).slice(-rowsLookedAt)];
}

/** A row's words with every number alike, and whether there are any words: numbers alone are told by standing alone. */
function keyOf({ glyphs }: Row): string {
  const text = readRow(glyphs, directionOf(glyphs.map(({ text: one }) => one)), false);
  return text.replaceAll(/\p{Nd}+/gu, '0').slice(0, 200);
}
