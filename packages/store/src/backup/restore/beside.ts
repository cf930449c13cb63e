import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { requireStorable } from '../../database/storable.ts';
import { type AccountTable, accountTables } from '../accounts.ts';
import type { AccountLine, ChangeLine, MarkLine } from '../shapes.ts';
import { insert } from './insert.ts';

const change = {
  table: 'change',
  columns: {
    ...{ what: 'text', subject: 'text', author_name: 'text', audience: 'text', at: 'timestamptz' },
    ...{ position: 'bigint', public_position: 'bigint' },
  },
};

/** Puts the feed of changes back, at the places that its subscribers know. */
export async function putChanges(db: Database, changes: readonly ChangeLine[]): Promise<void> {
  const rows = changes.map(({ by, publicPosition, ...same }) => ({ ...same, author_name: by, public_position: publicPosition }));
  await insert(db, change, rows);
}

/** Puts marks back: what was done once is not done again, what was set is set. */
export async function putMarks(db: Database, marks: readonly MarkLine[]): Promise<void> {
  await insert(db, { table: 'meta', columns: { key: 'text', value: 'jsonb' } }, marks);
}

/** Puts the rows of one table of accounts back. A column that they do not name has its default. */
export async function putAccounts(db: Database, table: AccountTable, rows: readonly AccountLine[]): Promise<void> {
  requireStorable(rows);
  const name = sql.raw(`public."${table}"`);
  const columns = sql.join([...new Set(rows.flatMap(Object.keys))].map((column) => sql.id(column)));
  await sql`insert into ${name} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`.execute(db);
}

/** The tables of accounts, emptied. Sessions and what else hangs on people goes with them. */
export async function emptyAccounts(db: Database): Promise<void> {
  await sql`alter table account_act disable trigger user`.execute(db);
  for (const { table } of accountTables.toReversed()) await sql`delete from ${sql.table(table)}`.execute(db);
  await sql`alter table account_act enable trigger user`.execute(db);
}
