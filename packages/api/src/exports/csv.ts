import { type CsvTable, csvTables } from '@mithaq/domain/interchange';
import { type Beside, recordsAmong, recordsNamedBy } from './around.ts';
import type { ExportedFile } from './files.ts';
import { byteOrderMark } from './listing.ts';
import type { Entry, EntryKind, Selection } from './selection.ts';

/**
 * The tables of `toCsv`, one after the other. A kind is read once for the languages of its texts, and once more for each of its tables: so
 * memory stays the same, and time is what that costs.
 */
export async function* csvFiles(selection: Selection, beside: Beside): AsyncGenerator<ExportedFile> {
  for (const kind of selection.kinds) {
    const tables = csvTables().filter((table) => table.kind === kind);
    for await (const batch of selection.of(kind)) for (const entry of batch) for (const table of tables) table.see(entry);
    for (const table of tables) yield { name: table.name, content: rowsOf(table, { kind, selection, beside }) };
  }
}

interface Contents {
  readonly kind: EntryKind;
  readonly selection: Selection;
  readonly beside: Beside;
}

async function* rowsOf(table: CsvTable, { kind, selection, beside }: Contents): AsyncGenerator<string> {
  yield byteOrderMark + table.header();
  for await (const batch of selection.of(kind)) yield table.rows(batch, await slugsAround(batch, beside));
}

async function slugsAround(batch: readonly Entry[], beside: Beside): Promise<ReadonlyMap<string, string>> {
  const records = [...recordsAmong(batch), ...(await recordsNamedBy(beside, batch))];
  return new Map(records.map(({ id, slug }) => [id, slug]));
}
