import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

/** A row as COPY takes it: values in the order of the table's named columns, as PostgreSQL reads them from text. */
export type Row = readonly (string | number | null)[];

/** Where rows go. */
export interface Target {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Puts rows into a table by COPY. Neither name comes from outside, so neither is quoted against it. */
export async function copyRows(client: pg.ClientBase, { table, columns }: Target, rows: Iterable<Row>): Promise<void> {
  const stream = client.query(from(`copy ${table} (${columns.map((column) => `"${column}"`).join(', ')}) from stdin`));
  await pipeline(Readable.from(chunks(rows), { objectMode: true }), stream);
}

const chunkLength = 65_536;

function* chunks(rows: Iterable<Row>): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += `${row.map(written).join('\t')}\n`;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function written(value: Row[number]): string {
  if (value === null) return '\\N';
  return typeof value === 'number' ? String(value) : value.replaceAll(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}
