import type { Register } from '../../register.ts';
import { canonicalEntry } from '../bundle/canonical-entry.ts';
import { inOrder } from '../intake/order.ts';
import { csvTables } from './tables.ts';

export interface CsvOptions {
  /** Whether each table begins with a byte order mark, by which Excel knows UTF-8. No, where nothing is said. */
  readonly byteOrderMark?: boolean;
}

/**
 * A register as flat tables (RFC 4180), by name: one for each kind of entry, one for each list that a kind has. All tables are
 * there, those without rows with their header alone. Rows stand by id and position, so equal registers give equal tables. No
 * cell is a formula to a spreadsheet (see `guarded`). `fromCsv` reads them back to the letter; a negative zero comes back as 0.
 * `csvTables` writes the same piece by piece.
 * @throws MithaqError `invalid-record` where a text holds half a surrogate pair, which UTF-8 cannot carry
 */
export function toCsv({ records, statements }: Register, { byteOrderMark = false }: CsvOptions = {}): Map<string, string> {
  const entries = inOrder([...records, ...statements]);
  for (const entry of entries) canonicalEntry(entry);
  const slugs = new Map<string, string>(records.map(({ id, slug }) => [id, slug]));
  const mark = byteOrderMark ? '\ufeff' : '';
  return new Map(
    csvTables().map((table) => {
      const own = entries.filter(({ record }) => record === table.kind);
      for (const entry of own) table.see(entry);
      return [table.name, mark + table.header() + table.rows(own, slugs)];
    }),
  );
}
