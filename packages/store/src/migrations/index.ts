import type { Migration } from 'kysely/migration';
import { accounts } from './accounts.ts';
import { changes } from './changes.ts';
import { register } from './register.ts';
import { schemaVersion2 } from './schema-version-2.ts';
import { search } from './search.ts';
import { searchLater } from './search-later.ts';
import { statements } from './statements.ts';

/** Every migration, oldest first. A name, once released, stays; a change of mind is a new migration. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-register': register,
  '0002-statements': statements,
  '0003-changes': changes,
  '0004-search': search,
  '0005-accounts': accounts,
  '0006-search-later': searchLater,
  '0007-schema-version-2': schemaVersion2,
};
