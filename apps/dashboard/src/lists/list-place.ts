import { one, type Query } from '../address/query.ts';

/** Changes to a list's address that lead to another of its pages; see `withChanges`. */
export interface Turn {
  readonly cursor: string | undefined;
  readonly trail: string | undefined;
}

/** How many rows a page may have. */
export const rowChoices = [25, 50, 100] as const;
const usualRows = 25;

/** Stands between the cursors of a trail; no cursor has it, and an address needs no escape for it. */
const separator = '~';
/** So many pages are found back one by one. An address is not to grow without end. */
const longest = 12;
/** Stands for the pages before those that are remembered; no cursor is it. */
const lost = '-';

/** To the first page, from any. */
export const toFirst: Turn = { cursor: undefined, trail: undefined };

/** How many rows the address asks for. */
export function rowsIn(query: Query): number {
  return rowChoices.find((rows) => String(rows) === one(query, 'limit')) ?? usualRows;
}

/** To the next page. The cursors of those before it go along, for a list can only be asked for what comes after one. */
export function toNext(query: Query, next: string): Turn {
  const cursor = one(query, 'cursor');
  if (cursor === undefined) return { cursor: next, trail: undefined };
  const trail = [...trailIn(query), cursor];
  const kept = trail.length > longest ? [lost, ...trail.slice(-longest)] : trail;
  return { cursor: next, trail: kept.join(separator) };
}

/** To the page before; nothing on the first page, and where the way back is no longer known. */
export function toPrevious(query: Query): Turn | undefined {
  if (one(query, 'cursor') === undefined) return undefined;
  const trail = trailIn(query);
  const cursor = trail.at(-1);
  if (cursor === undefined) return toFirst;
  if (cursor === lost) return undefined;
  const before = trail.slice(0, -1);
  return { cursor, trail: before.length === 0 ? undefined : before.join(separator) };
}

/** Which page this is, from 1; nothing where that is no longer known. */
export function pageIn(query: Query): number | undefined {
  if (one(query, 'cursor') === undefined) return 1;
  const trail = trailIn(query);
  return trail[0] === lost ? undefined : trail.length + 2;
}

function trailIn(query: Query): readonly string[] {
  return one(query, 'trail')?.split(separator) ?? [];
}
