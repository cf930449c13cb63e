import { isStored } from '../../migrations/migration.ts';
import { captionOfRecord } from '../../registry.ts';
import { boundsOf, FuzzyDate } from '../../values/fuzzy-date.ts';
import { canonicalJson } from '../bundle/canonical-json.ts';
import type { Entry, EntryKind } from '../intake/entry.ts';
import { guarded } from './guard.ts';
import { allLayouts, type Column, type Layout, ownerColumn, positionColumn } from './layout.ts';
import { writeRows } from './rows.ts';

/** The slugs of records by their ids. An id that is not among them has an empty cell beside it. */
export type Slugs = ReadonlyMap<string, string>;

/**
 * One of the tables of `toCsv`, to be written piece by piece: memory stays the same however many rows it has. Its columns depend on the
 * languages of its texts, so all of its entries have to be seen once before its header is asked for.
 */
export interface CsvTable {
  readonly name: string;
  /** The kind of the entries that its rows are made of; others it must not be shown. */
  readonly kind: EntryKind;
  /** Notes the languages of an entry. */
  readonly see: (entry: Entry) => void;
  /** The first row. From then on no further language finds a column. */
  readonly header: () => string;
  /** The rows of some entries, which have to come in ascending order of their ids. `slugs` are those of all records that they name. */
  readonly rows: (entries: readonly Entry[], slugs: Slugs) => string;
}

/** Every table of a register, in order, not yet begun. */
export function csvTables(): readonly CsvTable[] {
  return allLayouts().map(tableOf);
}

function tableOf(layout: Layout): CsvTable {
  const texts = layout.columns.filter(({ holds }) => holds === 'texts');
  const languages = new Map(texts.map((column) => [column, new Set<string>()]));
  let begun: readonly WrittenColumn[] | undefined;
  const columns = (): readonly WrittenColumn[] => {
    begun ??= [...keyCells(layout), ...layout.columns.flatMap((column) => cellsOf(column, languages.get(column)))];
    return begun;
  };
  return {
    name: layout.name,
    kind: layout.kind,
    see: (entry) => {
      for (const { value } of rowsOf(layout, entry))
        for (const [column, used] of languages) for (const language of Object.keys(valueAt(value, column.path) ?? {})) used.add(language);
    },
    header: () => writeRows([columns().map(({ name }) => name)]),
    rows: (entries, slugs) =>
      writeRows(entries.flatMap((entry) => rowsOf(layout, entry).map((row) => columns().map(({ cell }) => cell(row, slugs))))),
  };
}

/** One row before its cells are written: the entry itself, or one element of its list. */
interface Row {
  readonly entry: Entry;
  readonly position: number;
  readonly value: unknown;
}

function rowsOf({ list }: Layout, entry: Entry): readonly Row[] {
  if (list === undefined) return [{ entry, position: 0, value: entry }];
  const elements = valueAt(entry, [list]);
  return Array.isArray(elements) ? elements.map((value: unknown, at) => ({ entry, position: at + 1, value })) : [];
}

interface WrittenColumn {
  readonly name: string;
  readonly cell: (row: Row, slugs: Slugs) => string;
}

function keyCells({ kind, list }: Layout): readonly WrittenColumn[] {
  if (list === undefined) return [];
  const slug: WrittenColumn = { name: `(${ownerColumn(kind)}.slug)`, cell: ({ entry }, slugs) => slugs.get(entry.id) ?? '' };
  return [
    { name: ownerColumn(kind), cell: ({ entry }) => entry.id },
    ...(kind === 'statement' ? [] : [slug]),
    { name: positionColumn, cell: ({ position }) => String(position) },
  ];
}

/** A column as it is written; a column of texts in as many as there are languages. */
function cellsOf(column: Column, used: ReadonlySet<string> | undefined): readonly WrittenColumn[] {
  if (used === undefined) return [{ name: column.name, cell: (row, slugs) => cellOf(column, row, slugs) }];
  return languagesOf(used).map((language) => ({
    name: `${column.name}.${language}`,
    cell: ({ value }) => written(valueAt(value, [...column.path, language])),
  }));
}

/** Arabic and English always, so that the header is the same for every register in them; then the others by their tags. */
function languagesOf(used: ReadonlySet<string>): readonly string[] {
  return [...new Set(['ar', 'en', ...[...used].toSorted()])];
}

function cellOf({ path, holds }: Column, { entry, value }: Row, slugs: Slugs): string {
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
