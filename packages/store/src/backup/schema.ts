import { sql } from 'kysely';
import type pg from 'pg';
import { openDatabase } from '../database/connect.ts';
import { migrations } from '../migrations/index.ts';
import { StartError } from '../start-error.ts';

/** The schema that this code works on: the name of its latest migration. */
export const currentSchema = Object.keys(migrations).toSorted().at(-1) ?? '';

/** Refuses a database at another schema than this code's. @throws StartError `older-data`, `newer-data` */
export async function requireCurrentSchema(pool: pg.Pool): Promise<void> {
  const found = await schemaOf(pool);
  if (found === currentSchema) return;
  const newer = found !== undefined && found > currentSchema;
  if (newer) throw new StartError('newer-data', { directory: await nameOf(pool), found, known: currentSchema });
  throw new StartError('older-data', { found: found ?? '—', known: currentSchema });
}

/** The latest migration of a database; absent where there was none. */
export async function schemaOf(pool: pg.Pool): Promise<string | undefined> {
  const db = openDatabase(pool);
  const { rows: there } = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (there[0]?.there !== true) return undefined;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(db);
  return rows[0]?.name;
}

async function nameOf(pool: pg.Pool): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(openDatabase(pool));
  return rows[0]?.name ?? '';
}
