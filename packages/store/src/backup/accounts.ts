import { sql } from 'kysely';
import { batchesOf } from '../database/batches.ts';
import type { Database } from '../database/connect.ts';
import type { AccountLine } from './shapes.ts';

/**
 * The tables that a backup with accounts holds, those first that others refer to, and what orders their rows. Sessions, codes and links
 * that wait to be used are not among them: who restores signs in again.
 */
export const accountTables = [
  { table: 'user', key: 'id' },
  { table: 'account', key: 'id' },
  { table: 'passkey', key: 'id' },
  { table: 'apikey', key: 'id' },
  { table: 'account_act', key: 'position' },
] as const;

export type AccountTable = (typeof accountTables)[number]['table'];

/** The file of a backup with the rows of a table of accounts. */
export function accountFileOf(table: AccountTable): string {
  return `accounts/${table}.jsonl`;
}

/** The rows of one table of accounts, in the order of its key. */
export async function* accountsIn(db: Database, table: AccountTable): AsyncGenerator<readonly AccountLine[]> {
  const { key } = accountTables.find((one) => one.table === table) ?? accountTables[0];
  const query = sql<{ row: AccountLine }>`select to_jsonb(held) as row from ${sql.table(table)} as held order by ${sql.ref(key)}`;
  for await (const rows of batchesOf(db, query)) yield rows.map(({ row }) => row);
}
