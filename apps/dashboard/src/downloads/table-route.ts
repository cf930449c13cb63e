import { noFile } from '../address/file-answer.ts';
import { type Query, queryOf } from '../address/query.ts';
import { localeOf } from '../i18n/locale-of.ts';
import type { Locale } from '../i18n/routing.ts';
import type { Answer } from '../register/answer.ts';
import { type Table, tableCsv } from './table.ts';

/** What a page shows, as a table: how its address is read, what the register is asked, and the table that is made of the answer. */
interface TablePage<Asked, Value> {
  /** What the file is called, before its language. */
  readonly name: string;
  readonly read: (query: Query) => Asked;
  readonly ask: (locale: Locale, asked: Asked) => Promise<Answer<Value>>;
  readonly table: (value: Value, asked: Asked, locale: Locale) => Table;
}

interface Parts {
  params: Promise<{ locale: string }>;
}

/** A route that gives what the page at the same query shows as a table to take along; or tells why there is none. */
export function tableRoute<Asked, Value>({ name, read, ask, table }: TablePage<Asked, Value>) {
  return async (request: Request, { params }: Parts): Promise<Response> => {
    const locale = localeOf((await params).locale);
    const asked = read(queryOf(request));
    const answer = await ask(locale, asked);
    if (answer.failure) return noFile(answer.failure);
    return new Response(tableCsv(table(answer.value, asked, locale)), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}-${locale}.csv"`,
        'cache-control': 'private, no-store',
      },
    });
  };
}
