import type { InterfaceLanguage } from '@mithaq/domain';
import { toListing } from '@mithaq/domain/interchange';

/** A column of a list, as its page shows it: what stands above it, and what of a row stands in it. */
export interface ListColumn<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string | number;
}

/** A list as a table for people, in a language: its headings, then its rows in batches. */
export interface Listing {
  readonly heads: readonly string[];
  readonly rows: AsyncIterable<readonly (readonly (string | number)[])[]>;
}

/** Batches of records as the rows of their list. No more than one batch is ever in memory. */
export function listingOf<Held, Row>(
  batches: AsyncIterable<readonly Held[]>,
  columns: readonly ListColumn<Row>[],
  rowsOf: (batch: readonly Held[]) => Promise<readonly Row[]>,
): Listing {
  return { heads: columns.map(({ head }) => head), rows: cellsOf(batches, columns, rowsOf) };
}

async function* cellsOf<Held, Row>(
  batches: AsyncIterable<readonly Held[]>,
  columns: readonly ListColumn<Row>[],
  rowsOf: (batch: readonly Held[]) => Promise<readonly Row[]>,
): AsyncGenerator<readonly (readonly (string | number)[])[]> {
  for await (const batch of batches) yield (await rowsOf(batch)).map((row) => columns.map(({ cell }) => cell(row)));
}

/** A selection that no list shows has no table of one. */
export type ListingIn = (language: InterfaceLanguage) => Listing;

/** By this Excel knows that a table is in UTF-8. */
export const byteOrderMark = '\ufeff';

/** A list as one table (RFC 4180) for whoever opens it in a spreadsheet: not to be imported again, for that there are the tables of `csvFiles`. */
export async function* listingCsv(listing: Listing | undefined): AsyncGenerator<string> {
  yield byteOrderMark;
  if (listing === undefined) return;
  yield toListing([listing.heads]);
  for await (const rows of listing.rows) yield toListing(rows);
}
