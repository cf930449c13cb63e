import { toListing } from '@mithaq/domain/interchange';
import type { Answer } from '../register/answer.ts';
import { noFile } from './file-answer.ts';
import type { Query } from './query.ts';

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

/** The answer with a table to take along, made of what the register gave; or why there is none. */
export function tableAnswer<Value>(answer: Answer<Value>, name: string, tableOf: (value: Value) => Table): Response {
  if (answer.failure) return noFile(answer.failure);
  return new Response(tableCsv(tableOf(answer.value)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
}

/** The query of a request to a route, as pages have theirs. */
export function queryOf(request: Request): Query {
  const given = new URL(request.url).searchParams;
  return Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)]));
}
