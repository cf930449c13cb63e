import { MithaqError } from '../../errors.ts';
import { isStored } from '../../migrations/migration.ts';
import { currentSchemaVersion } from '../../records/header.ts';
import type { Statement } from '../../records/statement.ts';
import type { Register } from '../../register.ts';
import type { AnyRecord } from '../../registry.ts';
import type { Problem } from '../../validation/problem.ts';
import { tellDangling } from '../intake/dangling.ts';
import { type Entry, type EntryKind, type EntryReading, readRecordEntry, readStatementEntry } from '../intake/entry.ts';
import { unexpectedFile } from '../intake/files.ts';
import { entryKinds, inOrder } from '../intake/order.ts';
import { type Faults, Problems } from '../intake/problems.ts';
import { assembled } from './assemble.ts';
import { givenColumns } from './columns.ts';
import { type Elements, readElements } from './elements.ts';
import { allLayouts, columnName, type Layout, layoutsOf, ownerColumn } from './layout.ts';
import { type CellPlace, expectedInCell, invalidCell, readTable, type Table, type TableRow } from './table.ts';

/** What a reader of tables puts up with. */
export interface CsvLimits {
  /** The longest cell, in UTF-16 code units. */
  readonly cell: number;
  /** How many problems are told; the rest is counted. */
  readonly problems: number;
}

/** A million UTF-16 code units a cell, a hundred problems. */
export const csvLimits: CsvLimits = { cell: 1_000_000, problems: 100 };

export interface ReadCsvOptions {
  readonly limits?: Partial<CsvLimits>;
  /** Whether the receiver holds a record already that the tables may name without bringing it. None, where nothing is said. */
  readonly isKnown?: (id: string) => boolean;
}

/** A register out of tables, whole; or everything that is wrong with them, and nothing of it. */
export type CsvReading = { readonly outcome: 'read'; readonly register: Register } | ({ readonly outcome: 'refused' } & Faults);

/**
 * Reads the tables that `toCsv` writes, by name. Kinds without entries need no tables; a kind that has some needs the tables of
 * all its lists. Columns may stand in any order, and one that is not needed may be missing. Everything that is wrong is told
 * with its table, row and column, up to a limit, and then nothing is handed out. Never throws for what a table holds.
 */
export function fromCsv(tables: Iterable<readonly [name: string, content: string | Uint8Array]>, options: ReadCsvOptions = {}): CsvReading {
  const limits = { ...csvLimits, ...options.limits };
  const problems = new Problems(limits.problems);
  const read = tablesByName(tables, limits.cell, problems);
  const entries = entryKinds.flatMap((kind) => entriesOf(kind, read, problems));
  refuseTwins(entries, problems);
  const register = registerOf(entries.map(({ entry }) => entry));
  if (problems.none) tellDangling(register, options.isKnown ?? (() => false), problems);
  return problems.none ? { outcome: 'read', register } : { outcome: 'refused', ...problems.faults };
}

/** The tables that came, by name; `undefined` is one at fault, of which that is told already. */
type Tables = ReadonlyMap<string, Table | undefined>;

function tablesByName(given: Iterable<readonly [string, string | Uint8Array]>, cellLimit: number, problems: Problems): Tables {
  const names = allLayouts().map(({ name }) => name);
  const tables = new Map<string, Table | undefined>();
  for (const [name, content] of given) {
    if (tables.has(name) || !names.includes(name)) problems.add(() => unexpectedFile(name, names));
    else tables.set(name, readTable({ name, content, cellLimit }, problems));
  }
  return tables;
}

/** An entry as it was read, and the place of its id. */
interface PlacedEntry {
  readonly entry: Entry;
  readonly place: CellPlace;
}

/** One kind while it is read: its entries' table, and the elements of its lists by property. */
interface KindSource {
  readonly layout: Layout;
  readonly table: Table;
  readonly lists: ReadonlyMap<string, ListSource>;
}

interface ListSource {
  readonly layout: Layout;
  readonly elements: Elements;
}

function entriesOf(kind: EntryKind, tables: Tables, problems: Problems): readonly PlacedEntry[] {
  const [main, ...listLayouts] = layoutsOf(kind);
  if (!main) return [];
  const table = tables.has(main.name) ? tables.get(main.name) : { name: main.name, header: ['id'], rows: [] };
  if (!table) return [];
  const lists = new Map(listLayouts.flatMap((layout) => listOf(layout, { tables, owners: table }, problems)));
  const columns = givenColumns(main, table, problems);
  return table.rows.flatMap((row) => {
    if (problems.tooMany) return [];
    const { value, present } = assembled({ name: table.name, row, columns, shape: main.shape }, problems);
    const data = {
      schemaVersion: currentSchemaVersion,
      ...(isStored(value) ? value : {}),
      record: kind,
      ...listsOf(row, lists, { main, present }),
    };
    return take(readEntry(kind, data), { source: { layout: main, table, lists }, row }, problems);
  });
}

