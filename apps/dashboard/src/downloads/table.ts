import { toListing } from '@mithaq/domain/interchange';

/** A table for people: its headings, then its rows. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** By this Excel knows that a table is in UTF-8. */
const byteOrderMark = '\ufeff';

/** A table as CSV (RFC 4180), with the mark by which spreadsheets know its encoding. */
export function tableCsv({ heads, rows }: Table): string {
  return byteOrderMark + toListing([heads, ...rows]);
}
