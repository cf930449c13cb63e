import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { requireStorable } from '../../database/storable.ts';
import { accountTables } from '../accounts.ts';
import type { ChangeLine, MarkLine } from '../shapes.ts';
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

/** Puts marks back: what was done once is not done again, what was set is set, what was put aside stays there. */
export async function putMarks(db: Database, marks: readonly MarkLine[]): Promise<void> {
  await insert(
    db,
    { table: 'meta', columns: { key: 'text', value: 'jsonb' } },
    marks.filter(({ key }) => !key.startsWith(asideMark)),
  );
  const aside = marks.filter(({ key }) => key.startsWith(asideMark));
  requireStorable(aside);
  await sql`
    insert into source_aside (source, author_name, at)
    select substr(key, ${asideMark.length + 1}::integer), value ->> 'by', (value ->> 'at')::timestamptz
    from jsonb_to_recordset(${JSON.stringify(aside)}::jsonb) as given (key text, value jsonb)
    join record on record.id = substr(key, ${asideMark.length + 1}::integer)`.execute(db);
}

const asideMark = 'aside ';

/** The tables of accounts, emptied. Sessions and what else hangs on people goes with them. */
export async function emptyAccounts(db: Database): Promise<void> {
  await sql`alter table account_act disable trigger user`.execute(db);
  for (const { table } of accountTables.toReversed()) await sql`delete from ${sql.table(table)}`.execute(db);
  await sql`alter table account_act enable trigger user`.execute(db);
}
