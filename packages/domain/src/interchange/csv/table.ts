import { MithaqError } from '../../errors.ts';
import { echo } from '../../validation/echo.ts';
import type { Problem } from '../../validation/problem.ts';
import type { Words } from '../../validation/words.ts';
import { expectedIn } from '../intake/expected.ts';
import type { Problems } from '../intake/problems.ts';
import { textOf } from '../intake/utf8.ts';
import { type RowsReading, readRows } from './rows.ts';
import { isCellAt, type Shape } from './shape.ts';

/** A table as it was read: what stands where, by row and column name. Row 1 is the header. */
export interface Table {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly number: number;
  readonly cells: ReadonlyMap<string, string>;
}

export function invalidTable(name: string, expected: Words): MithaqError {
  return new MithaqError('invalid-table', { name, expected }, [name]);
}

/** Where a cell stands. */
export interface CellPlace {
  readonly name: string;
  readonly row: number;
  readonly column: string;
}

export function invalidCell({ name, row, column }: CellPlace, expected: Words): MithaqError {
  return new MithaqError('invalid-cell', { name, row: String(row), column: echo(column), expected }, [name, row, column]);
}

/**
 * What a cell should have held. Where a value takes several cells or a table of its own, only what was expected is told: what was
 * found there instead is nothing that stands in a cell.
 */
export function expectedInCell(problem: Problem, shape: Shape | undefined): Words {
  return shape && isCellAt(shape, problem.path) ? expectedIn(problem) : problem.expected;
}

interface TableSource {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The longest cell, in UTF-16 code units. */
  readonly cellLimit: number;
}

/** Reads a table; `undefined` where its text, its rows or its header are at fault, and the problem is told. */
export function readTable({ name, content, cellLimit }: TableSource, problems: Problems): Table | undefined {
  const text = typeof content === 'string' ? content : textOf(content);
  if (text === undefined) {
    problems.add(() => new MithaqError('not-utf-8', { name }, [name]));
    return undefined;
  }
  const foreign = foreignDivider(text);
  if (foreign) {
    problems.add(() => invalidTable(name, foreign));
    return undefined;
  }
  return tableIn(name, readRows(text, cellLimit), problems);
}

function tableIn(name: string, { rows, fault }: RowsReading, problems: Problems): Table | undefined {
  const [header, ...body] = rows;
  if (fault)
    problems.add(() => invalidCell({ name, row: fault.row, column: header?.[fault.column - 1] ?? String(fault.column) }, fault.expected));
  else if (header === undefined) problems.add(() => new MithaqError('empty-file', { name }, [name]));
  else if (isHeader(header, name, problems))
    return { name, header, rows: body.flatMap((cells, at) => rowOf({ name, header, cells, number: at + 2 }, problems)) };
  return undefined;
}

/** No table of ours has but one column. Where a first line has no comma, and what other programs write for one, that is all that needs telling. */
function foreignDivider(text: string): Words | undefined {
  const [first = ''] = /^[^\r\n]*/.exec(text) ?? [];
  if (first.includes(',')) return undefined;
  if (first.includes(';'))
    return { ar: 'أعمدة تفصلها فواصل (,) لا فواصل منقوطة (;)', en: 'columns divided by commas (,), not by semicolons (;)' };
  return first.includes('\t') ? { ar: 'أعمدة تفصلها فواصل (,) لا جدولة', en: 'columns divided by commas (,), not by tabs' } : undefined;
}

function isHeader(header: readonly string[], name: string, problems: Problems): boolean {
  const seen = new Set<string>();
  const twice = header.filter((column) => seen.size === seen.add(column).size);
  for (const column of new Set(twice)) {
    problems.add(() => invalidCell({ name, row: 1, column }, { ar: 'كل عمود مرة واحدة', en: 'each column once' }));
  }
  return twice.length === 0;
}

interface RawRow {
  readonly name: string;
  readonly header: readonly string[];
  readonly cells: readonly string[];
  readonly number: number;
}

/** A row with nothing in it, as spreadsheets leave them at the end, says nothing and is passed over. */
function rowOf({ name, header, cells, number }: RawRow, problems: Problems): readonly TableRow[] {
  if (cells.every((cell) => cell.trim() === '')) return [];
  if (cells.length === header.length) return [{ number, cells: new Map(header.map((column, at) => [column, cells[at] ?? ''])) }];
  const expected = {
    ar: `${header.length} خلايا، كما في الصف الأول، لا ${cells.length}`,
    en: `${header.length} cells, as in the header, not ${cells.length}`,
  };
  problems.add(() => invalidCell({ name, row: number, column: header.at(Math.min(cells.length, header.length) - 1) ?? '1' }, expected));
  return [];
}
