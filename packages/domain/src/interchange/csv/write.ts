import { isStored } from '../../migrations/migration.ts';
import type { Register } from '../../register.ts';
import { captionOfRecord } from '../../registry.ts';
import { boundsOf, FuzzyDate } from '../../values/fuzzy-date.ts';
import { canonicalEntry } from '../bundle/canonical-entry.ts';
import { canonicalJson } from '../bundle/canonical-json.ts';
import type { Entry } from '../intake/entry.ts';
import { inOrder } from '../intake/order.ts';
import { guarded } from './guard.ts';
import { allLayouts, type Column, type Layout, ownerColumn, positionColumn } from './layout.ts';
import { writeRows } from './rows.ts';

export interface CsvOptions {
  /** Whether each table begins with a byte order mark, by which Excel knows UTF-8. No, where nothing is said. */
  readonly byteOrderMark?: boolean;
}

/**
 * A register as flat tables (RFC 4180), by name: one for each kind of entry, one for each list that a kind has. All tables are
 * there, those without rows with their header alone. Rows stand by id and position, so equal registers give equal tables. No
 * cell is a formula to a spreadsheet (see `guarded`). `fromCsv` reads them back to the letter; a negative zero comes back as 0.
 * @throws MithaqError `invalid-record` where a text holds half a surrogate pair, which UTF-8 cannot carry
 */
export function toCsv({ records, statements }: Register, { byteOrderMark = false }: CsvOptions = {}): Map<string, string> {
  const entries = inOrder([...records, ...statements]);
  for (const entry of entries) canonicalEntry(entry);
  const slugs = new Map<string, string>(records.map(({ id, slug }) => [id, slug]));
  const mark = byteOrderMark ? '\ufeff' : '';
  return new Map(allLayouts().map((layout) => [layout.name, mark + writeRows(tableOf(layout, { entries, slugs }))]));
}

interface Contents {
  readonly entries: readonly Entry[];
  readonly slugs: ReadonlyMap<string, string>;
}

/** One row before its cells are written: the entry itself, or one element of its list. */
interface Row {
  readonly entry: Entry;
  readonly position: number;
  readonly value: unknown;
}

function tableOf(layout: Layout, { entries, slugs }: Contents): readonly (readonly string[])[] {
  const rows = entries.filter(({ record }) => record === layout.kind).flatMap((entry) => rowsOf(layout, entry));
  const cells = [...keyCells(layout, slugs), ...layout.columns.flatMap((column) => cellsOf(column, { rows, slugs }))];
  return [cells.map(({ name }) => name), ...rows.map((row) => cells.map(({ cell }) => cell(row)))];
}

function rowsOf({ list }: Layout, entry: Entry): readonly Row[] {
  if (list === undefined) return [{ entry, position: 0, value: entry }];
  const elements = valueAt(entry, [list]);
  return Array.isArray(elements) ? elements.map((value: unknown, at) => ({ entry, position: at + 1, value })) : [];
}

interface WrittenColumn {
  readonly name: string;
  readonly cell: (row: Row) => string;
}

function keyCells({ kind, list }: Layout, slugs: ReadonlyMap<string, string>): readonly WrittenColumn[] {
  if (list === undefined) return [];
  const slug: WrittenColumn = { name: `(${ownerColumn(kind)}.slug)`, cell: ({ entry }) => slugs.get(entry.id) ?? '' };
  return [
    { name: ownerColumn(kind), cell: ({ entry }) => entry.id },
    ...(kind === 'statement' ? [] : [slug]),
    { name: positionColumn, cell: ({ position }) => String(position) },
  ];
}

interface Context {
  readonly rows: readonly Row[];
  readonly slugs: ReadonlyMap<string, string>;
}

/** A column as it is written; a column of texts in as many as there are languages. */
function cellsOf(column: Column, context: Context): readonly WrittenColumn[] {
  if (column.holds !== 'texts') return [{ name: column.name, cell: (row) => cellOf(column, row, context.slugs) }];
  return languagesIn(column, context.rows).map((language) => ({
    name: `${column.name}.${language}`,
    cell: ({ value }) => written(valueAt(value, [...column.path, language])),
  }));
}

/** Arabic and English always, so that the header is the same for every register in them; then the others by their tags. */
function languagesIn({ path }: Column, rows: readonly Row[]): readonly string[] {
  const used = new Set(rows.flatMap(({ value }) => Object.keys(valueAt(value, path) ?? {})));
  return [...new Set(['ar', 'en', ...[...used].toSorted()])];
}

function cellOf({ path, holds }: Column, { entry, value }: Row, slugs: ReadonlyMap<string, string>): string {
  const found = valueAt(value, path);
  switch (holds) {
    case 'presence':
      return found === undefined ? '' : 'true';
    case 'json':
      return guarded(canonicalJson(found));
    case 'slug':
      return slugs.get(String(found)) ?? '';
    case 'caption':
      return written(entry.record === 'statement' ? undefined : captionOfRecord(entry)[path.join()]);
    case 'earliest':
    case 'latest':
      return boundOf(found, holds);
    default:
      return written(found);
  }
}

function boundOf(date: unknown, end: 'earliest' | 'latest'): string {
  const parsed = FuzzyDate.safeParse(date);
  return parsed.success ? (boundsOf(parsed.data)[end] ?? '') : '';
}

/** Numbers and truth values as they are, so that a spreadsheet can reckon with them; text so that it cannot. */
function written(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? guarded(value) : String(value);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((held, step) => (isStored(held) && Object.hasOwn(held, step) ? held[step] : undefined), value);
}