interface ListTables {
  readonly tables: Tables;
  readonly owners: Table;
}

function listOf(layout: Layout, { tables, owners }: ListTables, problems: Problems): readonly (readonly [string, ListSource])[] {
  const list = layout.list ?? '';
  const table = tables.get(layout.name);
  if (!tables.has(layout.name) && owners.rows.length > 0)
    problems.add(() => new MithaqError('missing-file', { name: layout.name }, [layout.name]));
  if (!table) return [[list, { layout, elements: new Map() }]];
  const elements = readElements(layout, table, problems);
  const ids = new Set(owners.rows.map(({ cells }) => cells.get('id')));
  for (const [id, [first]] of elements) {
    if (first && !ids.has(id))
      problems.add(() =>
        invalidCell(
          { name: table.name, row: first.row, column: ownerColumn(layout.kind) },
          { ar: `معرّف من ${owners.name}`, en: `an id of ${owners.name}` },
        ),
      );
  }
  return [[list, { layout, elements }]];
}

interface ListContext {
  readonly main: Layout;
  readonly present: ReadonlySet<string>;
}

/** The lists of one entry: a list without elements is there where it must be, or where its column says so. */
function listsOf(
  { cells }: TableRow,
  lists: ReadonlyMap<string, ListSource>,
  { main, present }: ListContext,
): Readonly<Record<string, unknown>> {
  const id = cells.get('id') ?? '';
  return Object.fromEntries(
    [...lists].flatMap(([property, { elements }]) => {
      const values = (elements.get(id) ?? []).map(({ value }) => value);
      const isRequired = main.shape.form === 'group' && main.shape.members.get(property)?.required === true;
      return values.length > 0 || isRequired || present.has(property) ? [[property, values]] : [];
    }),
  );
}

/** The tables have the shape of this version: entries of another cannot be read out of them. */
function readEntry(kind: EntryKind, data: Readonly<Record<string, unknown>>): EntryReading {
  const version = data['schemaVersion'];
  if (typeof version === 'number' && version < currentSchemaVersion) {
    const expected = { ar: `${currentSchemaVersion}، فالأقدم يُستورد حزمةً`, en: `${currentSchemaVersion}; what is older comes as a bundle` };
    return { outcome: 'faults', faults: [{ path: ['schemaVersion'], code: 'unknown-value', expected }] };
  }
  return kind === 'statement' ? readStatementEntry(data, undefined) : readRecordEntry(data, kind);
}

interface RowContext {
  readonly source: KindSource;
  readonly row: TableRow;
}

function take(reading: EntryReading, { source, row }: RowContext, problems: Problems): readonly PlacedEntry[] {
  const place = { name: source.table.name, row: row.number, column: 'id' };
  if (reading.outcome === 'entry') return [{ entry: reading.entry, place }];
  if (reading.outcome === 'newer') {
    const { code, details } = reading.problem;
    problems.add(() => new MithaqError(code, details, [place.name, place.row, 'schemaVersion']));
    return [];
  }
  for (const fault of reading.faults)
    problems.add(() => invalidCell(placeOf(fault, { source, row }), expectedInCell(fault, source.layout.shape)));
  return [];
}

/** Where a fault of an entry lies in the tables. */
function placeOf({ path: [first = '', ...rest] }: Problem, { source: { layout, table, lists }, row }: RowContext): CellPlace {
  const list = lists.get(String(first));
  const [position, ...within] = rest;
  const element = list?.elements.get(row.cells.get('id') ?? '')?.[Number(position)];
  if (list && element) return { name: list.layout.name, row: element.row, column: columnName(within.map(String)) };
  const isJson = layout.columns.some(({ name, holds }) => name === first && holds === 'json');
  return { name: table.name, row: row.number, column: isJson ? String(first) : columnName([first, ...rest].map(String)) };
}

function refuseTwins(entries: readonly PlacedEntry[], problems: Problems): void {
  const ids = new Set<string>();
  for (const { entry, place } of entries) {
    if (ids.has(entry.id)) problems.add(() => new MithaqError('duplicate-id', { id: entry.id }, [place.name, place.row]));
    ids.add(entry.id);
  }
}

function registerOf(entries: readonly Entry[]): Register {
  const records: AnyRecord[] = [];
  const statements: Statement[] = [];
  for (const entry of inOrder(entries)) {
    if (entry.record === 'statement') statements.push(entry);
    else records.push(entry);
  }
  return { records, statements };
}
