import { FuzzyDate } from '../../values/fuzzy-date.ts';
import type { EntryKind } from '../intake/entry.ts';
import { entryKinds } from '../intake/order.ts';
import { type CellType, type Member, type Shape, schemaOf, shapeOf } from './shape.ts';

/**
 * A column. Its name is the path of its value within the row's entry or element, joined by dots. `texts` stands for a
 * column for each language (`label.ar`, `label.en`); `presence` says `true` where an optional list or object is there, even
 * an empty one, for otherwise none could be told from an empty one. The last four are worked out for whoever reads the
 * table: their names stand in parentheses, and importers pass over them.
 */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
  readonly holds: CellType | 'texts' | 'presence' | 'caption' | 'slug' | 'earliest' | 'latest';
}

/** A table: of the entries of a kind, a row each; or of one list that they have, a row for each element. */
export interface Layout {
  readonly name: string;
  readonly kind: EntryKind;
  /** The property whose elements are the rows; absent in the table of the entries themselves. */
  readonly list?: string;
  readonly shape: Shape;
  readonly columns: readonly Column[];
}

/** In the table of a list: the column with the id of the entry that a row belongs to. */
export function ownerColumn(kind: EntryKind): string {
  return `${kind}.id`;
}

/** In the table of a list: the column with the place of the row's element, from 1. */
export const positionColumn = 'position';

/** The columns that a table cannot do without. */
export function keyColumns({ kind, list }: Layout): readonly string[] {
  return list === undefined ? ['id'] : [ownerColumn(kind), positionColumn];
}

/** Whether a column is only for whoever reads the table. */
export function isDerived(columnName: string): boolean {
  return columnName.startsWith('(') && columnName.endsWith(')');
}

/** The name of a column that carries the value at a path. A list of plain values has them in `value`. */
export function columnName(path: readonly string[]): string {
  return path.join('.') || 'value';
}

const layouts: ReadonlyMap<EntryKind, readonly Layout[]> = new Map(entryKinds.map((kind) => [kind, tablesOf(kind)]));

/** The tables of one kind: the entries, then each of their lists. */
export function layoutsOf(kind: EntryKind): readonly Layout[] {
  return layouts.get(kind) ?? [];
}

/** Every table, in order. */
export function allLayouts(): readonly Layout[] {
  return [...layouts.values()].flat();
}

function tablesOf(kind: EntryKind): readonly Layout[] {
  const shape = shapeOf(schemaOf(kind));
  if (shape.form !== 'group') throw new RangeError(`${kind} has no fields`);
  const columns = [...shape.members].flatMap(([name, member]) => (name === 'record' ? [] : memberColumns(member, [name])));
  const lists = [...shape.members].flatMap(([list, member]) =>
    member.shape.form === 'list' ? [{ list, element: member.shape.element }] : [],
  );
  return [
    {
      name: `${kind}s.csv`,
      kind,
      shape,
      columns: shape.members.has('names') && !shape.members.has('label') ? columns.flatMap(withCaption) : columns,
    },
    ...lists.map(({ list, element }) => ({
      name: `${kind}-${list.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.csv`,
      kind,
      list,
      shape: element,
      columns: columnsOf(element, []),
    })),
  ];
}

/** What has names in a table of their own, and no label, shows beside its slug what it is called. */
function withCaption(column: Column): readonly Column[] {
  if (column.name !== 'slug') return [column];
  return [column, ...['ar', 'en'].map((language) => ({ name: `(caption.${language})`, path: [language], holds: 'caption' as const }))];
}

function memberColumns({ shape, required }: Member, path: readonly string[]): readonly Column[] {
  if (shape.form === 'list' && path.length > 1) throw new RangeError(`the list ${path.join('.')} stands too deep for a table of its own`);
  const mayBeEmpty = shape.form === 'list' || (shape.form === 'group' && shape.canBeHollow);
  const presence: Column = { name: columnName(path), path, holds: 'presence' };
  return [...(mayBeEmpty && !required ? [presence] : []), ...(shape.form === 'list' ? [] : columnsOf(shape, path))];
}

function columnsOf(shape: Shape, path: readonly string[]): readonly Column[] {
  const own = { name: columnName(path), path };
  if (shape.form === 'list') throw new RangeError('a list within a list has no table');
  if (shape.form === 'texts') return [{ ...own, holds: 'texts' }];
  if (shape.form === 'cell')
    return [{ ...own, holds: shape.type }, ...(shape.type === 'id' && own.name !== 'id' ? [derived(path, 'slug')] : [])];
  const members = [...shape.members].flatMap(([name, member]) => memberColumns(member, [...path, name]));
  return shape.schema === FuzzyDate ? [...members, derived(path, 'earliest'), derived(path, 'latest')] : members;
}

function derived(path: readonly string[], shows: 'slug' | 'earliest' | 'latest'): Column {
  return { name: `(${[columnName(path), shows].join('.')})`, path, holds: shows };
}
