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
