import { currentSchemaVersion } from '../../records/header.ts';
import type { RegisterIndex } from '../../register.ts';
import type { AnyRecord, RecordKind } from '../../registry.ts';
import type { Words } from '../../validation/words.ts';
import { readRecordEntry } from '../intake/entry.ts';
import type { Problems } from '../intake/problems.ts';
import { layoutsOf } from './layout.ts';
import { type Cells, cellsOf } from './simple-cells.ts';
import type { SimpleColumn } from './simple-columns.ts';
import type { NewIds } from './simple-ids.ts';
import { expectedInCell, invalidCell, invalidTable, type Table } from './table.ts';

/** What every row of simple tables is read with. */
export interface Work {
  readonly problems: Problems;
  readonly ids: NewIds;
  readonly register?: Pick<RegisterIndex, 'find'>;
}

/** A simple table, what its rows are, and what its columns fill. */
export interface SimpleTable {
  readonly table: Table;
  readonly kind: RecordKind;
  readonly columns: readonly SimpleColumn[];
}

/** A row that is read: its slug, its cells, and how to tell what is wrong with one of them. */
export interface SimpleRow {
  readonly slug: string;
  readonly cells: Cells;
  readonly refuse: (column: string, expected: Words) => void;
  readonly columns: readonly SimpleColumn[];
}

/** The rows whose slugs nothing else has. `undefined` where the header is at fault: then no row is looked at, as each would be told of. */
export function rowsOf(simple: SimpleTable, work: Work): readonly SimpleRow[] | undefined {
  const { table, columns } = simple;
  const faults = [...headerFaults(table, columns)];
  for (const { column, expected } of faults) {
    const { name } = table;
    work.problems.add(() => (column === undefined ? invalidTable(name, expected) : invalidCell({ name, row: 1, column }, expected)));
  }
  return faults.length > 0 ? undefined : withOwnSlugs(simple, work);
}

interface HeaderFault {
  readonly column?: string;
  readonly expected: Words;
}

function* headerFaults({ header }: Table, columns: readonly SimpleColumn[]): Generator<HeaderFault> {
  for (const { column, required } of columns) {
    if (required && !header.includes(column)) yield { expected: { ar: `عمود اسمه «${column}»`, en: `a column “${column}”` } };
  }
  const known = columns.map(({ column }) => column);
  for (const column of header) {
    if (!known.includes(column)) yield { column, expected: { ar: known.join('، '), en: `one of: ${known.join(', ')}` } };
  }
}

const slugTwice: Words = { ar: 'اسم لا يتكرر', en: 'a slug that no other row has' };
const slugHeld: Words = { ar: 'اسم ليس في السجل بعد', en: 'a slug that the register does not have yet' };

function withOwnSlugs({ table, kind, columns }: SimpleTable, { problems, register }: Work): readonly SimpleRow[] {
  const slugs = new Set<string>();
  return table.rows.flatMap((row) => {
    const cells = cellsOf(row, table.name, problems);
    const slug = cells.at('slug');
    const refuse = (column: string, expected: Words): void =>
      problems.add(() => invalidCell({ name: table.name, row: row.number, column }, expected));
    const isHeld = slug !== '' && register?.find(kind, slug)?.slug === slug;
    const isTwice = slug !== '' && slugs.has(slug);
    if (isHeld || isTwice) refuse('slug', isHeld ? slugHeld : slugTwice);
    slugs.add(slug);
    return isHeld || isTwice ? [] : [{ slug, cells, refuse, columns }];
  });
}

/** The record of a row, in a list of one; an empty list where something is wrong with it, which is told in the row's columns. */
export function recordOf(
  kind: RecordKind,
  data: Readonly<Record<string, unknown>>,
  { row, work }: { readonly row: SimpleRow; readonly work: Work },
): readonly AnyRecord[] {
  if (work.problems.tooMany) return [];
  const head = { record: kind, id: work.ids.next(kind), schemaVersion: currentSchemaVersion, slug: row.slug };
  const reading = readRecordEntry({ ...head, ...data }, kind);
  if (reading.outcome === 'entry') return reading.entry.record === 'statement' ? [] : [reading.entry];
  if (reading.outcome === 'newer') work.problems.add(() => reading.problem);
  else {
    const shape = layoutsOf(kind)[0]?.shape;
    for (const fault of reading.faults) row.refuse(columnOf(fault.path, row.columns), expectedInCell(fault, shape));
  }
  return [];
}

/** The column out of which a field was filled. */
function columnOf(path: readonly (string | number)[], columns: readonly SimpleColumn[]): string {
  const field = path.join('.');
  return columns.find(({ fills }) => field === fills || field.startsWith(`${fills}.`))?.column ?? field;
}
