import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import { sealAll } from './revisions/seal.ts';
import type { Tables } from './schema/tables.ts';
import { rebuildIfOutdated } from './search/rebuild.ts';
import { StartError } from './start-error.ts';

/**
 * Brings a database to this code's schema, and its search documents to this code's reading. Forward only; two starters at once take turns (Kysely holds a lock). A database that
 * knows migrations which this code does not is refused before anything is touched.
 * @throws StartError `newer-data`
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const applied = await refuseNewer(db);
  if (!isCurrent(applied)) await migrateToLatest(db);
  await rebuildIfOutdated(db);
  // A process that was killed between a commit and its seal left that to whoever starts next.
  return sealAll(db);
}

/** Told by the names alone: Kysely looks at every column of every table before it finds that there is nothing to do. */
function isCurrent(applied: readonly string[]): boolean {
  return Object.keys(migrations).every((name) => applied.includes(name));
}

async function migrateToLatest(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  await refuseNewer(db);
  throw error;
}

/** The migrations that a database knows; all of them are ours. @throws StartError `newer-data` */
async function refuseNewer(db: Kysely<Tables>): Promise<readonly string[]> {
  const applied = await appliedMigrations(db);
  const unknown = applied.filter((name) => migrations[name] === undefined);
  const newest = unknown.at(-1);
  if (newest === undefined) return applied;
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  throw new StartError('newer-data', {
    directory: rows[0]?.name ?? '',
    found: newest,
    known: Object.keys(migrations).at(-1) ?? '',
  });
}

async function appliedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const { rows: found } = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (found[0]?.there !== true) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}
