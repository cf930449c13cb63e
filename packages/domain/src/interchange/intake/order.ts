import { recordKinds } from '../../registry.ts';
import type { Entry, EntryKind } from './entry.ts';

/** The kinds of entry in the order in which they are written: records in the order in which one refers to another, then statements. */
export const entryKinds: readonly EntryKind[] = [...recordKinds, 'statement'];

/** Entries kind by kind, and by id within a kind, so that equal registers are written equally. */
export function inOrder<Item extends Entry>(entries: readonly Item[]): Item[] {
  const rank = (entry: Entry): number => entryKinds.indexOf(entry.record);
  return entries.toSorted((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1));
}
