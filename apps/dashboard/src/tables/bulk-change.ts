import { elementsIn, textIn } from '../edit/paths.ts';
import { isSame, type Json } from '../keeping/draftable.ts';
import type { Column } from './column.ts';
import type { Put, StandingRow } from './plan.ts';

/** What is done to one field of many records. */
export type BulkChange =
  | { readonly do: 'set'; readonly value: Json }
  | { readonly do: 'empty' }
  /** One value more of a field that has many; one fewer. */
  | { readonly do: 'add' | 'remove'; readonly value: string }
  /** Some words of a text in place of others, wherever they stand; letters of either case are told apart. */
  | { readonly do: 'replace'; readonly find: string; readonly by: string };

/** What can be done to a column's cells all at once. */
export function changesOf({ form }: Column): readonly BulkChange['do'][] {
  if (form === 'several') return ['add', 'remove', 'set', 'empty'];
  return form === 'words' ? ['set', 'replace', 'empty'] : ['set', 'empty'];
}

/** What a change puts into the cells of one column. */
export function putsOf(rows: readonly StandingRow[], column: Column, change: BulkChange): readonly Put[] {
  return rows.map(({ row, data }) => ({ id: row.id, column, value: changed(column.read(data), change) }));
}

function changed(held: Json | undefined, change: BulkChange): Json | undefined {
  switch (change.do) {
    case 'set':
      return change.value;
    case 'empty':
      return undefined;
    case 'add':
      return elementsIn(held).some((one) => isSame(one, change.value)) ? held : [...elementsIn(held), change.value];
    case 'remove':
      return Array.isArray(held) ? held.filter((one) => !isSame(one, change.value)) : held;
    case 'replace': {
      const text = change.find === '' ? textIn(held) : textIn(held).replaceAll(change.find, () => change.by);
      return text.trim() === '' ? undefined : text;
    }
  }
}
