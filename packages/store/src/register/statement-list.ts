import type { Statement } from '@mithaq/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { requireStorable } from '../database/storable.ts';
import type { Slice, StatementConditions, Window } from '../port.ts';
import { readCursor, writeCursor } from './cursor.ts';

/** The name of the list in its cursors. */
const listName = 'statement';

/** One page of statements by id, and how many all pages have, in one statement and therefore of one state. */
export async function statementList(
  db: Database,
  { conditions, window }: { readonly conditions: StatementConditions; readonly window: Window },
): Promise<Slice<Statement>> {
  requireStorable(conditions);
  const matching = matches(conditions);
  const after = window.after === undefined ? sql`true` : sql`id > ${readCursor(listName, window.after).id}`;
  const { rows } = await sql<{ total: string; page: readonly Statement[] }>`
    select (select count(*) from statement where ${matching}) as total, coalesce((
      select jsonb_agg(page.data order by page.id)
      from (select id, data from statement where ${matching} and ${after} order by id limit ${window.limit + 1}) as page), '[]') as page
    `.execute(db);
  const page = rows[0]?.page ?? [];
  const last = page.length > window.limit ? page[window.limit - 1] : undefined;
  const next = last === undefined ? {} : { next: writeCursor(listName, { key: '', id: last.id }) };
  return { rows: page.slice(0, window.limit), ...next, total: Number(rows[0]?.total ?? 0) };
}

function matches({ about, property, standing, citing }: StatementConditions): RawBuilder<unknown> {
  return sql.join(
    [
      sql`true`,
      ...(about === undefined ? [] : [sql`subject = any(${[...about]}::text[])`]),
      ...(property === undefined ? [] : [sql`property = ${property}`]),
      ...(standing === undefined ? [] : [sql`standing = ${standing}`]),
      ...(citing === undefined
        ? []
        : [sql`exists (select from citation where citation.statement_id = statement.id and citation.source = ${citing})`]),
    ],
    sql` and `,
  );
}
