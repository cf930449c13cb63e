import type { Problems } from '../intake/problems.ts';
import { assembled } from './assemble.ts';
import { givenColumns } from './columns.ts';
import { type Layout, ownerColumn, positionColumn } from './layout.ts';
import { type CellPlace, invalidCell, type Table, type TableRow } from './table.ts';

/** An element of a list, and the row that it stands in. */
export interface Element {
  readonly value: unknown;
  readonly row: number;
}

/** The elements of one list of every entry, in order, by the id of the entry. */
export type Elements = ReadonlyMap<string, readonly Element[]>;

interface Placed extends Element {
  readonly position: number;
}

/** Reads the table of a list. Positions need not run without gaps, so that a row can be taken out; none may stand twice. */
export function readElements(layout: Layout, table: Table, problems: Problems): Elements {
  const columns = givenColumns(layout, table, problems);
  const owner = ownerColumn(layout.kind);
  const byOwner = new Map<string, Placed[]>();
  for (const row of table.rows) {
    if (problems.tooMany) break;
    const position = positionOf(row, table.name, problems);
    const { value } = assembled({ name: table.name, row, columns, shape: layout.shape }, problems);
    const id = row.cells.get(owner) ?? '';
    const held = byOwner.get(id) ?? [];
    held.push({ value, row: row.number, position });
    byOwner.set(id, held);
  }
  return new Map([...byOwner].map(([id, elements]) => [id, inPosition(elements, table.name, problems)]));
}

function positionOf({ cells, number }: TableRow, name: string, problems: Problems): number {
  const cell = cells.get(positionColumn) ?? '';
  if (!/^[1-9]\d{0,8}$/.test(cell))
    problems.add(() => invalidCell(positionIn(name, number), { ar: 'عدد صحيح من 1', en: 'a whole number from 1' }));
  return Number(cell);
}

function inPosition(elements: readonly Placed[], name: string, problems: Problems): readonly Element[] {
  const sorted = elements.toSorted((one, other) => one.position - other.position);
  for (const [at, { position, row }] of sorted.entries()) {
    if (sorted[at - 1]?.position === position)
      problems.add(() => invalidCell(positionIn(name, row), { ar: 'موضع لا يتكرر', en: 'a position that no other row of the list has' }));
  }
  return sorted;
}

function positionIn(name: string, row: number): CellPlace {
  return { name, row, column: positionColumn };
}
