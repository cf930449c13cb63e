import { AnyRecord, findProblems, type Problem } from '@mithaq/domain';
import { backingOf } from '../edit/backing.ts';
import { type Draftable, isSame, type Json } from '../keeping/draftable.ts';
import { type Column, hasPlaceFor } from './column.ts';
import type { TableRow } from './table-row.ts';

/** A row with what stands in its cells now, typed or not. */
export interface StandingRow {
  readonly row: TableRow;
  readonly data: Draftable;
}

/** What is to be put into one cell: a value (none empties it), or text that could not be read as one. */
export interface Put {
  readonly id: string;
  readonly column: Column;
  readonly value: Json | undefined;
  readonly unread?: string;
}

/** Why a cell does not take a value. */
export type Why =
  | { readonly why: 'leaving' | 'noPlace' }
  /** Its draft is in another change set. */
  | { readonly why: 'elsewhere'; readonly title: string }
  /** Sources say what stands there now, and nobody has said to go over that. */
  | { readonly why: 'cited' }
  | { readonly why: 'unread'; readonly text: string }
  | { readonly why: 'problem'; readonly problem: Problem };

/** One cell that changes. */
export interface CellChange {
  readonly column: Column;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** Whether it takes a passage, or a word that there is none, before it can be published. */
  readonly needsPassage: boolean;
}

export interface RowChange {
  readonly id: string;
  readonly data: Draftable;
  readonly cells: readonly CellChange[];
}

export interface Refusal {
  readonly id: string;
  readonly column: Column;
  readonly why: Why;
}

/** What would come of it: the records that change and how, how many cells have it already, and those that do not take it. */
export interface Plan {
  readonly changes: readonly RowChange[];
  readonly same: number;
  readonly refused: readonly Refusal[];
}

interface How {
  /** Whether values that sources give are changed too; each then needs a passage of its own before it is published. */
  readonly overCited: boolean;
  /** The change set that the table's edits go into, where there is one: what is drafted in another stays as it is. */
  readonly into: string | undefined;
}

/** Says what would come of putting values into cells, and does nothing. A cell that is refused keeps no other from its value. */
export function planOf(rows: readonly StandingRow[], puts: readonly Put[], how: How): Plan {
  const changes: RowChange[] = [];
  const refused: Refusal[] = [];
  let same = 0;
  for (const standing of rows) {
    let { data } = standing;
    const cells: CellChange[] = [];
    for (const put of puts.filter(({ id }) => id === standing.row.id)) {
      const one = putInto({ row: standing.row, data }, put, how);
      if (one === 'same') same += 1;
      else if ('why' in one) refused.push({ id: put.id, column: put.column, why: one });
      else {
        data = one.data;
        cells.push(one.cell);
      }
    }
    if (cells.length > 0) changes.push({ id: standing.row.id, data, cells });
  }
  return { changes, same, refused };
}

type Outcome = 'same' | Why | { readonly data: Draftable; readonly cell: CellChange };

function putInto({ row, data }: StandingRow, { column, value, unread }: Put, how: How): Outcome {
  const shut = shutFor(row, how.into);
  if (shut !== undefined) return shut;
  if (unread !== undefined) return { why: 'unread', text: unread };
  if (!hasPlaceFor(row.kind, data, column)) return value === undefined ? 'same' : { why: 'noPlace' };
  const after = column.write(data, value);
  if (isSame(after, data)) return 'same';
  const [problem] = newProblems(data, after);
  if (problem !== undefined) return { why: 'problem', problem };
  const needsPassage = lacking(row, after).has(column.property) && !lacking(row, data).has(column.property);
  if (needsPassage && !how.overCited) return { why: 'cited' };
  return { data: after, cell: { column, before: column.read(data), after: column.read(after), needsPassage } };
}

/** The cells of a row that what is typed into it changes. */
export function typedChanges({ row, data }: StandingRow, columns: readonly Column[]): RowChange {
  const [before, after] = [lacking(row, row.data), lacking(row, data)];
  const cells = columns.flatMap((column): CellChange[] => {
    const [was, is] = [column.read(row.data), column.read(data)];
    if (isSame(was, is)) return [];
    return [{ column, before: was, after: is, needsPassage: after.has(column.property) && !before.has(column.property) }];
  });
  return { id: row.id, data, cells };
}

/** Whether a source is cited for what stands in a cell. */
export function isCited({ statements, data }: TableRow, column: Column): boolean {
  const held = column.read(data);
  if (held === undefined) return false;
  const said = (value: unknown): boolean => {
    if (isSame(value, held)) return true;
    if (typeof value !== 'object' || value === null) return false;
    return column.form === 'date'
      ? 'edtf' in value && isSame({ edtf: value.edtf }, edtfOf(held))
      : 'value' in value && value.value === held;
  };
  return statements.some(({ property, citations, value }) => property === column.property && citations.length > 0 && said(value));
}

function edtfOf(held: Json): unknown {
  return typeof held === 'object' && held !== null && 'edtf' in held ? { edtf: held['edtf'] } : held;
}

/** Why nothing of a row is edited in the table; nothing where all is open. */
export function shutFor({ isLeaving, changeSet }: TableRow, into: string | undefined): Why | undefined {
  if (isLeaving) return { why: 'leaving' };
  return changeSet === undefined || changeSet.id === into ? undefined : { why: 'elsewhere', title: changeSet.title };
}

/** What a record's schema refuses of it after a change, and did not before. */
function newProblems(before: Draftable, after: Draftable): readonly Problem[] {
  const problems = findProblems(AnyRecord, after);
  if (problems.length === 0) return problems;
  const known = new Set(findProblems(AnyRecord, before).map(keyOf));
  return problems.filter((problem) => !known.has(keyOf(problem)));
}

function keyOf({ path, code }: Problem): string {
  return `${path.join('.')} ${code}`;
}

/** The properties of a record, as it is typed, that need a passage before it can be published: nothing gives their values. */
export function lacking({ statements }: TableRow, data: Draftable): ReadonlySet<string> {
  const stated = statements.map((one): Draftable => Object({ ...one }));
  const { unbacked, unfit } = backingOf(data, stated);
  const unfitted = statements.flatMap(({ id, property }) => (unfit.has(id) ? [property] : []));
  return new Set([...unbacked.map(({ property }) => property), ...unfitted]);
}
