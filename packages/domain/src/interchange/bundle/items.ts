import { MithaqError } from '../../errors.ts';
import type { Words } from '../../validation/words.ts';
import type { Entry } from '../intake/entry.ts';
import { type LineKind, lineKinds } from './format.ts';
import { type BundlePart, keyOfPart } from './parts.ts';
import { invalidLine, type Place } from './place.ts';

/** What a line of a bundle holds: an entry of the register, or a part that stands beside it. */
export type BundleItem = Entry | BundlePart;

/** The kind of line on which something stands. */
export function kindOfItem(item: BundleItem): LineKind {
  return 'part' in item ? item.part : item.record;
}

/** What something is called by, and sorted by, among the lines of its file. */
export function keyOfItem(item: BundleItem): string {
  return 'part' in item ? keyOfPart(item) : item.id;
}

const ascending: Words = { ar: 'معرّفات في ترتيب تصاعدي', en: 'ids in ascending order' };

/** What is wrong with a line that comes after another of its file; `undefined` where its key is the greater one. */
export function faultOfOrder(key: string, { after, place }: { readonly after: string; readonly place: Place }): MithaqError | undefined {
  if (key === after) return new MithaqError('duplicate-id', { id: key }, [place.name, place.line]);
  return key < after ? invalidLine(place, ascending) : undefined;
}

/** Things line by line as they are written: kind by kind, and by key within a kind, so that equal contents are written equally. */
export function inLineOrder(items: readonly BundleItem[]): readonly BundleItem[] {
  const placed = items.map((item) => ({ item, rank: lineKinds.indexOf(kindOfItem(item)), key: keyOfItem(item) }));
  return placed.toSorted((one, other) => one.rank - other.rank || (one.key < other.key ? -1 : 1)).map(({ item }) => item);
}
